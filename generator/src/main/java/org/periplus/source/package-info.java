/**
 * Reading content: a tree of files, and what stands in them with its places.
 *
 * <p>In: a folder (or any other {@link org.periplus.source.ContentTree}). Out: {@link org.periplus.source.Document} and
 * {@link org.periplus.source.CsvTable} values, every node of which knows its line and column, and problems. May import
 * {@code diagnostic}; the only package that knows SnakeYAML and FastCSV. Never: knowing the model, guessing types from YAML's
 * rules, following links out of the root, reading a file beyond its size limit.
 */
@NullMarked
package org.periplus.source;

import org.jspecify.annotations.NullMarked;

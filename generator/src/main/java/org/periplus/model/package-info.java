/**
 * The domain as immutable records, and the {@link org.periplus.model.Atlas} that holds them with their references resolved.
 *
 * <p>The records are the schema: component names (kebab-case in files), types and the annotations {@link
 * org.periplus.model.Doc}, {@link org.periplus.model.Required}, {@link org.periplus.model.Range}, {@link
 * org.periplus.model.RefersTo}, {@link org.periplus.model.Key}, {@link org.periplus.model.Inline} and {@link
 * org.periplus.model.Shorthand} drive decoding, messages and, later, the JSON Schema and the reference pages.
 *
 * <p>Words: an <em>entry</em> is one persona, journey, KPI ... of a {@link org.periplus.model.Kind}; a <em>touchpoint</em> is a
 * step of a journey's stage, a <em>catalogue touchpoint</em> is one shared by several journeys; a <em>narrative</em> is an
 * entry's Markdown body.
 *
 * <p>May import the JDK only. Never: places in files, markup, reading, nulls, mutable collections.
 */
@NullMarked
package org.periplus.model;

import org.jspecify.annotations.NullMarked;

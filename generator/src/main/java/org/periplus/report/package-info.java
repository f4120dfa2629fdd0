/**
 * The problems of a content folder in the formats of people and of other programs, and the baseline of problems already known.
 *
 * <p>In: diagnostics, and what a format needs beside them ({@link org.periplus.report.Report}). Out: text. May import {@code
 * diagnostic} and {@code json}. Never: finding problems, reading or writing files, letting a control character of the content
 * reach a terminal.
 */
@NullMarked
package org.periplus.report;

import org.jspecify.annotations.NullMarked;

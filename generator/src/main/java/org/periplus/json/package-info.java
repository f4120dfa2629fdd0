/**
 * JSON as a value, and its text.
 *
 * <p>In: values built in code, or text. Out: text that is the same for equal values, or {@link org.periplus.json.Json} values.
 * May import the JDK and Jackson's streaming core, which nothing else imports. Never: binding to classes, knowing what a value
 * means, reading or writing files.
 */
@NullMarked
package org.periplus.json;

import org.jspecify.annotations.NullMarked;

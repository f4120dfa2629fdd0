package org.periplus.change;

import java.util.Optional;

/**
 * What one field says otherwise, before it is known how much that matters.
 *
 * @param key which of several it holds; empty if it is the field as a whole
 * @param before what was said
 * @param after what is said
 * @param is the value that the field holds now under that key, or as a whole, without the shell of what is optional; empty if it holds none
 * @param was the value that it held
 */
record FieldChange(Optional<Said> key, Said before, Said after, Optional<Object> was, Optional<Object> is) {}

package org.periplus.history;

import java.time.OffsetDateTime;

/**
 * A state of the content that was given a name: a tag.
 *
 * @param name the tag's name
 * @param hash the commit's full id in hexadecimal
 * @param when the commit's time in the zone of its author
 */
public record Release(String name, String hash, OffsetDateTime when) {}

package org.periplus.history;

import java.time.OffsetDateTime;

/**
 * The commit that last changed a file.
 *
 * @param when the commit's time in the zone of its author
 * @param author the author's name as written in the commit; never an e-mail address
 * @param subject the first line of its message
 * @param hash its full id in hexadecimal
 */
public record LastChange(OffsetDateTime when, String author, String subject, String hash) {}

package org.periplus.analysis;

import java.util.Optional;
import org.periplus.model.Entity;

/**
 * One reference, seen from the entry it names.
 *
 * @param from the entry that refers
 * @param role what the named entry is to it: {@code persona-of}, {@code measured-in}; its words, to be read before the name of
 *     {@code from}, are the phrase {@code role.ROLE}
 * @param placeName the name of the stage or touchpoint that refers, if it is not the entry as a whole
 * @param anchor that place's anchor on the page of {@code from}: {@code stage-ID} or {@code tp-ID}
 */
public record Backlink(Entity from, String role, Optional<String> placeName, Optional<String> anchor) {}

package org.periplus.model;

/**
 * A reference to a pain of a journey, written {@code journey/pain-id}.
 *
 * @param journey id of the journey
 * @param pain id of the pain in it
 */
public record PainRef(String journey, String pain) {}

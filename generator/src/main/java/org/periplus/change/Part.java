package org.periplus.change;

/**
 * A part of an entry that keeps its identity.
 *
 * @param kind what it is
 * @param id its id, unique in the journey
 * @param name what readers call it: a stage's or touchpoint's name, a pain's or gain's text; of the later state if it is in both
 */
public record Part(PartKind kind, String id, String name) {}

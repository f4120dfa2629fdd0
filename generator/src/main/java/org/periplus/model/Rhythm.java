package org.periplus.model;

import java.time.Period;

/**
 * How often something happens.
 *
 * @param text as written
 * @param period as meant; never negative or zero
 */
public record Rhythm(String text, Period period) {}

package org.periplus.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How long something takes, in free words.
 *
 * @param text as written
 * @param length the same as a duration, where the words can be read: "20 minutes", "1 hour 10 minutes", "PT20M"; a month
 *     counts 30 days, a year 365
 */
public record Timespan(String text, Optional<Duration> length) {}

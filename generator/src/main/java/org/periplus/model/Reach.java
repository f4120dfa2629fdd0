package org.periplus.model;

import java.util.Optional;

/**
 * How many customers something reaches: a number a year, or a share of all; one of the two.
 *
 * @param customers customers a year, not negative
 * @param share a share of all customers
 */
public record Reach(Optional<Long> customers, Optional<Share> share) {}

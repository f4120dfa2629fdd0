package org.periplus.analysis;

import org.periplus.model.Stage;

/**
 * Customers lost in a stage.
 *
 * @param stage the stage
 * @param lost entered less completed, in customers; more than 0
 * @param percent the share of those who entered, above 0 and at most 100
 */
public record Loss(Stage stage, double lost, double percent) {}

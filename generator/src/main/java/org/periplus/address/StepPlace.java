package org.periplus.address;

import org.periplus.model.Journey;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/**
 * A touchpoint and where it stands.
 *
 * @param journey its journey
 * @param stage its stage
 * @param touchpoint the touchpoint
 * @param number its place in the journey, from 1
 */
public record StepPlace(Journey journey, Stage stage, Touchpoint touchpoint, int number) {}

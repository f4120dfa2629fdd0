package org.periplus.model;

import java.util.Optional;

/**
 * A place in the maps, written {@code journey}, {@code journey/stage} or {@code journey/stage/touchpoint}.
 *
 * @param journey id of the journey
 * @param stage id of a stage in it, if one is meant
 * @param touchpoint id of a touchpoint in the stage, if one is meant
 */
public record Place(String journey, Optional<String> stage, Optional<String> touchpoint) {}

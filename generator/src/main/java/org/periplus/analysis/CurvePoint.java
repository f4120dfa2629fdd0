package org.periplus.analysis;

import java.util.Optional;
import org.periplus.model.Touchpoint;

/**
 * How a persona feels at a touchpoint.
 *
 * @param index the touchpoint's place in the journey, from 0
 * @param stageId id of its stage
 * @param touchpoint the touchpoint
 * @param emotion the emotion from -2 to +2; empty leaves a gap in the curve and is never a zero
 * @param assumed true when neither the touchpoint, nor its quote, nor one of its pains names evidence
 */
public record CurvePoint(int index, String stageId, Touchpoint touchpoint, Optional<Double> emotion, boolean assumed) {}

package org.periplus.analysis;

import java.util.Optional;
import org.periplus.model.Stage;

/**
 * The figures of a stage.
 *
 * @param stage the stage
 * @param meanEmotion the arithmetic mean of the main persona's emotions, from -2 to +2; touchpoints without one do not count
 * @param entered customers who enter; empty when not counted
 * @param completed customers who complete it: as counted, else entered times the percentage of the flow's KPI
 * @param lossPercent the share that is lost, from 0 to 100, see {@link StageFlow#lostShare()}; empty when nobody enters or nothing is known
 * @param worstPain the greatest severity of its pains, from 1 to 5; empty when none has one
 */
public record StageAnalysis(
        Stage stage,
        Optional<Double> meanEmotion,
        Optional<Double> entered,
        Optional<Double> completed,
        Optional<Double> lossPercent,
        Optional<Integer> worstPain) {}

package org.periplus.figure.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.StageAnalysis;

/**
 * A stage of a funnel.
 *
 * @param number its place in the journey, from 1
 * @param of the stage and its counts
 * @param next how many enter the stage after it; empty where that is not counted or there is none
 * @param nextName the name of the stage after it
 */
record FunnelStep(int number, StageAnalysis of, Optional<Double> next, Optional<String> nextName) {

    /** Returns the steps of stages in their order. */
    static List<FunnelStep> of(List<StageAnalysis> stages) {
        List<FunnelStep> steps = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Optional<StageAnalysis> next = i + 1 < stages.size() ? Optional.of(stages.get(i + 1)) : Optional.empty();
            steps.add(new FunnelStep(
                    i + 1,
                    stages.get(i),
                    next.flatMap(StageAnalysis::entered),
                    next.map(stage -> stage.stage().name())));
        }
        return steps;
    }

    String name() {
        return of.stage().name();
    }

    Optional<Double> entered() {
        return of.entered();
    }

    /** Returns how many are left at its end: who completes it, else who enters the next stage. */
    Optional<Double> left() {
        return of.completed().or(() -> next);
    }

    /** Returns how many leave, at least 0; empty where that is not counted. */
    Optional<Double> lost() {
        return entered().flatMap(in -> left().map(out -> Math.max(0, in - out)));
    }

    /** Returns the share that leaves, from 0 to 100; empty where it is not known. */
    Optional<Double> percent() {
        if (of.lossPercent().isPresent()) {
            return of.lossPercent();
        }
        return entered().filter(in -> in > 0).flatMap(in -> lost().map(lost -> 100 * lost / in));
    }

    /** Returns how many more enter the next stage than complete this one; negative where fewer do. */
    Optional<Double> joining() {
        return of.completed().flatMap(out -> next.map(in -> in - out));
    }
}

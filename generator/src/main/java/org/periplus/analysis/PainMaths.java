package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** The arithmetic behind {@link PainWeight}; the formula stands there. */
final class PainMaths {

    private PainMaths() {}

    /** Returns the pains of a journey, the heaviest first; those that weigh the same in the order of the journey. */
    static List<PainWeight> ranked(Journey journey, JourneyFlow flow) {
        List<PainWeight> pains = new ArrayList<>();
        Optional<Double> first = Optional.empty();
        double reach = 1;
        boolean counted = false;
        for (Stage stage : journey.stages()) {
            Optional<StageFlow> here = flow.of(stage);
            Optional<Double> entered = here.flatMap(StageFlow::entered);
            first = first.or(() -> entered);
            if (first.isPresent() && entered.isPresent()) {
                reach = Math.min(1, entered.get() / first.get());
            }
            counted |= here.isPresent();
            for (Touchpoint touchpoint : stage.touchpoints()) {
                for (Pain pain : touchpoint.pains()) {
                    pains.add(new PainWeight(stage, touchpoint, pain, PainWeight.felt(pain), reach, counted));
                }
            }
            reach = here.isPresent() ? reach * here.get().share().value() / 100 : reach;
        }
        pains.sort(Comparator.comparing(PainWeight::weight).reversed());
        return List.copyOf(pains);
    }
}

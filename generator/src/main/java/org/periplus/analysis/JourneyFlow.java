package org.periplus.analysis;

import java.util.List;
import java.util.Optional;
import org.periplus.model.Stage;

/**
 * How many get through a journey.
 *
 * @param stages the stages of which that is known, in order
 * @param largest the stage that loses most customers, the first of equals; where none is counted, the one that loses the largest share
 * @param completion of those who set out, the share that gets through all stages that are known, from 0 to 1: the product of their shares
 * @param lost customers lost in all stages together
 * @param money what they would have brought
 * @param worth what a customer is worth, if anything says so
 */
public record JourneyFlow(
        List<StageFlow> stages,
        Optional<StageFlow> largest,
        Optional<Double> completion,
        Optional<Amount> lost,
        Optional<Amount> money,
        Optional<Worth> worth) {

    /** Takes a copy of the list. */
    public JourneyFlow {
        stages = List.copyOf(stages);
    }

    /** Returns what is known of a stage. */
    public Optional<StageFlow> of(Stage stage) {
        return stages.stream()
                .filter(each -> each.stage().id().equals(stage.id()))
                .findFirst();
    }
}

package org.periplus.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.periplus.change.Change;
import org.periplus.change.Comparison;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.model.Atlas;

/** Each edit is told once: where it was made. */
class DerivedTest {

    private static final String STEPS = "stages:\n  - name: Ride\n    touchpoints:\n";

    @Test
    void aStepDoesNotRepeatWhatItTakesFromTheCatalogue() {
        String journey = "name: Trip\n" + STEPS + "      - {use: plan}\n      - {name: Other, use: plan}\n";

        assertThat(own(
                        Map.of(
                                "journeys/trip.yaml",
                                journey,
                                "touchpoints.yaml",
                                "plan: {name: Plan, automation: manual}\n"),
                        Map.of(
                                "journeys/trip.yaml",
                                journey,
                                "touchpoints.yaml",
                                "plan: {name: Plan, automation: automated}\n")))
                .extracting(change -> change.spot() + " " + change.field().orElse(""))
                .containsExactly("touchpoint:plan automation");
    }

    @Test
    void aStepThatSaysSomethingOfItsOwnIsTold() {
        String before = "name: Trip\n" + STEPS + "      - {use: plan, automation: manual}\n";
        String catalogue = "plan: {name: Plan, automation: manual}\n";

        assertThat(own(
                        Map.of("journeys/trip.yaml", before, "touchpoints.yaml", catalogue),
                        Map.of(
                                "journeys/trip.yaml",
                                before.replace("manual", "assisted"),
                                "touchpoints.yaml",
                                catalogue.replace("manual", "automated"))))
                .extracting(change -> change.spot() + " " + change.field().orElse(""))
                .containsExactlyInAnyOrder("touchpoint:plan automation", "journey:trip/ride/plan automation");
    }

    @Test
    void aVariantDoesNotRepeatTheJourneyItExtends() {
        String base = "name: Trip\n" + STEPS + "      - {name: Pay, emotion: 1}\n";
        String variant = "name: Short trip\nextends: trip\n";

        assertThat(own(
                        Map.of("journeys/trip.yaml", base, "journeys/short.yaml", variant),
                        Map.of("journeys/trip.yaml", base.replace("1", "-1"), "journeys/short.yaml", variant)))
                .extracting(change -> change.spot().toString())
                .containsExactly("journey:trip/ride/pay");
    }

    private static List<Change> own(Map<String, String> before, Map<String, String> after) {
        Atlas was = atlas(before);
        Atlas is = atlas(after);
        return Review.own(was, is, new Comparison().of(was, is));
    }

    private static Atlas atlas(Map<String, String> files) {
        TreeMap<String, String> all = new TreeMap<>(files);
        all.put("periplus.yaml", "periplus: 1\ntitle: Atlas\n");
        return new Decoder()
                .decode(MemoryTree.of(all))
                .atlas();
    }
}

package org.periplus.change;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Channel;
import org.periplus.model.Feedback;
import org.periplus.model.Gain;
import org.periplus.model.Initiative;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Objective;
import org.periplus.model.Opportunity;
import org.periplus.model.Pain;
import org.periplus.model.Persona;
import org.periplus.model.Scenario;
import org.periplus.model.Segment;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/**
 * What a change matters to. The rule, by the record that declares a field and its component: what customers live through and what moves
 * them; then figures, targets, dates of deeds, and what they are computed from; all else is wording, the keys that every entry has and the
 * settings of the site too. Stateless.
 */
final class Weights {

    /** What customers do, feel, want and meet. */
    private static final Map<Class<?>, Set<String>> CUSTOMER = Map.of(
            Journey.class, Set.of("personas", "scenario", "state"),
            Stage.class, Set.of("goal", "needs", "triggers", "decisions", "duration"),
            Touchpoint.class,
                    Set.of(
                            "channel",
                            "action",
                            "thought",
                            "emotion",
                            "intensity",
                            "importance",
                            "momentOfTruth",
                            "actors",
                            "automation",
                            "personalisation",
                            "quote",
                            "next"),
            CatalogueTouchpoint.class, Set.of("channel", "automation", "personalisation"),
            Pain.class, Set.of("text", "severity", "frequency"),
            Gain.class, Set.of("text", "severity", "frequency"),
            Persona.class,
                    Set.of(
                            "quote",
                            "goals",
                            "needs",
                            "motivations",
                            "frustrations",
                            "behaviours",
                            "buying",
                            "devices",
                            "accessibility",
                            "channels",
                            "empathy"),
            Channel.class, Set.of("type", "support"),
            Feedback.class, Set.of("findings", "quotes", "voices"),
            Scenario.class, Set.of("persona", "journey", "trigger"));

    /** What is counted, computed, aimed at, or done by a day. */
    private static final Map<Class<?>, Set<String>> NUMBERS = Map.of(
            Stage.class, Set.of("flow"),
            Kpi.class,
                    Set.of(
                            "type",
                            "unit",
                            "better",
                            "source",
                            "target",
                            "benchmark",
                            "readings",
                            "responses",
                            "scale",
                            "top",
                            "forecast",
                            "inputs",
                            "period"),
            Objective.class, Set.of("measures", "horizon"),
            Opportunity.class, Set.of("impact", "effort", "confidence", "reach", "decision"),
            Initiative.class, Set.of("progress", "start", "shipped", "expects"),
            Segment.class, Set.of("share", "revenueShare"),
            Feedback.class, Set.of("date", "from", "to", "participants", "sentiment", "scale"));

    private Weights() {}

    /** Returns the weight of a field that says something else. */
    static Weight of(Trait trait) {
        Class<?> owner = trait.field().owner();
        String component = trait.field().component().getName();
        if (CUSTOMER.getOrDefault(owner, Set.of()).contains(component)) {
            return Weight.CUSTOMER;
        }
        return NUMBERS.getOrDefault(owner, Set.of()).contains(component) ? Weight.NUMBERS : Weight.WORDING;
    }

    /** Returns the weight of a thing that came, went or moved between lists. */
    static Weight of(Identity identity) {
        if (identity.part().isPresent()) {
            return Weight.CUSTOMER;
        }
        Optional<Kind> kind = identity.entry().map(ref -> ref.kind());
        return kind.map(Weights::of).orElse(Weight.WORDING);
    }

    /** Returns the weight of a part that has another place in its list: steps have an order, pains and gains hardly. */
    static Weight ofOrder(PartKind kind) {
        return kind == PartKind.STAGE || kind == PartKind.TOUCHPOINT ? Weight.CUSTOMER : Weight.WORDING;
    }

    private static Weight of(Kind kind) {
        return switch (kind) {
            case JOURNEY, PERSONA, SEGMENT, SCENARIO, CHANNEL, TOUCHPOINT, FEEDBACK -> Weight.CUSTOMER;
            case KPI, OBJECTIVE, OPPORTUNITY, INITIATIVE -> Weight.NUMBERS;
            case TEAM, SOURCE, LOOP, TERM, PAGE -> Weight.WORDING;
        };
    }

    /** Returns the components that have a weight of their own, for tests that each exists. */
    static Map<Weight, Map<Class<?>, Set<String>>> named() {
        return Map.of(Weight.CUSTOMER, CUSTOMER, Weight.NUMBERS, NUMBERS);
    }
}

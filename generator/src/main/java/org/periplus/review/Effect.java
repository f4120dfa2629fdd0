package org.periplus.review;

import java.util.Comparator;
import java.util.List;
import org.periplus.change.Sense;
import org.periplus.model.Ref;

/**
 * What changes did to a figure.
 *
 * @param of the KPI or journey
 * @param name what readers call it
 * @param what which figure of it
 * @param before its value before, in words; empty if there was none
 * @param after its value after, in words; empty if there is none
 * @param sense whether that is good for customers
 */
public record Effect(Ref of, String name, What what, String before, String after, Sense sense) {

    /** The figures that are compared. */
    public enum What {
        /** The latest reading of a KPI. */
        READING("reading", "latest reading"),
        /** Where a KPI stands against its target. */
        STATUS("status", "status"),
        /** How the main persona feels along a journey, on average. */
        FEELING("feeling", "average feeling");

        private final String word;
        private final String title;

        What(String word, String title) {
            this.word = word;
            this.title = title;
        }

        /** Returns the word used in data. */
        public String word() {
            return word;
        }

        /** Returns what the figure is called in a sentence. */
        public String title() {
            return title;
        }
    }

    /** What got worse, then what got better, then the rest; in each what stands against a target first. */
    static final Comparator<Effect> GRAVEST_FIRST = Comparator.comparing(
                    (Effect effect) -> effect.sense() == Sense.WORSE ? 0 : effect.sense() == Sense.BETTER ? 1 : 2)
            .thenComparing(
                    effect -> List.of(What.STATUS, What.FEELING, What.READING).indexOf(effect.what()));

    private static final String NOTHING = "none";

    /** Returns the effect as a sentence without a full stop: {@code NPS, status: near target → off target, worse}. */
    public String sentence() {
        String sensed = sense == Sense.NEITHER ? "" : ", " + sense.word();
        return name + ", " + what.title() + ": " + (before.isEmpty() ? NOTHING : before) + " → "
                + (after.isEmpty() ? NOTHING : after) + sensed;
    }
}

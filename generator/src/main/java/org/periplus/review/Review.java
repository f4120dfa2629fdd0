package org.periplus.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.periplus.change.Change;
import org.periplus.change.Comparison;
import org.periplus.change.Weight;
import org.periplus.check.Found;
import org.periplus.model.Atlas;
import org.periplus.telling.Teller;
import org.periplus.wording.Wording;

/**
 * What two states of the content differ in, as a reviewer needs it.
 *
 * @param site the title of the site, of the later state
 * @param base the earlier state
 * @param head the later state
 * @param changes each edit once, in the order of the comparison: what only follows from another is left out
 * @param findings what the rules find in one of the states only
 * @param effects what that does to figures
 * @param notes what could not be read or compared, in sentences without full stops
 */
public record Review(
        String site,
        Side base,
        Side head,
        List<Change> changes,
        Findings findings,
        List<Effect> effects,
        List<String> notes) {

    /** Takes copies of the lists. */
    public Review {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
        notes = List.copyOf(notes);
    }

    /**
     * One of the states.
     *
     * @param side how it was asked for
     * @param atlas its content
     * @param found what the rules find in it
     */
    public record State(Side side, Atlas atlas, List<Found> found) {

        /** Takes a copy of the list. */
        public State {
            found = List.copyOf(found);
        }
    }

    /**
     * Compares two states.
     *
     * @param day the day both are judged on
     * @param words the words of figures
     * @param notes what could not be read
     */
    public static Review of(State before, State after, LocalDate day, Wording words, List<String> notes) {
        List<Change> changes = new Comparison().of(before.atlas(), after.atlas());
        return new Review(
                after.atlas().site().title(),
                before.side(),
                after.side(),
                new Derived(before.atlas(), after.atlas(), changes).without(),
                Findings.between(before.atlas(), before.found(), after.atlas(), after.found()),
                Effects.between(before.atlas(), after.atlas(), day, words.numerals()),
                notes);
    }

    /**
     * Returns the changes without those that only follow from another, as what a journey takes over from the one it extends; in their
     * order.
     *
     * @param before the content before, or one that says near enough the same of what follows from what
     * @param after the content after, likewise
     */
    public static List<Change> own(Atlas before, Atlas after, List<Change> changes) {
        return new Derived(before, after, changes).without();
    }

    /** Tells whether anything differs: content, or what the rules find. */
    public boolean isEmpty() {
        return changes.isEmpty() && findings.isEmpty();
    }

    /** Returns the most important changes in a sentence without a full stop, for a reviewer who reads nothing else. */
    public String headline(Teller teller) {
        return new Headline(this, teller).words();
    }

    /** Returns {@code v1.0 (1a2b3c4) → the work tree}. */
    String way() {
        return base.words() + " → " + head.words();
    }

    /** Returns how many there are, in words: {@code 1 change}, {@code 3 changes}. */
    static String count(int many, String one, String several) {
        return many + " " + (many == 1 ? one : several);
    }

    /** Returns the counts in words: {@code 3 changes in 2 entries: 1 matters to customers, 2 to wording}. */
    String counts() {
        if (changes.isEmpty()) {
            return "No change of content";
        }
        List<String> weights = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            int many = (int)
                    changes.stream().filter(change -> change.weight() == weight).count();
            if (many > 0) {
                String matters = weights.isEmpty() ? (many == 1 ? " matters" : " matter") : "";
                weights.add(many + matters + " to " + (weight == Weight.CUSTOMER ? "customers" : weight.word()));
            }
        }
        return count(changes.size(), "change", "changes") + " in "
                + count(Group.of(changes).stream().mapToInt(Group::entries).sum(), "entry", "entries") + ": "
                + String.join(", ", weights);
    }
}

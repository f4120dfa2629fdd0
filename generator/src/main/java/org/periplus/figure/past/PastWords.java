package org.periplus.figure.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.engine.TextTwin.Cell;

/** Two states of a journey in words: title, finding, every fact as a table. Stateless. */
final class PastWords {

    private PastWords() {}

    /** Returns a word of the program as it ends keys of phrases. */
    static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the word for what became of a touchpoint. */
    static String word(Past past, Change change) {
        return past.say("comparison.change." + key(change));
    }

    /** Returns the title, such as "Weekend trip by train: what changed". */
    static String title(Past past) {
        return past.say("past.drawn", "journey", past.journey().name());
    }

    /** Returns what the drawing shows, in sentences. */
    static String finding(Past past) {
        List<String> sentences = new ArrayList<>();
        if (past.of().before().isEmpty() || past.of().after().isEmpty()) {
            sentences.add(past.say(past.of().before().isEmpty() ? "past.is-new" : "past.is-gone"));
        }
        for (Change change : List.of(Change.ADDED, Change.REMOVED, Change.MOVED_HERE, Change.CHANGED)) {
            String counts = PastHead.counts(past, change);
            if (!counts.isEmpty()) {
                sentences.add(past.say("past.finding." + key(change), "counts", counts));
            }
        }
        largest(past)
                .ifPresent(pair -> sentences.add(past.say(
                        "past.largest",
                        "touchpoint",
                        pair.touchpoint().name(),
                        "values",
                        PastCurves.value(past, pair))));
        return sentences.isEmpty() ? Sentences.of(past.say("past.all-stayed")) : Sentences.of(sentences);
    }

    private static Optional<TouchpointPair> largest(Past past) {
        return past.pairing().touchpoints().stream()
                .filter(pair -> pair.isHere() && pair.wasHere() && size(past, pair) > 0)
                .reduce((kept, next) -> size(past, next) > size(past, kept) ? next : kept);
    }

    private static double size(Past past, TouchpointPair pair) {
        return past.was(pair)
                .flatMap(old -> past.is(pair).map(now -> Math.abs(now - old)))
                .orElse(0.0);
    }

    /** Returns every fact: stages with their touchpoints, and the pains and gains that did not stay, in the common order. */
    static TextTwin twin(Past past) {
        List<List<Cell>> rows = new ArrayList<>();
        for (StagePair stage : past.pairing().stages()) {
            rows.add(stage(past, stage));
            stage.touchpoints().forEach(pair -> rows.add(touchpoint(past, pair)));
            past.items(stage).forEach(item -> rows.add(item(past, item)));
        }
        if (past.ofJourney() > 0) {
            rows.add(TextTwin.row(past.journey().name(), past.say("past.of-journey", "n", past.ofJourney()), "", ""));
        }
        return new TextTwin(
                List.of(
                        past.say("comparison.column.what"),
                        past.say("comparison.column.became"),
                        past.say("past.column.emotion"),
                        past.say("comparison.column.difference")),
                rows);
    }

    private static List<Cell> stage(Past past, StagePair pair) {
        return TextTwin.row(
                past.say("comparison.row.stage", "stage", pair.stage().name()),
                past.say("comparison.stage-change." + key(past.change(pair))),
                PastStages.mood(past, pair),
                "");
    }

    private static List<Cell> touchpoint(Past past, TouchpointPair pair) {
        boolean edited = past.change(pair) == Change.CHANGED || past.change(pair) == Change.MOVED_HERE;
        return TextTwin.row(
                past.say(
                        "comparison.row.touchpoint",
                        "touchpoint",
                        pair.touchpoint().name()),
                word(past, past.change(pair)),
                PastCurves.value(past, pair),
                edited ? PastCards.aspects(past, pair) : "");
    }

    private static List<Cell> item(Past past, PastItem item) {
        return TextTwin.row(item.text(), PastLists.note(past, item), "", past.say("past.at", "touchpoint", item.at()));
    }
}

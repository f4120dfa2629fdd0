package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing.PainPair;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.mark.ChangeMarks;
import org.periplus.model.Journey;
import org.periplus.model.Pain;

/** Which pains go, which stay and which are new, stage by stage: the counts, and the severest of each as a list. Stateless. */
final class PainBalance {

    private static final int MOST = 4;
    private static final double PAD = 8;
    private static final double MARK = 13;
    private static final int LINES = 3;

    private PainBalance() {}

    /** Draws the lists and returns their lower edge; nothing when neither journey has a pain. */
    static double draw(Pen pen, Compared compared, double top) {
        if (compared.pairing().pains().isEmpty()) {
            return top;
        }
        Sheet.rule(pen, top, compared.grid().width());
        FigureContext figure = compared.figure();
        Sheet.rail(pen, figure.say("comparison.pains"), figure.say("comparison.pains-hint"), top);
        double foot = top + 56;
        for (CompareGrid.Column column : compared.grid().columns()) {
            if (!column.pair().pains().isEmpty()) {
                foot = Math.max(foot, stage(pen, compared, column, top + 7));
            }
        }
        return foot + 10;
    }

    private static double stage(Pen pen, Compared compared, CompareGrid.Column column, double top) {
        StagePair pair = column.pair();
        double left = column.x() + PAD;
        double room = column.width() - 2 * PAD;
        double y = pen.text(words(compared.figure(), pair.pains()), Lettering.LIST_BOLD, left, top, room, 2) + 3;
        List<PainPair> shown = shown(pair.pains());
        for (PainPair pain : shown) {
            y = pain(pen, compared, pain, left, y, room) + 4;
        }
        int more = pair.pains().size() - shown.size();
        if (more == 0) {
            return y;
        }
        String rest = compared.figure().say("comparison.pains-more", "n", more);
        return pen.text(rest, Lettering.SMALL, left + MARK + 6, y, room, 1);
    }

    private static double pain(Pen pen, Compared compared, PainPair pain, double left, double top, double room) {
        Pen part = pen.inside();
        part.add(ChangeMarks.shape(pain.change(), left, top + 1, MARK));
        double x = left + MARK + 6;
        double y = part.text(pain.pain().text(), Lettering.LIST, x, top, room - MARK - 6, LINES);
        y = part.text(note(compared.figure(), pain), Lettering.SMALL, x, y, room - MARK - 6, 2);
        Journey journey = pain.after().isPresent()
                ? compared.pairing().after()
                : compared.pairing().before();
        String anchor = "pain-" + pain.pain().id();
        FigureContext figure = compared.figure();
        String became = figure.say(
                "comparison.pain-became",
                "change",
                word(figure, pain.change()),
                "pain",
                pain.pain().text());
        String label = Sentences.of(became, severity(figure, pain));
        pen.addLinked("cmp-pain", compared.figure().links().anchor(journey.ref(), anchor), label, part);
        return y;
    }

    private static String note(FigureContext figure, PainPair pain) {
        String severity = severity(figure, pain);
        String word = word(figure, pain.change());
        return severity.isEmpty() ? word : figure.words().commas(List.of(word, severity));
    }

    /** Returns how severe the pain is, and how severe it was if that differs; empty if it has no severity. */
    static String severity(FigureContext figure, PainPair pain) {
        Optional<Integer> now = pain.pain().severity();
        Optional<Integer> was = pain.before().flatMap(Pain::severity);
        if (pain.change() != Change.CHANGED || was.equals(now)) {
            return now.map(value -> figure.say("comparison.severity", "severity", value))
                    .orElse("");
        }
        String open = figure.say("comparison.severity-open");
        return figure.say(
                "comparison.severity-was",
                "severity",
                now.map(String::valueOf).orElse(open),
                "was",
                was.map(String::valueOf).orElse(open));
    }

    /** Returns the word for what becomes of a pain. */
    static String word(FigureContext figure, Change change) {
        return switch (change) {
            case ADDED, MOVED_HERE -> figure.say("comparison.pain.new");
            case REMOVED, MOVED_AWAY -> figure.say("comparison.pain.gone");
            case SAME -> figure.say("comparison.pain.same");
            case CHANGED -> figure.say("comparison.pain.changed");
        };
    }

    /** Returns how many go, stay and are new, such as {@code 2 go, 1 stays}. */
    static String words(FigureContext figure, List<PainPair> pains) {
        long gone = count(pains, Change.REMOVED);
        long fresh = count(pains, Change.ADDED);
        long kept = pains.size() - gone - fresh;
        List<String> words = new ArrayList<>();
        if (gone > 0) {
            words.add(figure.say("comparison.pains-go", "n", gone));
        }
        if (kept > 0) {
            words.add(figure.say("comparison.pains-stay", "n", kept));
        }
        if (fresh > 0) {
            words.add(figure.say("comparison.pains-new", "n", fresh));
        }
        return words.isEmpty()
                ? figure.say("comparison.pains-none")
                : figure.words().commas(words);
    }

    private static long count(List<PainPair> pains, Change change) {
        return pains.stream().filter(pain -> pain.change() == change).count();
    }

    /** Returns the severest of a stage, in the order they were told: those that go, those that stay, the new ones. */
    private static List<PainPair> shown(List<PainPair> pains) {
        List<PainPair> severest = pains.stream()
                .sorted(Comparator.comparingInt(
                        (PainPair pain) -> -pain.pain().severity().orElse(0)))
                .limit(MOST)
                .toList();
        return pains.stream().filter(severest::contains).limit(MOST).toList();
    }
}

package org.periplus.review;

import java.util.List;
import org.periplus.change.Change;
import org.periplus.change.Sense;
import org.periplus.diagnostic.Visible;
import org.periplus.telling.Passage;
import org.periplus.telling.Teller;

/** Tells a comparison in a terminal. Immutable. */
public final class ReviewText {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String RED = "\u001b[31m";
    private static final String GREEN = "\u001b[32m";

    private final Teller teller;
    private final boolean colours;

    /**
     * Takes the words and the manner.
     *
     * @param colours whether what reads it understands the colours of terminals
     */
    public ReviewText(Teller teller, boolean colours) {
        this.teller = teller;
        this.colours = colours;
    }

    /** Returns the whole text, with a line end at its end. */
    public String write(Review review) {
        StringBuilder out = new StringBuilder();
        out.append(in(BOLD, review.site() + ": " + review.way())).append('\n');
        if (!review.isEmpty()) {
            out.append(in("", review.headline(teller))).append("\n");
        }
        for (Group group : Group.of(review.changes())) {
            out.append('\n').append(in(BOLD, group.title()));
            out.append("  ").append(in(DIM, group.id())).append('\n');
            lines(out, group, "  ");
        }
        effects(out, review.effects());
        findings(out, "New findings", RED, review.findings().fresh());
        findings(out, "Solved findings", GREEN, review.findings().solved());
        if (!review.isEmpty()) {
            out.append('\n');
        }
        return out.append(review.counts()).append(".\n").toString();
    }

    /** Adds the changes of an entry that is named above them, each in a line. */
    void lines(StringBuilder out, Group group, String indent) {
        teller.passages(group.changes())
                .forEach(passage -> out.append(indent).append(line(passage)).append('\n'));
    }

    private String line(Passage passage) {
        Change change = passage.first();
        return sign(change) + " "
                + in(colour(change.sense()), passage.sentence().text());
    }

    private static String sign(Change change) {
        return switch (change.op()) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case MOVED -> ">";
            case RENAMED -> "=";
            case EDITED -> "~";
        };
    }

    private static String colour(Sense sense) {
        return sense == Sense.WORSE ? RED : sense == Sense.BETTER ? GREEN : "";
    }

    private void effects(StringBuilder out, List<Effect> effects) {
        if (!effects.isEmpty()) {
            out.append('\n').append(in(BOLD, "What it does to figures")).append('\n');
            effects.forEach(effect -> out.append("  ")
                    .append(in(colour(effect.sense()), effect.sentence()))
                    .append('\n'));
        }
    }

    private void findings(StringBuilder out, String title, String colour, List<Finding> findings) {
        if (!findings.isEmpty()) {
            out.append('\n').append(in(BOLD, title)).append('\n');
            for (Finding one : findings) {
                out.append("  ").append(in(colour, one.severity().word() + ": " + one.message()));
                out.append("  ")
                        .append(in(DIM, one.place() + " [" + one.rule() + "]"))
                        .append('\n');
            }
        }
    }

    /** Returns text of the content without anything that a terminal would obey, in a colour if there are any. */
    private String in(String colour, String text) {
        String shown = Visible.text(text.replaceAll("[\\n\\r\\t]+", " "));
        return colours && !colour.isEmpty() ? colour + shown + RESET : shown;
    }
}

package org.periplus.review;

import java.util.Collection;
import java.util.List;
import org.periplus.diagnostic.Visible;
import org.periplus.history.Revision;
import org.periplus.telling.Teller;
import org.periplus.wording.Dates;

/** Tells a past in a terminal. Immutable. */
public final class LogText {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final int SHORT_HASH = 7;

    /** A beginning, or a move of everything, would bury the rest. */
    private static final int MOST = 40;

    private final ReviewText text;
    private final Dates dates;
    private final boolean colours;

    /**
     * Takes the words and the manner.
     *
     * @param colours whether what reads it understands the colours of terminals
     */
    public LogText(Teller teller, Dates dates, boolean colours) {
        this.text = new ReviewText(teller, colours);
        this.dates = dates;
        this.colours = colours;
    }

    /** Returns the revisions in their order, an empty line between them; a sentence if there are none. */
    public String write(Collection<Revision> revisions) {
        if (revisions.isEmpty()) {
            return "No change is known.\n";
        }
        StringBuilder out = new StringBuilder();
        for (Revision revision : revisions) {
            out.append(out.length() == 0 ? "" : "\n");
            head(out, revision);
            List<Group> groups = Group.of(revision.changes());
            groups.stream().limit(MOST).forEach(group -> group(out, group));
            if (groups.size() > MOST) {
                out.append("  and ")
                        .append(Review.count(groups.size() - MOST, "more entry", "more entries"))
                        .append('\n');
            }
            revision.unread().forEach(file -> out.append("  could not be read: ")
                    .append(shown(file))
                    .append('\n'));
        }
        return out.toString();
    }

    private void group(StringBuilder out, Group group) {
        if (!group.isWhole()) {
            out.append("  ").append(shown(group.title())).append('\n');
        }
        text.lines(out, group, group.isWhole() ? "  " : "    ");
    }

    private void head(StringBuilder out, Revision revision) {
        String day = dates.day(revision.when().toLocalDate());
        String line = revision.hash()
                .map(hash -> day + "  " + String.join(", ", revision.authors()) + "  " + hash.substring(0, Math.min(SHORT_HASH, hash.length())))
                .orElse("Not yet committed");
        out.append(in(DIM, line));
        revision.tags().forEach(tag -> out.append("  ").append(in(BOLD, tag)));
        if (revision.merged() > 0) {
            out.append("  ").append(in(DIM, "with " + Review.count(revision.merged(), "commit", "commits")));
        }
        out.append('\n');
        if (!revision.subject().isEmpty()) {
            out.append(in(BOLD, revision.subject())).append('\n');
        }
    }

    private String in(String colour, String text) {
        return colours ? colour + shown(text) + RESET : shown(text);
    }

    private static String shown(String text) {
        return Visible.text(text.replaceAll("[\\n\\r\\t]+", " "));
    }
}

package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * The start page.
 *
 * @param path always {@code index.html}
 * @param chrome what surrounds it
 * @param headline the site's own description, or its title
 * @param counts how much there is, a sentence
 * @param vision what the business wants to be; may be empty
 * @param figures the figures of the cartouche, at most three
 * @param kpis the measures as tiles, the most important first, at most five
 * @param heat the portfolio of journeys
 * @param changes what was changed lately, newest first, at most nine
 * @param changesMissing what is not known of the history, and why; empty if all is known
 * @param reviews reviews overdue or due soon, the most urgent first
 * @param health how well the maps are kept
 */
public record HomePage(
        String path,
        Chrome chrome,
        String headline,
        String counts,
        String vision,
        List<Figure> figures,
        List<KpiLine> kpis,
        List<HeatRow> heat,
        List<LogLine> changes,
        String changesMissing,
        List<Due> reviews,
        List<Health> health)
        implements Page {

    /** Takes copies of the lists. */
    public HomePage {
        figures = List.copyOf(figures);
        kpis = List.copyOf(kpis);
        heat = List.copyOf(heat);
        changes = List.copyOf(changes);
        reviews = List.copyOf(reviews);
        health = List.copyOf(health);
    }

    @Override
    public String template() {
        return "home";
    }

    /** Tells whether there is a vision. */
    public boolean hasVision() {
        return !vision.isEmpty();
    }

    /** Tells whether there are measures. */
    public boolean hasKpis() {
        return !kpis.isEmpty();
    }

    /** Tells whether there are journeys. */
    public boolean hasHeat() {
        return !heat.isEmpty();
    }

    /** Tells whether changes are known. */
    public boolean hasChanges() {
        return !changes.isEmpty();
    }

    /** Tells whether part of the history is not known. */
    public boolean isChangesMissing() {
        return !changesMissing.isEmpty();
    }

    /** Tells whether reviews are due. */
    public boolean hasReviews() {
        return !reviews.isEmpty();
    }

    /** Tells whether there is anything to keep. */
    public boolean hasHealth() {
        return !health.isEmpty();
    }

    /** Returns the largest number of cells of a row of the portfolio, so that rows can be filled up. */
    public int heatColumns() {
        return heat.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /**
     * A figure of the cartouche.
     *
     * @param label what it counts
     * @param value the number, formatted
     */
    public record Figure(String label, String value) {}

    /**
     * A row of the portfolio: a journey and its stages.
     *
     * @param journey the name and the journey's page
     * @param remark owner or state; may be empty
     * @param cells its stages in order
     * @param mean the mean emotion over the journey
     * @param curve the small curve; may be empty
     */
    public record HeatRow(NamedLink journey, String remark, List<HeatCell> cells, Mood mean, SafeHtml curve) {

        /** Takes a copy of the list. */
        public HeatRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A stage in the portfolio.
     *
     * @param css {@code em2c}, {@code em1c}, {@code ezc}, {@code ep1c} or {@code ep2c}; {@code none} without emotions
     * @param stage the stage's name and the link to it
     * @param number the mean emotion with its sign; empty if unknown
     * @param pain bars for the worst pain, decorative; empty if there is none
     * @param painWords the same in words, such as "worst pain point: severity 4 of 5"; empty if there is none
     */
    public record HeatCell(String css, NamedLink stage, String number, SafeHtml pain, String painWords) {

        /** Tells whether the mean emotion is known. */
        public boolean isKnown() {
            return !number.isEmpty();
        }

        /** Tells whether there is a pain. */
        public boolean hasPain() {
            return !pain.isEmpty();
        }
    }

    /**
     * A change.
     *
     * @param day the day as ISO 8601
     * @param date the same for readers
     * @param entry the entry and its page
     * @param kind the kind of the entry in words, such as "Journey"
     * @param subject what was done
     * @param author by whom
     */
    public record LogLine(String day, String date, NamedLink entry, String kind, String subject, String author) {}

    /**
     * A review that is due.
     *
     * @param entry the entry and its page
     * @param remark kind and owner
     * @param words "9 days overdue" or "in 9 days"
     * @param overdue whether the day has passed
     */
    public record Due(NamedLink entry, String remark, String words, boolean overdue) {}

    /**
     * A count of the maps' health.
     *
     * @param label what is counted
     * @param remark what is missing; may be empty
     * @param done how many are well
     * @param of of how many, more than 0
     * @param percent the share, from 0 to 100
     */
    public record Health(String label, String remark, int done, int of, int percent) {

        /** Tells whether there is a remark. */
        public boolean hasRemark() {
            return !remark.isEmpty();
        }
    }
}

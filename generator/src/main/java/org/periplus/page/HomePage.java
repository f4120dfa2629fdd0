package org.periplus.page;

import java.util.Comparator;
import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * The start page.
 *
 * @param path always {@code index.html}
 * @param chrome what surrounds it
 * @param headline the finding, else the site's own description, or its title
 * @param about the site's own description; empty where it is the headline
 * @param counts how much there is, a sentence
 * @param vision what the business wants to be; may be empty
 * @param figures the figures of the cartouche, at most three
 * @param kpis the measures as tiles, the most important first, at most five
 * @param heat the portfolio of journeys
 * @param worst the worst moments of all journeys, the worst first
 * @param ideas what is worth doing first
 * @param changes what was changed lately, newest first, at most nine
 * @param changesMissing what is not known of the history, and why; empty if all is known
 * @param reviews reviews overdue or due soon, the most urgent first
 * @param health how well the maps are kept
 * @param findings how much is open, with the link to the page that tells it
 * @param shipped what reached customers lately, the newest first
 * @param doors where else to begin
 * @param damage what could not be read
 */
public record HomePage(
        String path,
        Chrome chrome,
        String headline,
        String about,
        String counts,
        String vision,
        List<Figure> figures,
        List<KpiLine> kpis,
        List<HeatRow> heat,
        List<Moment> worst,
        List<Idea> ideas,
        List<LogLine> changes,
        String changesMissing,
        List<Due> reviews,
        List<Health> health,
        NamedLink findings,
        List<Shipped> shipped,
        List<Door> doors,
        Damage damage)
        implements Page {

    /** Takes copies of the lists. */
    public HomePage {
        figures = List.copyOf(figures);
        kpis = List.copyOf(kpis);
        heat = List.copyOf(heat);
        worst = List.copyOf(worst);
        ideas = List.copyOf(ideas);
        changes = List.copyOf(changes);
        reviews = List.copyOf(reviews);
        health = List.copyOf(health);
        shipped = List.copyOf(shipped);
        doors = List.copyOf(doors);
    }

    @Override
    public String template() {
        return "home";
    }

    /** Tells whether the site describes itself below the headline. */
    public boolean hasAbout() {
        return !about.isEmpty();
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

    /** Returns the time of the newest step told, as ISO 8601 in UTC; empty if there is none. */
    public String newest() {
        return changes.stream()
                .map(line -> line.told().instant())
                .max(Comparator.naturalOrder())
                .orElse("");
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
     * A moment that feels bad.
     *
     * @param place the touchpoint with the link to it
     * @param where its journey and stage
     * @param mood how it feels
     * @param pain its worst pain; may be empty
     * @param bars bars for the pain's severity, decorative; may be empty
     * @param severity the same in words; may be empty
     */
    public record Moment(NamedLink place, String where, Mood mood, String pain, SafeHtml bars, String severity) {

        /** Tells whether a pain is known. */
        public boolean hasPain() {
            return !pain.isEmpty();
        }
    }

    /**
     * An opportunity worth taking up.
     *
     * @param rank its rank among all, from 1
     * @param name its name and page
     * @param remark what it would mend; may be empty
     * @param bars bars for its impact, decorative
     * @param worth impact and effort in words
     * @param taken the initiatives that take it up
     */
    public record Idea(String rank, NamedLink name, String remark, SafeHtml bars, String worth, List<NamedLink> taken) {

        /** Takes a copy of the list. */
        public Idea {
            taken = List.copyOf(taken);
        }

        /** Tells whether there is a remark. */
        public boolean hasRemark() {
            return !remark.isEmpty();
        }
    }

    /**
     * An initiative that reached customers.
     *
     * @param name its name and page
     * @param day the day as ISO 8601
     * @param date the same for readers
     * @param effect what it has changed so far, or is expected to; may be empty
     */
    public record Shipped(NamedLink name, String day, String date, String effect) {

        /** Tells whether an effect is known or expected. */
        public boolean hasEffect() {
            return !effect.isEmpty();
        }
    }

    /**
     * A way into the site.
     *
     * @param link its name and where it leads
     * @param count how much is there; may be empty
     * @param words what readers find there
     */
    public record Door(NamedLink link, String count, String words) {

        /** Tells whether things are counted there. */
        public boolean hasCount() {
            return !count.isEmpty();
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
     * @param told what it did, the gravest first; may be empty
     */
    public record LogLine(
            String day, String date, NamedLink entry, String kind, String subject, String author, Told told) {

        /** Takes a change of which only the commit is known. */
        public LogLine(String day, String date, NamedLink entry, String kind, String subject, String author) {
            this(day, date, entry, kind, subject, author, Told.NOTHING);
        }
    }

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

package org.periplus.page;

import java.util.List;

/**
 * The health of the maps: what the rules found, for people who never saw a rule.
 *
 * @param path always {@code health.html}
 * @param chrome what surrounds it
 * @param headline the finding
 * @param lede how grave it is, a sentence
 * @param figures the figures of the cartouche
 * @param bars how well the maps are kept, in shares
 * @param areas what is open, by what it means; also those in which nothing is
 * @param tables how much is open by team and by journey
 * @param accepted what is left as it is, and why
 */
public record HealthPage(
        String path,
        Chrome chrome,
        String headline,
        String lede,
        List<HomePage.Figure> figures,
        List<HomePage.Health> bars,
        List<Area> areas,
        List<Table> tables,
        Table accepted)
        implements Page {

    /** Takes copies of the lists. */
    public HealthPage {
        figures = List.copyOf(figures);
        bars = List.copyOf(bars);
        areas = List.copyOf(areas);
        tables = List.copyOf(tables);
    }

    @Override
    public String template() {
        return "health";
    }

    /**
     * Findings that mean the same for readers.
     *
     * @param anchor its id in the page
     * @param title what they have in common
     * @param about why it matters
     * @param count how many there are
     * @param words the same in words, such as "12 findings" or "nothing open"
     * @param lines the findings, rule by rule, the gravest first
     */
    public record Area(String anchor, String title, String about, int count, String words, List<Line> lines) {

        /** Takes a copy of the list. */
        public Area {
            lines = List.copyOf(lines);
        }

        /** Tells whether something is open. */
        public boolean hasLines() {
            return !lines.isEmpty();
        }
    }

    /**
     * The findings of one rule.
     *
     * @param sentence what is wrong, for everybody
     * @param severity how grave it is, in words
     * @param css {@code g-error}, {@code g-warning} or {@code g-info}
     * @param rule the rule's id with the link to the page that explains it, where the site has one
     * @param places the first places
     * @param rest the places behind those
     * @param more how many more there are, in words; empty if there are none
     */
    public record Line(
            String sentence,
            String severity,
            String css,
            NamedLink rule,
            List<Mention> places,
            List<Mention> rest,
            String more) {

        /** Takes copies of the lists. */
        public Line {
            places = List.copyOf(places);
            rest = List.copyOf(rest);
        }

        /** Tells whether there are more places than the first. */
        public boolean hasRest() {
            return !rest.isEmpty();
        }
    }
}

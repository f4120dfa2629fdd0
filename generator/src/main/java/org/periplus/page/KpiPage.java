package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * A measure.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param name the name
 * @param tags small labels: type, status, tags
 * @param lede the summary; may be empty
 * @param value the newest value with its unit; empty without readings
 * @param period what the value is of and how it changed, such as "November 2026" and "−2.1 on October 2026"
 * @param status where it stands
 * @param says what its figures say; empty without readings for all customers
 * @param facts the cartouche: target, direction, benchmark, owner, rhythm, source
 * @param chart the drawn chart; empty without readings
 * @param readings the readings for all customers, newest first; those of all groups where there are none for all
 * @param groups the readings of groups side by side; empty without groups
 * @param splits into which camps the answers of a net promoter score fall; empty where they are not known
 * @param origin where the figures come from
 * @param views the measure drawn in other ways
 * @param uses where it is used
 * @param narrative how it is defined; may be empty
 * @param links further reading
 * @param evidence the feedback it rests on
 * @param notes the team's own keys
 */
public record KpiPage(
        String path,
        Chrome chrome,
        String name,
        List<NamedLink> tags,
        String lede,
        String value,
        List<String> period,
        StatusMark status,
        List<KpiSaying> says,
        List<Fact> facts,
        SafeHtml chart,
        List<ReadingRow> readings,
        Table groups,
        Table splits,
        List<Fact> origin,
        List<View> views,
        List<Mention> uses,
        SafeHtml narrative,
        List<NamedLink> links,
        List<NamedLink> evidence,
        List<Fact> notes)
        implements Page {

    /** Takes copies of the lists. */
    public KpiPage {
        tags = List.copyOf(tags);
        period = List.copyOf(period);
        says = List.copyOf(says);
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
        origin = List.copyOf(origin);
        views = List.copyOf(views);
        uses = List.copyOf(uses);
        links = List.copyOf(links);
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
    }

    @Override
    public String template() {
        return "kpi";
    }

    /** Tells whether there is a summary. */
    public boolean hasLede() {
        return !lede.isEmpty();
    }

    /** Tells whether there is a value. */
    public boolean hasValue() {
        return !value.isEmpty();
    }

    /** Tells whether there is a rule to tell by which something said is found. */
    public boolean hasRules() {
        return says.stream().anyMatch(KpiSaying::hasRule);
    }

    /** Tells whether there is a chart. */
    public boolean hasChart() {
        return !chart.isEmpty();
    }

    /** Tells whether there are readings. */
    public boolean hasReadings() {
        return !readings.isEmpty();
    }

    /** Tells whether there is a definition. */
    public boolean hasNarrative() {
        return !narrative.isEmpty();
    }

    /** Tells whether any reading counts its observations. */
    public boolean hasCounts() {
        return readings.stream().anyMatch(row -> !row.count().isEmpty());
    }

    /** Tells whether the range of any reading is known. */
    public boolean hasRanges() {
        return readings.stream().anyMatch(row -> !row.range().isEmpty());
    }

    /** Tells whether any reading is for a segment or persona. */
    public boolean hasGroups() {
        return readings.stream().anyMatch(row -> !row.group().words().isEmpty());
    }

    /** Tells whether any reading has a remark. */
    public boolean hasRemarks() {
        return readings.stream().anyMatch(row -> !row.remark().isEmpty());
    }

    /** Tells whether any reading can be compared with a target. */
    public boolean hasGaps() {
        return readings.stream().anyMatch(row -> !row.gap().isEmpty());
    }

    /**
     * A reading.
     *
     * @param day the day as ISO 8601
     * @param period the period for readers
     * @param value the value with its unit
     * @param change from the reading before, with its sign; may be empty
     * @param gap to the target, with its sign; empty without target
     * @param range in which its true value lies with 95 per cent confidence; may be empty
     * @param count how many observations it rests on; may be empty
     * @param group the segment or persona it is for; its words are empty for all customers
     * @param remark a remark; may be empty
     */
    public record ReadingRow(
            String day,
            String period,
            String value,
            String change,
            String gap,
            String range,
            String count,
            NamedLink group,
            String remark) {}
}

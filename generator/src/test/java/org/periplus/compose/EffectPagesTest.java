package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.model.Atlas;
import org.periplus.model.Direction;
import org.periplus.model.Expectation;
import org.periplus.model.Feedback;
import org.periplus.model.FeedbackType;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Measure;
import org.periplus.model.Objective;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Place;
import org.periplus.model.Reading;
import org.periplus.model.Sketch;
import org.periplus.model.Target;
import org.periplus.model.Voice;
import org.periplus.page.DigestPage;
import org.periplus.page.EntryPage;
import org.periplus.page.IndexPage;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** What readers are told of initiatives that have reached customers, of objectives and of feedback. */
class EffectPagesTest {

    private static final LocalDate SHIPPED = LocalDate.of(2026, 5, 15);

    private static List<Reading> readings(String before, String since) {
        List<Reading> all = new ArrayList<>();
        double[] then = numbers(before);
        for (int i = 0; i < then.length; i++) {
            all.add(reading(LocalDate.of(2026, 5, 1).minusMonths(then.length - i), then[i]));
        }
        double[] now = numbers(since);
        for (int i = 0; i < now.length; i++) {
            all.add(reading(LocalDate.of(2026, 6, 1).plusMonths(i), now[i]));
        }
        return all;
    }

    private static Reading reading(LocalDate day, double value) {
        return Sketch.of(Reading.class, "date", day, "value", value);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" "))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static EntryPage initiative(LocalDate shipped, Object... kpi) {
        Object[] fields = Arrays.copyOf(
                new Object[] {"id", "speed", "type", KpiType.CUSTOM, "period", PeriodUnit.MONTH}, 6 + kpi.length);
        System.arraycopy(kpi, 0, fields, 6, kpi.length);
        Atlas atlas = Sketch.atlas(
                Sketch.of(Kpi.class, fields),
                Sketch.of(
                        Initiative.class,
                        "id",
                        "done",
                        "progress",
                        InitiativeStatus.SHIPPED,
                        "shipped",
                        shipped,
                        "expects",
                        new Expectation(Sketch.kpi("speed"), Optional.empty(), Optional.of(3.0))));
        return (EntryPage) SmallAtlas.pages(atlas).get("initiatives/done.html");
    }

    private static Table.Row row(EntryPage page) {
        return page.sections().get(0).tables().get(0).rows().get(0);
    }

    private static String words(Table.Row row, int cell) {
        return row.cells().get(cell).values().stream()
                .map(NamedLink::words)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIGHER | %      | 68 69 70 | 74 75 76 | Better by 6.0~percentage points since, likely not chance
            HIGHER | %      | 74 75 76 | 68 69 70 | Worse by 6.0~percentage points since, likely not chance
            LOWER  | days   | 14 13 15 | 8 7 9    | Better by 6.0~days since, likely not chance
            LOWER  | days   | 8 7 9    | 14 13 15 | Worse by 6.0~days since, likely not chance
            HIGHER | €      | 40 41 42 | 50 51 52 | Better by €10.0 since, likely not chance
            HIGHER | ''     | 40 41 42 | 50 51 52 | Better by 10.0 since, likely not chance
            HIGHER | points | 68 70    | 74 76    | No change to be seen
            HIGHER | points | 5 5 5    | 5 5 5    | No change to be seen
            HIGHER | points | 5 5 5    | 6 6 6    | Better by 1.0~points since, likely not chance
            HIGHER | points | -5 -6 -7 | 5 6 7    | Better by 12.0~points since, likely not chance
            HIGHER | points | 68 69 70 | 90       | Too early to tell
            HIGHER | points | 68 69 70 | ''       | Too early to tell
            HIGHER | points | ''       | 74 75 76 | Cannot be told: too little measured before
            HIGHER | points | 70       | 74 75 76 | Cannot be told: too little measured before
            HIGHER | points | ''       | ''       | No readings
            """)
    void theVerdictIsAPlainSentence(Direction better, String unit, String before, String since, String verdict) {
        EntryPage page = initiative(
                SHIPPED,
                "better",
                better,
                "unit",
                Optional.ofNullable(unit).filter(text -> !text.isEmpty()),
                "readings",
                readings(before == null ? "" : before, since == null ? "" : since));

        assertThat(words(row(page), 1)).isEqualTo(verdict.replace('~', '\u00a0'));
        assertThat(words(row(page), 1)).doesNotContain("because");
    }

    @Test
    void everyFigureSaysWhatItRestsOnAndAsOfWhen() {
        EntryPage page = initiative(SHIPPED, "unit", "%", "readings", readings("68 69 70", "74 75 76"));

        assertThat(page.sections().get(0).note())
                .isEqualTo("Figures of up to 12 months before and since 15 May 2026, as of 14 November 2026."
                        + " A change since that day need not come from it.");
        assertThat(row(page).cells())
                .extracting(Table.Cell::small)
                .containsExactly(
                        "",
                        "Difference of means; chance alone would show as much in less than 1% of cases",
                        "3 readings",
                        "3 readings",
                        "95%: +3.7 to +8.3",
                        "reached");
        assertThat(page.sections()).extracting(Section::id).startsWith("expects", "cautions", "course-speed");
    }

    @Test
    void whatShipsInTheFutureIsOnlyExpected() {
        EntryPage page = initiative(LocalDate.of(2027, 1, 1), "readings", readings("68 69 70", "74"));

        assertThat(page.sections().get(0).title()).isEqualTo("What it is to change");
        assertThat(page.sections()).extracting(Section::id).doesNotContain("cautions");
    }

    @Test
    void anObjectiveCountsItsPartsToo() {
        Kpi met = Sketch.of(
                Kpi.class,
                "id",
                "met",
                "readings",
                reading(LocalDate.of(2026, 10, 1), 50),
                "target",
                new Target(40.0, Optional.empty()));
        Measure measure = new Measure(met.ref(), Optional.empty(), Optional.empty());
        Objective whole = Sketch.of(Objective.class, "id", "whole", "measures", measure);
        Objective part =
                Sketch.of(Objective.class, "id", "part", "parent", whole.ref(), "measures", List.of(measure, measure));
        IndexPage page =
                (IndexPage) SmallAtlas.pages(Sketch.atlas(met, whole, part)).get("objectives/index.html");

        assertThat(page.table().rows())
                .extracting(row -> row.cells().get(1).small())
                .containsExactly("1 of 1 on target, with its parts 3 of 3", "2 of 2 on target");
    }

    @Test
    void feedbackIsToldByPlaceWithItsWords() {
        Place place = new Place("trip", Optional.empty(), Optional.empty());
        List<Voice> voices = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            voices.add(Sketch.of(
                    Voice.class,
                    "text",
                    "Voice " + i,
                    "about",
                    place,
                    "date",
                    LocalDate.of(2026, i, 1),
                    "sentiment",
                    -1.0));
        }
        Feedback feedback = Sketch.of(Feedback.class, "id", "f", "type", FeedbackType.SURVEY, "voices", voices);
        DigestPage page = (DigestPage) SmallAtlas.pages(Sketch.atlas(feedback)).get("feedback/index.html");
        Section themes = page.sections().stream()
                .filter(section -> section.id().equals("themes"))
                .findFirst()
                .orElseThrow();

        Table.Row row = themes.tables().get(0).rows().get(0);
        assertThat(words(row, 1)).isEqualTo("6");
        assertThat(row.cells().get(2).small()).isEqualTo("\u22121.0 to \u22121.0, 6 statements");
        assertThat(words(row, 3)).isEqualTo("“Voice 6”");
        assertThat(row.cells().get(3).small()).isEqualTo("“Voice 5”");
        assertThat(page.sections()).extracting(Section::id).contains("tone");
    }
}

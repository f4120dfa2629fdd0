package org.periplus.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Kind;
import org.periplus.model.Place;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Response;
import org.periplus.model.Voice;

/** Proves what comes out of tables; what is refused in them stands in the cases. */
class TablesTest {

    private static final String SITE = "periplus: 1\ntitle: Atlas\n";
    private static final String SEGMENTS = "family-leisure: {name: Family leisure}\n";

    private static Decoded kpi(String definition, String table) {
        return new Decoder()
                .decode(MemoryTree.of(
                        "periplus.yaml", SITE,
                        "segments.yaml", SEGMENTS,
                        "personas/mira.yaml", "name: Mira\n",
                        "kpis/nps.yaml", "name: NPS\n" + definition,
                        "kpis/table.csv", table));
    }

    private static List<Response> responses(Decoded decoded) {
        assertThat(decoded.diagnostics()).isEmpty();
        return decoded.atlas().kpis().get(0).responses();
    }

    private static List<Reading> readings(Decoded decoded) {
        assertThat(decoded.diagnostics()).isEmpty();
        return decoded.atlas().kpis().get(0).readings();
    }

    @Test
    void aForeignTableIsReadThroughItsColumns() {
        Decoded decoded = kpi(
                """
                responses: table.csv
                columns: {date: submitted_at, score: nps, segment: customer_group, note: comment}
                date-format: dd.MM.yyyy
                separator: ;
                decimal: ","
                """,
                "\uFEFFid;submitted_at;nps;customer_group;persona;comment\r\n"
                        + "2;15.03.2026;9,5;FAMILY LEISURE;mira;\"=cmd(); ok\"\r\n"
                        + "1;14.03.2026;-1;family-leisure;Mira;\r\n");
        Optional<Ref> family = Optional.of(new Ref(Kind.SEGMENT, "family-leisure"));
        Optional<Ref> mira = Optional.of(new Ref(Kind.PERSONA, "mira"));
        assertThat(responses(decoded))
                .containsExactly(
                        new Response(LocalDate.of(2026, 3, 14), -1.0, family, mira, Optional.empty()),
                        new Response(LocalDate.of(2026, 3, 15), 9.5, family, mira, Optional.of("=cmd(); ok")));
    }

    @Test
    void everyValueOfATableHasItsPlace() {
        Decoded decoded = kpi("responses: table.csv\n", "date,score\n2026-02-01,1\n2026-01-01,2\n");
        ElementPath first = ElementPath.entry("kpi", "nps").child("responses").item(0);
        assertThat(decoded.origins().at(first.child("score")).display()).isEqualTo("kpis/table.csv:3:12");
    }

    @Test
    void aListAndATableMeanTheSame() {
        String table = "date,value,n\n2026-02,1,3\n2026-01-15,2.5,\n";
        String list = "readings: [{date: 2026-02, value: 1, n: 3}, {date: 2026-01-15, value: 2.5}]\n";
        List<Reading> fromTable = readings(kpi("readings: table.csv\n", table));
        assertThat(readings(new Decoder()
                        .decode(MemoryTree.of("periplus.yaml", SITE, "kpis/nps.yaml", "name: NPS\n" + list))))
                .isEqualTo(fromTable);
    }

    @ParameterizedTest
    @CsvSource({
        "dd.MM.yyyy, 14.03.2026, 2026-03-14",
        "d.M.yy, 4.3.26, 2026-03-04",
        "M/d/uuuu, 3/14/2026, 2026-03-14",
        "MM/yyyy, 03/2026, 2026-03-01",
        "MMM yyyy, mar 2026, 2026-03-01",
        "d MMMM yyyy, 14 March 2026, 2026-03-14",
        "yyyy-DDD, 2026-073, 2026-03-14",
        "yyyy-MM-dd'T'HH:mm:ssXXX, 2026-03-14T23:59:00-05:00, 2026-03-14",
        "M/d/yyyy h:mm a, 3/14/2026 9:05 pm, 2026-03-14"
    })
    void daysAndMonthsAreReadByPattern(String pattern, String text, LocalDate day) {
        assertThat(DatePattern.of(pattern).orElseThrow().day(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yyyy",
                "dd.mm.yyyy",
                "dd.MM",
                "HH:mm",
                "QQQ yyyy",
                "YYYY-MM-dd",
                "{",
                "abc",
                "[[[[",
                "'"
            })
    void patternsThatTellNoDayAreRefused(String pattern) {
        assertThat(DatePattern.of(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dd.MM.yyyy, 31.02.2026",
        "dd.MM.yyyy, 14.03.206",
        "dd.MM.yyyy, 14.03.0206",
        "dd.MM.yyyy, 14.03.2026 x",
        "MM/yyyy, 13/2026",
        "MMM yyyy, Mrz 2026"
    })
    void daysThatDoNotExistAreNoDays(String pattern, String text) {
        assertThat(DatePattern.of(pattern).orElseThrow().day(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab", "\\t", "\"\\t\""})
    void aTabIsWrittenInThreeWays(String separator) {
        assertThat(readings(kpi("readings: table.csv\nseparator: " + separator + "\n", "date\tvalue\n2026-01\t1\n")))
                .hasSize(1);
    }

    @Test
    void commasMayStandBeforeDecimalsAndBetweenFields() {
        assertThat(readings(kpi("readings: table.csv\ndecimal: \",\"\n", "date,value\n2026-01,\"1,5\"\n")))
                .extracting(Reading::value)
                .containsExactly(1.5);
    }

    @Test
    void voicesStandBesideTheirEntryInTheirOwnOrder() {
        String journey = "name: Trip\nstages: [{id: book, name: Book}]\n";
        String entry = "name: Reviews\ntype: review\ncolumns: {rating: stars}\n";
        String table = "text,date,stars,sentiment,about,persona,other\nLate,2026-02-01,2,,trip/book,Mira,x\n"
                + "\"Nice,\nvery\",2026-01,5,2,,,x\n";
        Decoded decoded = new Decoder()
                .decode(MemoryTree.of(
                        "periplus.yaml", SITE,
                        "journeys/trip.yaml", journey,
                        "personas/mira.yaml", "name: Mira\n",
                        "feedback/2026/reviews.yaml", entry,
                        "feedback/2026/reviews.csv", table));
        assertThat(decoded.diagnostics()).isEmpty();
        assertThat(decoded.atlas().feedback().get(0).voices())
                .containsExactly(
                        new Voice(
                                Optional.of(LocalDate.of(2026, 2, 1)),
                                "Late",
                                Optional.empty(),
                                Optional.of(2.0),
                                Optional.of(new Place("trip", Optional.of("book"), Optional.empty())),
                                Optional.of(new Ref(Kind.PERSONA, "mira")),
                                Optional.empty()),
                        new Voice(
                                Optional.of(LocalDate.of(2026, 1, 1)),
                                "Nice,\nvery",
                                Optional.of(2.0),
                                Optional.of(5.0),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void entriesOfOneFileHaveTheirTablesInTheFolderOfTheirKind() {
        Decoded decoded = new Decoder()
                .decode(MemoryTree.of(
                        "periplus.yaml", SITE,
                        "feedback.yaml", "talks: {name: Talks, type: interview}\n",
                        "feedback/talks.csv", "text\nGood\n",
                        "kpis.yaml", "nps: {name: NPS, readings: nps.csv}\n",
                        "kpis/nps.csv", "date,value\n2026-01-01,1\n"));
        assertThat(decoded.diagnostics()).isEmpty();
        assertThat(decoded.atlas().feedback().get(0).voices()).hasSize(1);
        assertThat(decoded.atlas().kpis().get(0).readings()).hasSize(1);
    }

    @Test
    void aHundredThousandAnswersAreReadInTime() {
        String row = "31.01.2026;7;Family leisure;Mira;some words\n";
        String definition = "responses: table.csv\nseparator: ;\ndate-format: dd.MM.yyyy\n"
                + "columns: {date: day, score: nps, segment: group, persona: who, note: said}\n";
        Decoded decoded = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> kpi(definition, "day;nps;group;who;said\n" + row.repeat(100_000)));
        assertThat(responses(decoded).size()).isEqualTo(100_000);
    }

    @Test
    void aHundredThousandBadRowsAreToldUpToALimit() {
        Decoded decoded = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> kpi("responses: table.csv\n", "date,score\n" + "2026-01-01,\"x\"\"\n".repeat(100_000)));
        assertThat(decoded.diagnostics()).hasSize(501);
    }
}

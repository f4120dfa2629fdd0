package org.periplus.figure.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.wording.SpokenWords;

class RelationsTest {

    private static final FigureSample NORDLINIE = FigureSample.nordlinie();

    private static Optional<Figure> draw(FigureSample sample, Ref ref) {
        return new Relations().draw(sample.context(), FigureRequest.of(FigureType.RELATIONS, ref));
    }

    private static Figure drawn(FigureSample sample, Kind kind, String id) {
        return draw(sample, new Ref(kind, id)).orElseThrow();
    }

    private static Placed box(Figure figure, String text) {
        return figure.placed().stream()
                .filter(box -> box.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text));
    }

    static Stream<Ref> entries() {
        return NORDLINIE.atlas().entries().stream().map(Entity::ref).filter(ref -> ref.kind() != Kind.PAGE);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryOfTheSampleIsDrawnSoundly(Ref ref) {
        Optional<Figure> figure = draw(NORDLINIE, ref);

        assertThat(figure.isPresent()).isEqualTo(!isAlone(ref));
        figure.ifPresent(FigureCheck::sound);
    }

    private static boolean isAlone(Ref ref) {
        return NORDLINIE.analysis().backlinks(ref).isEmpty()
                && NORDLINIE.analysis().references(ref).isEmpty();
    }

    @Test
    void freePagesHaveNoRelations() {
        assertThat(NORDLINIE.atlas().pages()).isNotEmpty();
        assertThat(draw(NORDLINIE, NORDLINIE.atlas().pages().get(0).ref())).isEmpty();
    }

    @Test
    void theSampleIsDrawnAsReviewed() {
        FigureCheck.golden(drawn(NORDLINIE, Kind.INITIATIVE, "one-family-fare"), "relations");
    }

    @Test
    void whatRefersStandsAtTheLeftAndWhatIsReferredToAtTheRight() {
        Figure figure = drawn(NORDLINIE, Kind.PERSONA, "mira");
        Placed hub = figure.placed().stream()
                .filter(box -> box.kind().equals("hub"))
                .findFirst()
                .orElseThrow();

        assertThat(box(figure, "Booking").x()).isLessThan(hub.x());
        assertThat(box(figure, "Families with a car in the yard").x()).isGreaterThan(hub.x() + hub.width());
        assertThat(box(figure, "Bookable pram bay").x())
                .as("an opportunity stands beyond the journeys it helps")
                .isLessThan(box(figure, "Booking").x());
    }

    @Test
    void theFindingCountsTheNeighboursByKind() {
        FigureSample sample = FigureSample.of(
                "segments/a.yaml",
                "name: A\n",
                "personas/p.yaml",
                "name: P\nsegments: [a]\n",
                "personas/q.yaml",
                "name: Q\nsegments: [a]\n");

        assertThat(drawn(sample, Kind.SEGMENT, "a").scene().desc())
                .contains("Two personas refer to A; it refers to nothing.");
        assertThat(drawn(sample, Kind.PERSONA, "p").scene().desc())
                .contains("Nothing refers to P; it refers to one segment.");
    }

    @Test
    void theTableHasEveryNeighbourAlsoThoseFoldedAway() {
        Figure figure = drawn(crowd(30, "Person"), Kind.SEGMENT, "all");

        FigureCheck.sound(figure);
        assertThat(figure.placed()).extracting(Placed::text).contains("and 22 more");
        assertThat(SvgWriter.writeDocument(figure.scene()))
                .contains("#mentions\" aria-description=\"Personas: 22 more");
        assertThat(figure.placed()).filteredOn(box -> box.kind().equals("card")).hasSize(8);
        assertThat(figure.twin().rows()).hasSize(30);
        assertThat(figure.twin().rows().get(0))
                .extracting(TextTwin.Cell::text)
                .containsExactly("Person 0", "Persona", "refers to it", "segment of");
    }

    @Test
    void aSingleNeighbourTooManyIsNotFoldedAway() {
        Figure figure = drawn(crowd(9, "Person"), Kind.SEGMENT, "all");

        assertThat(figure.placed()).filteredOn(box -> box.kind().equals("card")).hasSize(9);
    }

    @Test
    void rolesStandOnceWhereAllShareThemAndElseOnEachCard() {
        FigureSample sample = FigureSample.of(
                "teams.yaml",
                "t: {name: T}\n",
                "kpis/k.yaml",
                "name: K\nowner: t\n",
                "kpis/l.yaml",
                "name: L\nowner: t\nreview: {every: 1 year, by: t}\n",
                "segments/s.yaml",
                "name: S\nowner: t\n");
        List<String> words = drawn(sample, Kind.TEAM, "t").placed().stream()
                .map(Placed::text)
                .filter(text -> text.startsWith("owner"))
                .toList();

        assertThat(words).containsExactly("owner of", "owner of, reviewer of", "owner of");
    }

    @Test
    void anEntryThatReferencesItselfIsNotItsOwnNeighbour() {
        FigureSample sample = FigureSample.of("teams.yaml", "t: {name: T, owner: t}\n");

        assertThat(draw(sample, new Ref(Kind.TEAM, "t"))).isEmpty();
    }

    @Test
    void curvesRunFromLeftToRight() {
        String markup = SvgWriter.writeDocument(
                drawn(NORDLINIE, Kind.JOURNEY, "weekend-trip").scene());
        List<double[]> curves = new ArrayList<>();
        Matcher edges = Pattern.compile("class=\"rel-edge[^\"]*\" d=\"M([\\d.]+) [\\d.]+C.* ([\\d.]+) [\\d.]+\"")
                .matcher(markup.replace("><", ">\n<"));
        while (edges.find()) {
            curves.add(new double[] {Double.parseDouble(edges.group(1)), Double.parseDouble(edges.group(2))});
        }

        assertThat(curves)
                .hasSizeGreaterThan(20)
                .allSatisfy(curve -> assertThat(curve[0]).isLessThan(curve[1]));
    }

    @Test
    void theSameAtlasGivesTheSameDrawing() {
        Figure once = drawn(NORDLINIE, Kind.JOURNEY, "weekend-trip");
        Figure again = drawn(FigureSample.nordlinie(), Kind.JOURNEY, "weekend-trip");

        assertThat(SvgWriter.writeDocument(again.scene())).isEqualTo(SvgWriter.writeDocument(once.scene()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft",
                "\u0645\u0633\u0627\u0641\u0631\u0629 \u062a\u0633\u0627\u0641\u0631 \u0643\u0644 \u064a\u0648\u0645",
                "\u65c5\u884c\u8005\u306f\u6bce\u65e5\u96fb\u8eca\u3067\u901a\u52e4\u3057\u307e\u3059",
                "\ud83d\ude80 <b>&amp;</b> \u201cx\u201d"
            })
    void namesOfAnyLengthAndScriptStayInTheirCards(String words) {
        Figure figure = drawn(crowd(12, (words + " ").repeat(6).strip()), Kind.SEGMENT, "all");

        FigureCheck.sound(figure);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasWordsAndAnIcon(Kind kind) {
        assertThat(KindMarks.name(SpokenWords.english(), kind)).matches("[A-Z].*");
        assertThat(KindMarks.heading(SpokenWords.english(), kind, 2)).matches("[A-Z].*");
        assertThat(KindMarks.icon(kind, 0, 0, 17).css()).isEqualTo("ic");
    }

    private static FigureSample crowd(int people, String name) {
        List<String> files = new ArrayList<>(List.of("segments/all.yaml", "name: '" + name + "'\n"));
        for (int i = 0; i < people; i++) {
            files.add("personas/p" + (char) ('a' + i / 10) + i % 10 + ".yaml");
            files.add("name: '" + name + " " + i + "'\nsegments: [all]\n");
        }
        return FigureSample.of(files.toArray(String[]::new));
    }
}

package org.periplus.compose.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.address.StepPlace;
import org.periplus.analysis.Backlink;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.PlaceFilters;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.StepTable;
import org.periplus.compose.kit.Words;
import org.periplus.compose.kpi.MeasureTable;
import org.periplus.compose.plan.PainTable;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.page.Fact;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** What the page of a touchpoint of the catalogue says. */
public final class TouchpointComposer {

    private final Sheet sheet;
    private final Parts parts;

    /** Takes the sheet that is written on. */
    public TouchpointComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** Returns what the page of such an entry says of itself. */
    public OwnParts own(CatalogueTouchpoint touchpoint) {
        Words words = sheet.words();
        List<Fact> facts = new ArrayList<>();
        touchpoint.channel().ifPresent(channel -> facts.add(parts.fact(Label.CHANNEL, List.of(channel))));
        touchpoint.automation().ifPresent(value -> facts.add(parts.fact(Label.AUTOMATION, words.plain(value))));
        touchpoint
                .personalisation()
                .ifPresent(value -> facts.add(parts.fact(Label.PERSONALISATION, words.plain(value))));
        if (!touchpoint.systems().isEmpty()) {
            facts.add(parts.fact(Label.SYSTEMS, sheet.words().wording().commas(touchpoint.systems())));
        }
        if (!touchpoint.kpis().isEmpty()) {
            facts.add(parts.fact(Label.MEASURED, touchpoint.kpis()));
        }
        return new OwnParts(
                List.of(), facts, List.of(), sections(touchpoint, uses(touchpoint.ref())), Set.of("used-in"));
    }

    private List<Section> sections(CatalogueTouchpoint touchpoint, List<StepPlace> uses) {
        String title = sheet.label(Label.USED_IN);
        String emotions = sheet.say("touchpoint.emotions");
        List<PainRef> pains = uses.stream()
                .flatMap(place -> place.touchpoint().pains().stream()
                        .sorted(Comparator.comparing(
                                        (Pain pain) -> pain.severity().orElse(0))
                                .reversed())
                        .map(pain -> new PainRef(place.journey().id(), pain.id())))
                .toList();
        Set<Ref> kpis = new LinkedHashSet<>(touchpoint.kpis());
        uses.forEach(place -> kpis.addAll(place.touchpoint().kpis()));
        String measures = sheet.say("touchpoint.measures");
        return List.of(
                Section.ofTable("uses", title, new StepTable(sheet).of(title, uses)),
                new TouchedSection(sheet).of(touchpoint),
                Section.ofTable("emotions", emotions, emotions(emotions, uses)),
                Section.ofTable("pains", sheet.say("touchpoint.pains"), new PainTable(sheet).of(pains)),
                Section.ofTable("measures", measures, new MeasureTable(sheet).of(measures, List.copyOf(kpis))));
    }

    /** Returns how each use feels, a column for each persona that comes by; nothing where that is known of nobody. */
    private Table emotions(String caption, List<StepPlace> uses) {
        Moods moods = new Moods(sheet);
        Set<Ref> personas = new LinkedHashSet<>();
        uses.forEach(place -> place.journey().personas().stream()
                .filter(persona -> feeling(place, persona).isPresent())
                .forEach(personas::add));
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Cells.words(sheet.label(Label.TOUCHPOINT)));
        columns.add(Cells.words(sheet.label(Label.JOURNEY)));
        personas.forEach(persona -> columns.add(Cells.words(sheet.atlas().nameOf(persona))));
        List<Table.Row> rows = new ArrayList<>();
        for (StepPlace place : uses) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Cells.links(List.of(PlaceFilters.link(sheet, place))));
            cells.add(Cells.links(List.of(sheet.link(place.journey().ref()))));
            personas.forEach(persona -> cells.add(Cells.mood(moods.of(feeling(place, persona), false))));
            rows.add(new Table.Row("", 0, cells));
        }
        return new Table(caption, columns, personas.isEmpty() ? List.of() : rows);
    }

    /** An emotion of everybody is that of the personas of the journey. */
    private static Optional<Double> feeling(StepPlace place, Ref persona) {
        return place.journey().personas().contains(persona)
                ? Moods.feeling(place.touchpoint(), Optional.of(persona.id()))
                : Optional.empty();
    }

    private List<StepPlace> uses(Ref ref) {
        return sheet.analysis().backlinks(ref).stream()
                .filter(backlink -> backlink.role().equals("used-in"))
                .map(Backlink::from)
                .distinct()
                .flatMap(from -> sheet.atlas().find(Journey.class, from.ref()).stream())
                .flatMap(journey -> uses(journey, ref))
                .toList();
    }

    private static Stream<StepPlace> uses(Journey journey, Ref ref) {
        List<StepPlace> places = new ArrayList<>();
        int number = 0;
        for (Stage stage : journey.stages()) {
            for (Touchpoint touchpoint : stage.touchpoints()) {
                number++;
                if (touchpoint.use().equals(Optional.of(ref))) {
                    places.add(new StepPlace(journey, stage, touchpoint, number));
                }
            }
        }
        return places.stream();
    }
}

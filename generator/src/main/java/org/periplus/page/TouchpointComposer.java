package org.periplus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.analysis.Backlink;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** What the page of a touchpoint of the catalogue says. */
final class TouchpointComposer {

    private final Sheet sheet;
    private final Parts parts;

    TouchpointComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    EntryComposer.Own own(CatalogueTouchpoint touchpoint) {
        Words words = sheet.words();
        List<Fact> facts = new ArrayList<>();
        touchpoint.channel().ifPresent(channel -> facts.add(parts.fact(Label.CHANNEL, List.of(channel))));
        touchpoint.automation().ifPresent(value -> facts.add(parts.fact(Label.AUTOMATION, words.automation(value))));
        touchpoint
                .personalisation()
                .ifPresent(value -> facts.add(parts.fact(Label.PERSONALISATION, words.personalisation(value))));
        if (!touchpoint.systems().isEmpty()) {
            facts.add(parts.fact(Label.SYSTEMS, sheet.words().wording().commas(touchpoint.systems())));
        }
        if (!touchpoint.kpis().isEmpty()) {
            facts.add(parts.fact(Label.MEASURED, touchpoint.kpis()));
        }
        String title = sheet.label(Label.USED_IN);
        return new EntryComposer.Own(
                List.of(),
                facts,
                List.of(),
                List.of(Section.ofTable("uses", title, new StepTable(sheet).of(title, uses(touchpoint.ref())))),
                Set.of("used-in"));
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

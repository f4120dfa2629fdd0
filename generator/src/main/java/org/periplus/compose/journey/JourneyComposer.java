package org.periplus.compose.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.periplus.address.Crossings;
import org.periplus.analysis.Backlink;
import org.periplus.analysis.Curve;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Views;
import org.periplus.compose.kpi.Measures;
import org.periplus.compose.numbers.InNumbersComposer;
import org.periplus.compose.past.JourneyPastComposer;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.map.MapFigure;
import org.periplus.html.SafeHtml;
import org.periplus.model.Details;
import org.periplus.model.Journey;
import org.periplus.model.Persona;
import org.periplus.model.Ref;
import org.periplus.page.Fact;
import org.periplus.page.JourneyPage;
import org.periplus.page.Mention;
import org.periplus.page.NamedLink;
import org.periplus.page.PersonaChip;

/** Composes the page of a journey. */
public final class JourneyComposer {

    private static final int PORTRAIT = 44;
    private static final int MOST_CURVES = 4;
    private static final Set<String> SHOWN = Set.of("parent-of", "target-map-of", "detail-of", "base-of");

    private final Sheet sheet;
    private final Parts parts;
    private final Moods moods;
    private final Journey journey;
    private final JourneyAnalysis figures;

    private JourneyComposer(Sheet sheet, Journey journey) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.moods = new Moods(sheet);
        this.journey = journey;
        this.figures = sheet.analysis().journey(journey.id());
    }

    /** Composes the page of a journey on its sheet. */
    public static Composed compose(Sheet sheet, Journey journey) {
        return sheet.done(new JourneyComposer(sheet, journey).page());
    }

    private JourneyPage page() {
        Details details = journey.common().details();
        Predicate<Backlink> shown = backlink -> SHOWN.contains(backlink.role());
        return new JourneyPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(About.entry(sheet, journey, "journey")),
                journey.name(),
                tags(),
                Stream.concat(journey.summary().stream(), journey.scenario().stream())
                        .toList(),
                personas(),
                moods.mean(moods.meanOf(figures)),
                facts(),
                new JourneyHighlights(sheet, figures).all(),
                map(),
                new Views(sheet).links(journey),
                sheet.figure(FigureRequest.of(FigureType.OBSERVED_PATHS, journey.ref()), Optional.empty()),
                new JourneyPastComposer(sheet, journey).strip(),
                new InNumbersComposer(sheet, journey).compose(),
                new StageComposer(sheet, figures).all(),
                sheet.narrative(journey).html(),
                new Measures(sheet).lines(journey.kpis()),
                doors(),
                sheet.links(details.evidence()),
                parts.mentions(journey.ref(), shown),
                parts.links(details),
                parts.noted(journey));
    }

    private List<NamedLink> tags() {
        List<NamedLink> tags = new ArrayList<>();
        tags.add(NamedLink.plain(sheet.words().state(journey.state())));
        tags.addAll(parts.tags(journey));
        return tags;
    }

    private List<PersonaChip> personas() {
        List<PersonaChip> chips = new ArrayList<>();
        for (Ref ref : journey.personas()) {
            int place = chips.size();
            String tagline = sheet.atlas()
                    .find(Persona.class, ref)
                    .flatMap(Persona::tagline)
                    .orElse("");
            String role = place == 0 ? sheet.say("journey.role.main") : sheet.say("journey.role.overlaid");
            chips.add(new PersonaChip(
                    sheet.avatar(ref, PORTRAIT),
                    sheet.link(ref),
                    tagline,
                    role,
                    sheet.figures().hue(ref.id())));
        }
        return chips;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(parts.upkeep(journey));
        if (figures.touchpoints() > 0) {
            String words = sheet.say("journey.evidenced", "n", figures.touchpoints(), "evidenced", figures.evidenced());
            facts.add(parts.fact(Label.EVIDENCE, words));
        }
        if (!journey.objectives().isEmpty()) {
            facts.add(parts.fact(Label.SERVES, journey.objectives()));
        }
        return facts;
    }

    private JourneyPage.MapView map() {
        if (journey.stages().isEmpty()) {
            return JourneyPage.MapView.NONE;
        }
        MapFigure figure = sheet.figures().journeyMap(journey, sheet.figureLinks());
        List<JourneyPage.Lane> lanes = figure.lanes().stream()
                .map(lane -> new JourneyPage.Lane(
                        lane.id(),
                        lane.title(),
                        lane.hint(),
                        lane.svg(),
                        lane.rail(),
                        !lane.id().equals("head")))
                .toList();
        List<JourneyPage.Legend> legend = figure.legend().stream()
                .map(entry -> new JourneyPage.Legend(entry.mark(), entry.words()))
                .toList();
        return new JourneyPage.MapView(figure.width(), figure.height(), lanes, overlays(), legend);
    }

    /** The curves over the main one; those without any emotion are not drawn. */
    private List<JourneyPage.Overlay> overlays() {
        List<Curve> curves = figures.curves();
        List<JourneyPage.Overlay> overlays = new ArrayList<>();
        for (int order = 1; order < Math.min(curves.size(), MOST_CURVES); order++) {
            Curve curve = curves.get(order);
            if (curve.points().stream().anyMatch(point -> point.emotion().isPresent())) {
                Ref persona = curve.persona();
                overlays.add(new JourneyPage.Overlay(
                        order, persona.id(), sheet.atlas().nameOf(persona)));
            }
        }
        return overlays;
    }

    private List<Mention> doors() {
        Map<Ref, String> doors = new LinkedHashMap<>();
        Crossings crossings = sheet.studio().crossings();
        crossings.around(journey).ifPresent(ref -> doors.put(ref, sheet.say("journey.door.around")));
        journey.future().ifPresent(ref -> doors.putIfAbsent(ref, sheet.say("journey.door.target")));
        parts.referring(journey.ref(), "target-map-of")
                .forEach(from -> doors.putIfAbsent(from.ref(), sheet.say("journey.door.current")));
        journey.base().ifPresent(ref -> doors.putIfAbsent(ref, sheet.say("journey.door.base")));
        parts.referring(journey.ref(), "base-of")
                .forEach(from -> doors.putIfAbsent(from.ref(), sheet.say("journey.door.variant")));
        journey.stages()
                .forEach(stage -> stage.journey()
                        .ifPresent(ref ->
                                doors.putIfAbsent(ref, sheet.say("journey.door.detail", "stage", stage.name()))));
        crossings
                .inside(journey.ref())
                .forEach(child -> doors.putIfAbsent(child.ref(), sheet.say("journey.door.part")));
        return doors.entrySet().stream()
                .filter(door -> sheet.atlas().find(door.getKey()).isPresent())
                .map(door -> new Mention(SafeHtml.EMPTY, sheet.link(door.getKey()), door.getValue()))
                .toList();
    }
}

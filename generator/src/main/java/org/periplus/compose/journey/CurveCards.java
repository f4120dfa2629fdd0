package org.periplus.compose.journey;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.periplus.address.Crossings;
import org.periplus.analysis.Curve;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.Nested;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Words;
import org.periplus.html.SafeHtml;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.page.CurveCard;
import org.periplus.page.Mood;
import org.periplus.page.PersonaChip;

/** Journeys with small curves. */
public final class CurveCards {

    private static final int PORTRAIT = 28;

    private final Sheet sheet;
    private final Moods moods;

    /** Takes the sheet that is written on. */
    public CurveCards(Sheet sheet) {
        this.sheet = sheet;
        this.moods = new Moods(sheet);
    }

    /** Returns all journeys, nested ones behind the one around them; each once, whatever the content says. */
    public List<CurveCard> all() {
        Crossings crossings = sheet.studio().crossings();
        List<Journey> journeys = sheet.atlas().journeys();
        List<Journey> roots = journeys.stream()
                .filter(journey -> crossings.around(journey).isEmpty())
                .toList();
        return Nested.order(roots, journeys, journey -> crossings.inside(journey.ref())).stream()
                .map(nested -> main(nested.entry(), nested.depth()))
                .toList();
    }

    private CurveCard main(Journey journey, int depth) {
        JourneyAnalysis figures = sheet.analysis().journey(journey.id());
        Optional<Curve> curve = figures.curves().stream().findFirst();
        List<PersonaChip> chips = journey.personas().stream()
                .map(ref -> new PersonaChip(
                        sheet.avatar(ref, PORTRAIT),
                        sheet.link(ref),
                        "",
                        "",
                        sheet.figures().hue(ref.id())))
                .toList();
        return card(figures, curve, "", chips, moods.mean(moods.meanOf(figures)), depth);
    }

    /** Returns a journey as a persona travels it. */
    CurveCard of(Journey journey, Ref persona) {
        JourneyAnalysis figures = sheet.analysis().journey(journey.id());
        Optional<Curve> curve = figures.curves().stream()
                .filter(each -> each.persona().equals(persona))
                .findFirst();
        boolean main = journey.personas().indexOf(persona) == 0;
        Mood mean = curve.map(each -> moods.mean(moods.meanOf(each))).orElse(Mood.UNKNOWN);
        return card(
                figures,
                curve,
                main ? sheet.say("journey.card.main") : sheet.say("journey.card.overlaid"),
                List.of(),
                mean,
                0);
    }

    private CurveCard card(
            JourneyAnalysis figures,
            Optional<Curve> curve,
            String role,
            List<PersonaChip> personas,
            Mood mean,
            int depth) {
        Journey journey = figures.journey();
        Words words = sheet.words();
        return new CurveCard(
                sheet.link(journey.ref()),
                words.state(journey.state()),
                words.plain(journey.state()),
                role,
                journey.summary().or(journey::scenario).orElse(""),
                curve.filter(CurveCards::felt)
                        .map(each -> sheet.figures().miniCurve(journey, each.persona()))
                        .orElse(SafeHtml.EMPTY),
                facts(figures, curve),
                personas,
                mean,
                depth);
    }

    private static boolean felt(Curve curve) {
        return curve.points().stream().anyMatch(point -> point.emotion().isPresent());
    }

    private List<String> facts(JourneyAnalysis figures, Optional<Curve> curve) {
        Words words = sheet.words();
        List<String> facts = new ArrayList<>();
        facts.add(words.wording()
                .commas(List.of(
                        words.say("journey.stages", "n", figures.stages().size()),
                        words.count(figures.touchpoints(), Kind.TOUCHPOINT))));
        DoubleSummaryStatistics emotions = curve.stream()
                .flatMap(each -> each.points().stream())
                .flatMap(point -> point.emotion().stream())
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        if (emotions.getCount() > 0) {
            facts.add(words.say(
                    "journey.card.range",
                    "lowest",
                    words.numerals().signed(emotions.getMin()),
                    "highest",
                    words.numerals().signed(emotions.getMax())));
        }
        return facts;
    }
}

package org.periplus.compose.numbers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.Cover;
import org.periplus.analysis.CurveFigures;
import org.periplus.analysis.HandOvers;
import org.periplus.analysis.JourneyNumbers;
import org.periplus.analysis.JourneyScore;
import org.periplus.analysis.Lever;
import org.periplus.analysis.PainWeight;
import org.periplus.analysis.StageFlow;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Journey;
import org.periplus.page.InNumbers;

/** Composes the few figures on the page of a journey. */
public final class InNumbersComposer {

    private final Sheet sheet;
    private final NumberWords words;
    private final JourneyNumbers numbers;

    /** Takes the sheet that is written on, and the journey it is about. */
    public InNumbersComposer(Sheet sheet, Journey journey) {
        this.sheet = sheet;
        this.words = new NumberWords(sheet);
        this.numbers = words.of(journey);
    }

    /** Returns the journey in numbers. */
    public InNumbers compose() {
        if (numbers.cover().touchpoints() == 0) {
            return InNumbers.NONE;
        }
        List<InNumbers.Tile> tiles = Stream.of(
                        numbers.score().map(this::score),
                        numbers.curve().map(this::memory),
                        numbers.flow().largest().map(this::loss),
                        numbers.pains().stream().findFirst().map(this::pain),
                        Optional.of(ground(numbers.cover())),
                        Optional.of(numbers.handOvers())
                                .filter(one -> !one.all().isEmpty())
                                .map(this::handOvers))
                .flatMap(Optional::stream)
                .toList();
        String day = sheet.words().dates().day(sheet.today());
        return new InNumbers(
                sheet.say("innum.as-of", "day", day),
                tiles,
                words.link(numbers.journey().ref(), sheet.say("innum.all")));
    }

    private InNumbers.Tile tile(String label, String value, String ground, String section) {
        return tile(label, value, ground, section, InNumbers.Bar.NONE);
    }

    private InNumbers.Tile tile(String label, String value, String ground, String section, InNumbers.Bar bar) {
        String href = words.link(numbers.journey().ref(), "").href();
        return new InNumbers.Tile(label, value, ground, href + "#" + section, bar);
    }

    private InNumbers.Tile score(JourneyScore score) {
        String rests = sheet.say(
                "innum.score-rests", "felt", score.felt(), "n", score.touchpoints(), "assumed", score.assumed());
        String ground = numbers.levers().stream()
                .findFirst()
                .map(lever -> sheet.say("plans.two-sentences", "first", rests, "second", mending(lever)))
                .orElse(rests);
        String value = sheet.say("innum.of-100", "score", words.score(score.value()));
        return tile(sheet.say("innum.score"), value, ground, "score");
    }

    private String mending(Lever lever) {
        return sheet.say(
                "innum.mending", "touchpoint", lever.point().touchpoint().name(), "points", words.number(lever.gain()));
    }

    private InNumbers.Tile memory(CurveFigures curve) {
        String ground = sheet.say(
                "innum.memory-ground",
                "best",
                curve.highest().touchpoint().name(),
                "worst",
                curve.lowest().touchpoint().name(),
                "end",
                curve.end().touchpoint().name(),
                "mean",
                words.mean(curve.mean()));
        return tile(sheet.say("innum.memory"), words.mean(curve.remembered()), ground, "curve");
    }

    private InNumbers.Tile loss(StageFlow flow) {
        String share = words.percent(flow.lostShare());
        String where = flow.lost()
                .map(lost -> sheet.say(
                        "innum.loss-counted",
                        "stage",
                        flow.stage().name(),
                        "lost",
                        words.customers(lost.value()),
                        "entered",
                        words.customers(flow.entered().orElse(0.0))))
                .orElseGet(() ->
                        sheet.say("innum.loss-share", "stage", flow.stage().name()));
        String ground = flow.money()
                .flatMap(money -> numbers.flow()
                        .worth()
                        .map(worth -> sheet.say(
                                "plans.two-sentences",
                                "first",
                                where,
                                "second",
                                sheet.say(
                                        worth.order() ? "innum.loss-orders" : "innum.loss-values",
                                        "money",
                                        words.money(money, worth)))))
                .orElse(where);
        return tile(sheet.label(Label.LOSS), share, ground, "flow");
    }

    private InNumbers.Tile pain(PainWeight pain) {
        String ground = sheet.say(
                pain.isAssumed() ? "innum.pain-assumed" : "innum.pain-proved",
                "pain",
                pain.pain().text(),
                "touchpoint",
                pain.touchpoint().name());
        String value = sheet.say("innum.of-5", "weight", words.number(pain.weight()));
        return tile(sheet.say("innum.heaviest"), value, ground, "pains");
    }

    private InNumbers.Tile ground(Cover cover) {
        String counts = sheet.say(
                "innum.cover",
                "n",
                cover.touchpoints(),
                "said",
                words.customers(cover.said()),
                "measured",
                words.customers(cover.measured()),
                "neither",
                words.customers(cover.neither()));
        String ground = cover.voices().dated() == 0
                ? counts
                : sheet.say(
                        "plans.two-sentences",
                        "first",
                        counts,
                        "second",
                        sheet.say(
                                "innum.voices-age",
                                "median",
                                words.age(cover.voices().median()),
                                "oldest",
                                words.age(cover.voices().oldest())));
        int proved = cover.touchpoints() - cover.neither();
        String value = sheet.words().of(proved, cover.touchpoints());
        return tile(sheet.say("innum.proved"), value, ground, "ground", words.bar(cover));
    }

    private InNumbers.Tile handOvers(HandOvers all) {
        String ground = sheet.say(
                "innum.hand-overs-ground",
                "ways",
                words.customers(all.ways()),
                "channels",
                words.customers(all.ofChannels()),
                "lost",
                words.customers(all.losing()));
        return tile(sheet.say("innum.hand-overs"), words.customers(all.ofTeams()), ground, "hand-overs");
    }
}

package org.periplus.compose.numbers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Amount;
import org.periplus.analysis.CurveFigures;
import org.periplus.analysis.JourneyFlow;
import org.periplus.analysis.JourneyNumbers;
import org.periplus.analysis.JourneyScore;
import org.periplus.analysis.Touched;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.page.DigestPage;
import org.periplus.page.NamedLink;
import org.periplus.page.Table;

/** The figures of all journeys beside one another. */
public final class NumbersIndex {

    private final Sheet sheet;
    private final NumberWords words;

    /** Takes the sheet that is written on. */
    public NumbersIndex(Sheet sheet) {
        this.sheet = sheet;
        this.words = new NumberWords(sheet);
    }

    /** Composes the page of all journeys in numbers. */
    public Composed page() {
        String title = sheet.say("innum.all-title");
        String lede = sheet.say("innum.lede", "day", sheet.words().dates().day(sheet.today()));
        NamedLink home = new NamedLink(sheet.label(Label.OVERVIEW), sheet.to(SiteMap.HOME));
        About about = new About(title, lede, "digest", List.of(home, NamedLink.plain(title)), Optional.empty());
        return sheet.done(new DigestPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(about),
                title,
                lede,
                List.of(),
                SafeHtml.EMPTY,
                Parts.present(List.of(
                        NumbersComposer.noted(
                                "scores", sheet.say("innum.scores"), sheet.say("innum.scores-note"), scores()),
                        new NumbersPains(sheet).heaviest(today()),
                        NumbersComposer.noted(
                                "shared", sheet.say("innum.shared"), sheet.say("innum.touched-note"), shared())))));
    }

    private List<JourneyNumbers> today() {
        return sheet.atlas().journeys().stream()
                .filter(journey -> journey.state() == JourneyState.CURRENT
                        && journey.base().isEmpty())
                .map(words::of)
                .toList();
    }

    /** Returns the journeys with their figures, to be sorted; none where there is no touchpoint at all. */
    public Table scores() {
        List<Table.Row> rows = sheet.atlas().journeys().stream()
                .filter(journey -> !journey.touchpoints().isEmpty())
                .map(words::of)
                .map(this::row)
                .toList();
        return new Table(
                        sheet.say("innum.scores"),
                        List.of(
                                Cells.words(sheet.label(Label.JOURNEY)),
                                Cells.number(sheet.say("innum.score")),
                                Cells.number(sheet.say("innum.mean")),
                                Cells.number(sheet.say("innum.memory")),
                                Cells.number(sheet.say("innum.through")),
                                Cells.number(sheet.say("innum.lost")),
                                Cells.number(sheet.say("innum.money")),
                                Cells.number(sheet.say("innum.pain-weight")),
                                Cells.number(sheet.say("innum.said-head")),
                                Cells.number(sheet.say("innum.measured"))),
                        rows)
                .sorted();
    }

    private Table.Row row(JourneyNumbers numbers) {
        Journey journey = numbers.journey();
        JourneyFlow flow = numbers.flow();
        Optional<CurveFigures> curve = numbers.curve();
        int all = numbers.cover().touchpoints();
        return Cells.row(
                0,
                Cells.marked(
                        SafeHtml.EMPTY,
                        words.link(journey.ref(), journey.name()),
                        journey.state() == JourneyState.CURRENT
                                ? ""
                                : sheet.words().state(journey.state())),
                sorted(numbers.score().map(JourneyScore::value), words::score),
                sorted(curve.map(CurveFigures::mean), words::mean),
                sorted(curve.map(CurveFigures::remembered), words::mean),
                sorted(
                        flow.completion().map(share -> 100 * share),
                        share -> sheet.words().numerals().percent(share)),
                sorted(flow.lost().map(Amount::value), words::customers),
                sorted(
                        flow.money().map(Amount::value),
                        value -> flow.worth()
                                .flatMap(worth -> flow.money().map(money -> words.roughly(value, money, worth)))
                                .orElse("")),
                sorted(Optional.of(numbers.painWeight()), words::number),
                sorted(
                        Optional.of((double) numbers.cover().said()),
                        said -> sheet.words().numerals().of(Math.round(said), all)),
                sorted(
                        Optional.of((double) numbers.cover().measured()),
                        read -> sheet.words().numerals().of(Math.round(read), all)));
    }

    private static Table.Cell sorted(Optional<Double> value, Function<Double, String> said) {
        return value.map(number -> Cells.ordered(said.apply(number), Double.toString(number)))
                .orElse(Cells.text(""));
    }

    private Table shared() {
        List<Table.Row> rows = sheet.atlas().touchpoints().stream()
                .map(touchpoint -> shared(touchpoint, Touched.of(touchpoint, sheet.atlas(), sheet.analysis())))
                .flatMap(Optional::stream)
                .toList();
        return new Table(
                        sheet.say("innum.shared"),
                        List.of(
                                Cells.words(sheet.label(Label.TOUCHPOINT)),
                                Cells.number(sheet.words().heading(Kind.JOURNEY)),
                                Cells.number(sheet.label(Label.PERSONAS)),
                                Cells.number(sheet.words().heading(Kind.KPI)),
                                Cells.number(sheet.say("innum.touched-customers"))),
                        rows)
                .sorted();
    }

    private Optional<Table.Row> shared(CatalogueTouchpoint touchpoint, Touched touched) {
        return touched.journeys().size() < 2
                ? Optional.empty()
                : Optional.of(Cells.row(
                        0,
                        Cells.links(List.of(sheet.link(touchpoint.ref()))),
                        Cells.text(words.count(touched.journeys().size())),
                        Cells.text(words.count(touched.personas().size())),
                        Cells.text(words.count(touched.kpis().size())),
                        sorted(touched.customers(), words::customers)));
    }
}

package org.periplus.compose.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.JourneyNumbers;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Journey;
import org.periplus.page.DigestPage;
import org.periplus.page.HomePage;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Composes the page of all figures of a journey. */
public final class NumbersComposer {

    private final Sheet sheet;
    private final NumberWords words;
    private final JourneyNumbers numbers;

    private NumbersComposer(Sheet sheet, Journey journey) {
        this.sheet = sheet;
        this.words = new NumberWords(sheet);
        this.numbers = words.of(journey);
    }

    /** Composes the page of a journey on its sheet. */
    public static Composed compose(Sheet sheet, Journey journey) {
        return sheet.done(new NumbersComposer(sheet, journey).page());
    }

    private DigestPage page() {
        Journey journey = numbers.journey();
        String title = sheet.say("innum.title", "journey", journey.name());
        String lede = sheet.say("innum.lede", "day", sheet.words().dates().day(sheet.today()));
        List<NamedLink> around = About.entry(sheet, journey, "journey").crumbs();
        List<NamedLink> crumbs = Stream.concat(
                        around.subList(0, around.size() - 1).stream(),
                        Stream.of(sheet.link(journey.ref()), NamedLink.plain(sheet.say("innum.in-numbers"))))
                .toList();
        About about = new About(title, lede, "digest", crumbs, Optional.empty());
        return new DigestPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(about),
                title,
                lede,
                cartouche(),
                SafeHtml.EMPTY,
                sections());
    }

    private List<HomePage.Figure> cartouche() {
        List<HomePage.Figure> figures = new ArrayList<>();
        numbers.score()
                .ifPresent(score ->
                        figures.add(new HomePage.Figure(sheet.say("innum.score-of-100"), words.score(score.value()))));
        numbers.curve()
                .ifPresent(curve ->
                        figures.add(new HomePage.Figure(sheet.say("innum.memory"), words.mean(curve.remembered()))));
        figures.add(new HomePage.Figure(
                sheet.say("innum.pain-weight"), sheet.words().numerals().plain(numbers.painWeight(), 0)));
        return figures;
    }

    private List<Section> sections() {
        NumbersScore score = new NumbersScore(sheet, numbers);
        NumbersWays ways = new NumbersWays(sheet, numbers);
        return Parts.present(List.of(
                score.score(),
                score.levers(),
                score.curve(),
                new NumbersFlow(sheet, numbers).flow(),
                new NumbersPains(sheet).of(numbers),
                new NumbersGround(sheet).of(numbers),
                ways.handOvers(),
                ways.gaps(),
                ways.shared()));
    }

    /** Returns a section of one table with a remark; empty where the table is. */
    static Section noted(String id, String title, String note, Table table) {
        List<Table> tables = table.isEmpty() ? List.of() : List.of(table);
        return new Section(id, title, note, List.of(), tables, List.of(), List.of(), SafeHtml.EMPTY);
    }
}

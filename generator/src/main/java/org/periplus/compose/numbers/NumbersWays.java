package org.periplus.compose.numbers;

import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Backlink;
import org.periplus.analysis.HandOver;
import org.periplus.analysis.HandOvers;
import org.periplus.analysis.JourneyNumbers;
import org.periplus.analysis.PersonaGap;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.page.Mood;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** What changes hands along a journey, where personas feel differently, and which touchpoints it shares with others. */
final class NumbersWays {

    private static final int MOST_GAPS = 8;

    private final Sheet sheet;
    private final NumberWords words;
    private final JourneyNumbers numbers;

    NumbersWays(Sheet sheet, JourneyNumbers numbers) {
        this.sheet = sheet;
        this.words = new NumberWords(sheet);
        this.numbers = numbers;
    }

    Section handOvers() {
        HandOvers all = numbers.handOvers();
        Table table = new Table(
                sheet.say("innum.hand-overs-title"),
                List.of(
                        Cells.words(sheet.say("innum.from")),
                        Cells.words(sheet.say("innum.to")),
                        Cells.words(sheet.say("innum.teams")),
                        Cells.words(sheet.say("innum.channels")),
                        Cells.words(sheet.say("innum.dropped"))),
                all.all().stream().map(this::handOver).toList());
        String note = sheet.say(
                "innum.hand-overs-note",
                "n",
                all.ways(),
                "teams",
                words.customers(all.ofTeams()),
                "channels",
                words.customers(all.ofChannels()),
                "lost",
                words.customers(all.losing()));
        return NumbersComposer.noted("hand-overs", sheet.say("innum.hand-overs-title"), note, table);
    }

    private Table.Row handOver(HandOver one) {
        return Cells.row(
                0,
                Cells.links(List.of(words.link(numbers.journey(), one.from()))),
                Cells.links(List.of(words.link(numbers.journey(), one.to()))),
                change(one.teams()),
                change(one.channels()),
                Cells.text(one.lost()));
    }

    private Table.Cell change(List<Ref> pair) {
        return Cells.links(sheet.links(pair));
    }

    Section gaps() {
        List<Table.Row> rows =
                numbers.gaps().stream().limit(MOST_GAPS).map(this::gap).toList();
        Table table = new Table(
                sheet.say("innum.gaps"),
                List.of(
                        Cells.words(sheet.label(Label.TOUCHPOINT)),
                        Cells.words(sheet.say("innum.worse-for")),
                        Cells.words(sheet.say("innum.better-for")),
                        Cells.number(sheet.say("innum.apart"))),
                rows);
        return NumbersComposer.noted("personas", sheet.say("innum.gaps"), sheet.say("innum.gaps-note"), table);
    }

    private Table.Row gap(PersonaGap gap) {
        return Cells.row(
                0,
                Cells.links(List.of(words.link(numbers.journey(), gap.touchpoint()))),
                felt(gap.lower(), gap.low()),
                felt(gap.higher(), gap.high()),
                Cells.text(sheet.words().numerals().plain(gap.spread(), 1)));
    }

    private Table.Cell felt(Ref persona, double emotion) {
        Mood mood = new Moods(sheet).of(Optional.of(emotion), false);
        return Cells.marked(
                mood.face(),
                sheet.link(
                        persona,
                        sheet.say(
                                "journey.point",
                                "touchpoint",
                                sheet.atlas().nameOf(persona),
                                "emotion",
                                mood.number())),
                "");
    }

    Section shared() {
        List<Table.Row> rows = numbers.journey().touchpoints().stream()
                .filter(touchpoint -> !others(touchpoint).isEmpty())
                .map(touchpoint -> Cells.row(
                        0,
                        Cells.links(List.of(words.link(numbers.journey(), touchpoint))),
                        Cells.links(touchpoint.use().map(sheet::link).stream().toList()),
                        Cells.links(others(touchpoint))))
                .toList();
        Table table = new Table(
                sheet.say("innum.shared"),
                List.of(
                        Cells.words(sheet.label(Label.TOUCHPOINT)),
                        Cells.words(sheet.say("innum.catalogue")),
                        Cells.words(sheet.say("innum.also-in"))),
                rows);
        return NumbersComposer.noted("shared", sheet.say("innum.shared"), sheet.say("innum.shared-note"), table);
    }

    private List<NamedLink> others(Touchpoint touchpoint) {
        Journey here = numbers.journey();
        return touchpoint.use().stream()
                .flatMap(use -> sheet.analysis().backlinks(use).stream())
                .filter(backlink -> backlink.role().equals("used-in"))
                .map(Backlink::from)
                .map(from -> from.ref())
                .filter(ref -> ref.kind() == Kind.JOURNEY && !ref.equals(here.ref()))
                .distinct()
                .map(sheet::link)
                .toList();
    }
}

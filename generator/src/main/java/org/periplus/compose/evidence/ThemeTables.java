package org.periplus.compose.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.FeedbackThemes;
import org.periplus.analysis.Statement;
import org.periplus.analysis.Tone;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.PlaceLinks;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.page.Mood;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** What feedback is about and how it sounds, over all feedback of the atlas. */
final class ThemeTables {

    private static final int THEMES = 20;
    private static final int QUOTES = 2;

    private final Sheet sheet;
    private final FeedbackThemes themes;

    ThemeTables(Sheet sheet) {
        this.sheet = sheet;
        this.themes = FeedbackThemes.of(sheet.atlas(), sheet.today());
    }

    /** Returns the parts: by place with quotes, and month by month. */
    List<Section> sections() {
        int all = themes.themes().size();
        String note = all > THEMES
                ? sheet.say("themes.first", "n", THEMES, "all", all)
                : sheet.say("themes.note", "n", Tone.NEEDED);
        List<Table> tables = all == 0 ? List.of() : List.of(places());
        SafeHtml chart = sheet.figures()
                .tone(themes.months())
                .map(figure -> sheet.figures().html(figure, figure.title()))
                .orElse(SafeHtml.EMPTY);
        return List.of(
                new Section(
                        "themes",
                        sheet.say("themes.title"),
                        note,
                        List.of(),
                        tables,
                        List.of(),
                        List.of(),
                        SafeHtml.EMPTY),
                new Section(
                        "tone",
                        sheet.say("themes.months"),
                        sheet.say("themes.months-note", "n", Tone.NEEDED),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        chart));
    }

    private Table places() {
        return new Table(
                sheet.say("themes.title"),
                List.of(
                        Cells.words(sheet.label(Label.ABOUT)),
                        Cells.number(sheet.say("themes.said")),
                        Cells.words(sheet.say("themes.mean")),
                        Cells.words(sheet.say("themes.words")),
                        Cells.words(sheet.say("themes.newest")),
                        Cells.words(sheet.say("themes.from"))),
                themes.themes().stream().limit(THEMES).map(this::row).toList());
    }

    private Table.Row row(FeedbackThemes.Theme theme) {
        List<Statement> said = theme.statements();
        long voices = said.stream().filter(Statement::voice).count();
        return Cells.row(
                0,
                Cells.links(List.of(new PlaceLinks(sheet).of(theme.place()))),
                new Table.Cell(
                        SafeHtml.EMPTY,
                        List.of(NamedLink.plain(sheet.words().numerals().count(said.size()))),
                        voices == 0 ? "" : sheet.say("themes.voices", "n", voices),
                        ""),
                tone(theme.tone()),
                quotes(said),
                said.stream()
                        .flatMap(one -> one.day().stream())
                        .findFirst()
                        .map(day -> Cells.word(
                                SafeHtml.EMPTY,
                                NamedLink.plain(sheet.words().dates().day(day))))
                        .orElse(Cells.text("")),
                Cells.links(said.stream()
                        .map(Statement::from)
                        .distinct()
                        .map(sheet::link)
                        .toList()));
    }

    /** Customers' own words before findings, the newest first. */
    private Table.Cell quotes(List<Statement> said) {
        List<String> words = Stream.concat(
                        said.stream()
                                .filter(Statement::voice)
                                .map(one -> sheet.say("feedback.quoted", "text", one.text())),
                        said.stream().filter(one -> !one.voice()).map(Statement::text))
                .limit(QUOTES)
                .toList();
        return new Table.Cell(
                SafeHtml.EMPTY,
                words.stream().limit(1).map(NamedLink::plain).toList(),
                words.stream().skip(1).findFirst().orElse(""),
                "");
    }

    private Table.Cell tone(Optional<Tone> tone) {
        if (tone.isEmpty()) {
            return Cells.text("");
        }
        Tone known = tone.get();
        if (!known.isEnough()) {
            return Cells.text(sheet.say("themes.few", "n", known.n()));
        }
        Mood mood = new Moods(sheet).mean(Optional.of(known.mean()));
        return new Table.Cell(
                mood.face(),
                List.of(NamedLink.plain(mood.number())),
                sheet.say(
                        "themes.range",
                        "low",
                        sheet.words().numerals().mean(known.low()),
                        "high",
                        sheet.words().numerals().mean(known.high()),
                        "n",
                        known.n()),
                "");
    }
}

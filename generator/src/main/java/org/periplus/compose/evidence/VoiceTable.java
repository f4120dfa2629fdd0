package org.periplus.compose.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.PlaceLinks;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Feedback;
import org.periplus.model.Voice;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Single voices of a piece of feedback: the first few of what may be thousands. */
final class VoiceTable {

    private static final int QUOTES = 3;
    private static final int ROWS = 12;
    private static final int LONGEST_QUOTE = 200;

    private final Sheet sheet;

    VoiceTable(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the first voices that are short enough to stand as large quotes. */
    List<String> quotes(Feedback feedback) {
        return feedback.voices().stream()
                .map(Voice::text)
                .filter(text -> text.codePointCount(0, text.length()) <= LONGEST_QUOTE)
                .limit(QUOTES)
                .toList();
    }

    /** Returns the first voices as a table, and how many more there are. */
    Section section(Feedback feedback) {
        List<Voice> shown = feedback.voices().stream().limit(ROWS).toList();
        int all = feedback.voices().size();
        String note = all > shown.size()
                ? sheet.say(
                        "feedback.first-voices",
                        "n",
                        shown.size(),
                        "all",
                        sheet.words().numerals().count(all))
                : "";
        String title = sheet.label(Label.VOICES);
        List<Table> tables = shown.isEmpty() ? List.of() : List.of(table(title, shown));
        return new Section("voices", title, note, List.of(), tables, List.of(), List.of(), SafeHtml.EMPTY);
    }

    private Table table(String caption, List<Voice> voices) {
        return new Table(
                caption,
                List.of(
                        Cells.words(sheet.label(Label.VOICE)),
                        Cells.words(sheet.label(Label.DATE)),
                        Cells.words(sheet.label(Label.SENTIMENT)),
                        Cells.number(sheet.label(Label.RATING)),
                        Cells.words(sheet.label(Label.ABOUT)),
                        Cells.words(sheet.label(Label.WHOSE))),
                voices.stream().map(this::row).toList());
    }

    private Table.Row row(Voice voice) {
        List<NamedLink> whose = Stream.of(voice.persona(), voice.segment())
                .flatMap(Optional::stream)
                .map(sheet::link)
                .toList();
        return Cells.row(
                0,
                Cells.text(sheet.say("feedback.quoted", "text", voice.text())),
                Cells.text(voice.date().map(sheet.words().dates()::day)),
                Cells.mood(new Moods(sheet).of(voice.sentiment(), false)),
                Cells.text(voice.rating().map(sheet.words().numerals()::plain)),
                Cells.links(
                        voice.about().map(new PlaceLinks(sheet)::of).stream().toList()),
                Cells.links(whose));
    }
}

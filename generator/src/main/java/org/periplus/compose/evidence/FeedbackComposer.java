package org.periplus.compose.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.PlaceLinks;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Words;
import org.periplus.model.Feedback;
import org.periplus.page.Fact;
import org.periplus.page.Mention;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;
import org.periplus.wording.Dates;
import org.periplus.wording.Numerals;

/** What the page of a piece of feedback says. */
public final class FeedbackComposer {

    private final Sheet sheet;
    private final Parts parts;

    /** Takes the sheet that is written on. */
    public FeedbackComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** Returns the day, or the first and the last day, in words; empty if unknown. */
    static String when(Feedback feedback, Words words) {
        Dates dates = words.dates();
        Optional<LocalDate> first = feedback.from().or(feedback::date);
        Optional<LocalDate> last = feedback.to().filter(day -> !Optional.of(day).equals(first));
        if (last.isEmpty()) {
            return first.map(dates::day).orElse("");
        }
        String until = dates.day(last.get());
        return first.map(day -> words.say("feedback.from-to", "from", dates.day(day), "to", until))
                .orElseGet(() -> words.say("feedback.until", "day", until));
    }

    /** Returns what the page of such an entry says of itself. */
    public OwnParts own(Feedback feedback) {
        List<Fact> facts = new ArrayList<>();
        Numerals numerals = sheet.words().numerals();
        String when = when(feedback, sheet.words());
        if (!when.isEmpty()) {
            facts.add(parts.fact(Label.DATE, when));
        }
        feedback.participants().ifPresent(n -> facts.add(parts.fact(Label.PARTICIPANTS, numerals.count(n))));
        feedback.sentiment().ifPresent(value -> facts.add(parts.fact(Label.SENTIMENT, numerals.signed(value))));
        if (!feedback.personas().isEmpty()) {
            facts.add(parts.fact(Label.PERSONAS, feedback.personas()));
        }
        if (!feedback.segments().isEmpty()) {
            facts.add(parts.fact(Label.SEGMENTS, feedback.segments()));
        }
        if (!feedback.about().isEmpty()) {
            facts.add(Fact.of(sheet.label(Label.ABOUT), new PlaceLinks(sheet).of(feedback.about())));
        }
        if (!feedback.voices().isEmpty()) {
            facts.add(parts.fact(Label.VOICES, numerals.count(feedback.voices().size())));
        }
        String role = "evidence-for";
        List<Mention> rests = sheet.analysis().backlinks(feedback.ref()).stream()
                .filter(backlink -> backlink.role().equals(role))
                .map(parts::mention)
                .map(mention -> new Mention(mention.mark(), mention.link(), ""))
                .toList();
        VoiceTable voices = new VoiceTable(sheet);
        return new OwnParts(
                List.of(NamedLink.plain(sheet.words().capital(sheet.words().plain(feedback.type())))),
                facts,
                feedback.quotes().isEmpty() ? voices.quotes(feedback) : feedback.quotes(),
                List.of(
                        Section.ofTable("findings", sheet.label(Label.FINDINGS), findings(feedback)),
                        voices.section(feedback),
                        Section.ofMentions("evidence-for", sheet.label(Label.EVIDENCE_FOR), rests)),
                Set.of(role));
    }

    private Table findings(Feedback feedback) {
        Moods moods = new Moods(sheet);
        List<Table.Row> rows = feedback.findings().stream()
                .map(finding -> Cells.row(
                        0,
                        Cells.text(finding.text()),
                        Cells.links(new PlaceLinks(sheet)
                                .of(finding.about().stream().toList())),
                        Cells.mood(moods.of(finding.sentiment(), false))))
                .toList();
        return new Table(
                sheet.label(Label.FINDINGS),
                List.of(
                        Cells.words(sheet.label(Label.FINDING)),
                        Cells.words(sheet.label(Label.ABOUT)),
                        Cells.words(sheet.label(Label.SENTIMENT))),
                rows);
    }
}

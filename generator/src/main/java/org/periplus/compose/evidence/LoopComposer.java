package org.periplus.compose.evidence;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.PlaceLinks;
import org.periplus.compose.kit.RhythmWords;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.SiteContent;
import org.periplus.compose.kpi.KpiWords;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Feedback;
import org.periplus.model.Kpi;
import org.periplus.model.Loop;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Response;
import org.periplus.model.Voice;
import org.periplus.page.Fact;
import org.periplus.page.Mention;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** What the page of a feedback loop says. */
public final class LoopComposer {

    /** The role of feedback or a KPI in a loop. */
    static final String BROUGHT_IN = "brought-in-by";

    /** The rule that tells of loops whose answers stay out. */
    private static final String BROKEN = "broken-loop";

    private final Sheet sheet;
    private final Parts parts;
    private final LocalDate asOf;

    /** Takes the sheet that is written on. */
    public LoopComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.asOf = sheet.studio().content().asOf();
    }

    /** Returns what the page of such an entry says of itself. */
    public OwnParts own(Loop loop) {
        List<Fact> facts = new ArrayList<>();
        loop.every()
                .ifPresent(rhythm -> facts.add(parts.fact(Label.EVERY, new RhythmWords(sheet.words()).every(rhythm))));
        lastAnswer(loop).ifPresent(answer -> facts.add(parts.fact(Label.LAST_ANSWER, answer.words())));
        state(loop).ifPresent(state -> facts.add(Fact.of(sheet.say("loop.state"), state)));
        due(loop).ifPresent(due -> facts.add(Fact.of(sheet.say("loops.next"), due)));
        List<Mention> places = new PlaceLinks(sheet)
                .of(loop.about()).stream()
                        .map(link -> new Mention(parts.mark(loop), link, ""))
                        .toList();
        return new OwnParts(
                List.of(),
                loop.trigger().stream()
                        .map(text -> sheet.say("loop.asked", "when", text))
                        .toList(),
                facts,
                List.of(),
                List.of(
                        Section.ofTable("collects", sheet.label(Label.COLLECTS), collects(loop)),
                        Section.ofMentions("about", sheet.label(Label.ASKS_ABOUT), places)),
                Set.of());
    }

    /** Tells in words whether the answers still come in time; nothing where nobody said how often they should. */
    Optional<String> state(Loop loop) {
        if (loop.every().isEmpty()) {
            return Optional.empty();
        }
        ElementPath path = ElementPath.entry(loop.kind().word(), loop.id());
        SiteContent content = sheet.studio().content();
        boolean broken = content.judgement().findings().stream()
                        .anyMatch(found ->
                                found.rule().equals(BROKEN) && found.path().isWithin(path))
                || content.accepted(loop.ref()).stream()
                        .anyMatch(one -> one.rule().equals(BROKEN));
        return Optional.of(broken ? sheet.say("loop.broken") : sheet.say("loop.running"));
    }

    /** Tells when the next answer is due, or since when it has been; nothing where nobody said how often, or none has come yet. */
    Optional<String> due(Loop loop) {
        return loop.every()
                .flatMap(every -> lastAnswer(loop)
                        .map(answer -> answer.until().plus(every.period()))
                        .map(day -> sheet.say(
                                day.isBefore(asOf) ? "loops.missed" : "loops.due",
                                "day",
                                sheet.words().dates().day(day))));
    }

    /** Returns the newest answer that the loop has brought in, if one is known. */
    Optional<Answer> lastAnswer(Loop loop) {
        return loop.collects().stream().flatMap(ref -> lastAnswer(ref).stream()).max(Answer.ORDER);
    }

    private Optional<Answer> lastAnswer(Ref ref) {
        Stream<Answer> kpi = sheet.atlas().find(Kpi.class, ref).stream().flatMap(this::answers);
        Stream<Answer> feedback =
                sheet.atlas().find(Feedback.class, ref).stream().flatMap(this::answers);
        return Stream.concat(kpi, feedback)
                .filter(answer -> !answer.day().isAfter(asOf))
                .max(Answer.ORDER);
    }

    private Stream<Answer> answers(Kpi kpi) {
        Period length = KpiWords.length(sheet.analysis().kpi(kpi.id()));
        Stream<Answer> readings = kpi.readings().stream()
                .map(Reading::date)
                .map(day -> new Answer(
                        day, earlier(day.plus(length)), KpiWords.of(sheet, kpi).period(day)));
        return Stream.concat(
                readings, kpi.responses().stream().map(Response::date).map(this::answer));
    }

    private Stream<Answer> answers(Feedback feedback) {
        return Stream.of(
                        Stream.of(feedback.date(), feedback.from(), feedback.to()),
                        feedback.voices().stream().map(Voice::date))
                .flatMap(days -> days)
                .flatMap(Optional::stream)
                .map(this::answer);
    }

    private Answer answer(LocalDate day) {
        return new Answer(day, day, sheet.words().dates().day(day));
    }

    private LocalDate earlier(LocalDate day) {
        return day.isBefore(asOf) ? day : asOf;
    }

    private Table collects(Loop loop) {
        List<Table.Row> rows = loop.collects().stream()
                .map(ref -> Cells.row(
                        0,
                        Cells.links(List.of(sheet.link(ref))),
                        Cells.text(sheet.words().kind(ref.kind())),
                        Cells.text(lastAnswer(ref).map(Answer::words))))
                .toList();
        return new Table(
                sheet.label(Label.COLLECTS),
                List.of(
                        Cells.words(sheet.label(Label.COLLECTED)),
                        Cells.words(sheet.label(Label.TYPE)),
                        Cells.words(sheet.label(Label.LAST_ANSWER))),
                rows);
    }

    /**
     * An answer.
     *
     * @param day its day, or the first day of the period it is counted in
     * @param until the last day answers came in it: the end of that period
     * @param words that day or period for readers
     */
    record Answer(LocalDate day, LocalDate until, String words) {

        private static final Comparator<Answer> ORDER = Comparator.comparing(Answer::day);
    }
}

package org.periplus.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.model.Feedback;
import org.periplus.model.Kpi;
import org.periplus.model.Loop;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Response;
import org.periplus.model.Voice;

/** What the page of a feedback loop says. */
final class LoopComposer {

    /** The role of feedback or a KPI in a loop. */
    static final String BROUGHT_IN = "brought in by";

    private final Sheet sheet;
    private final Parts parts;
    private final LocalDate asOf;

    LoopComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.asOf = sheet.studio().content().asOf();
    }

    EntryComposer.Own own(Loop loop) {
        List<Fact> facts = new ArrayList<>();
        loop.trigger().ifPresent(text -> facts.add(parts.fact(Label.ASKED, text)));
        loop.every().ifPresent(rhythm -> facts.add(parts.fact(Label.EVERY, "every " + rhythm.text())));
        lastAnswer(loop).ifPresent(day -> facts.add(parts.fact(Label.LAST_ANSWER, Days.day(day))));
        List<Mention> places = new PlaceLinks(sheet)
                .of(loop.about()).stream()
                        .map(link -> new Mention(parts.mark(loop), link, ""))
                        .toList();
        return new EntryComposer.Own(
                List.of(),
                facts,
                List.of(),
                List.of(
                        Section.ofTable("collects", sheet.label(Label.COLLECTS), collects(loop)),
                        Section.ofMentions("about", sheet.label(Label.ASKS_ABOUT), places)),
                Set.of());
    }

    /** Returns the day of the newest answer that the loop has brought in, if one is known. */
    Optional<LocalDate> lastAnswer(Loop loop) {
        return loop.collects().stream()
                .flatMap(ref -> lastAnswer(ref).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> lastAnswer(Ref ref) {
        Stream<LocalDate> kpi = sheet.atlas().find(Kpi.class, ref).stream().flatMap(LoopComposer::days);
        Stream<LocalDate> feedback = sheet.atlas().find(Feedback.class, ref).stream().flatMap(LoopComposer::days);
        return Stream.concat(kpi, feedback).filter(day -> !day.isAfter(asOf)).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> days(Kpi kpi) {
        return Stream.concat(
                kpi.readings().stream().map(Reading::date), kpi.responses().stream().map(Response::date));
    }

    private static Stream<LocalDate> days(Feedback feedback) {
        return Stream.of(
                        Stream.of(feedback.date(), feedback.from(), feedback.to()),
                        feedback.voices().stream().map(Voice::date))
                .flatMap(days -> days)
                .flatMap(Optional::stream);
    }

    private Table collects(Loop loop) {
        List<Table.Row> rows = loop.collects().stream()
                .map(ref -> Cells.row(
                        0,
                        Cells.links(List.of(sheet.link(ref))),
                        Cells.text(sheet.words().kind(ref.kind())),
                        Cells.text(lastAnswer(ref).map(Days::day))))
                .toList();
        return new Table(
                sheet.label(Label.COLLECTS),
                List.of(
                        Cells.words(sheet.label(Label.COLLECTS)),
                        Cells.words(sheet.label(Label.TYPE)),
                        Cells.words(sheet.label(Label.LAST_ANSWER))),
                rows);
    }
}

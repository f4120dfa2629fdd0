package org.periplus.figure.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Numbers;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Ref;

/** What the roadmap says in words. Stateless; safe for use by several threads. */
final class RoadmapFacts {

    private RoadmapFacts() {}

    /** Returns all about an initiative that has dates, in a row of sentences. */
    static String sentence(RoadmapWork work) {
        boolean shipped = work.initiative().shipped().isPresent();
        String until = work.until()
                .map(day -> (shipped ? "shipped " : "first effect expected by ") + day(day))
                .orElse("");
        String from = work.initiative().start().map(day -> "from " + day(day)).orElse("");
        return Sentences.of(
                work.initiative().name(),
                Word.of(work.status()),
                from,
                until,
                work.effects().isEmpty() ? "" : "last effect expected by " + day(work.last()));
    }

    private static String day(LocalDate day) {
        return Numbers.date(day, PeriodUnit.DAY);
    }

    /** Says how many initiatives are in which state, what is due next, and how many have no dates. */
    static String finding(List<Initiative> all, List<RoadmapWork> works, LocalDate today) {
        List<String> states = new ArrayList<>();
        for (InitiativeStatus status : InitiativeStatus.values()) {
            long count = all.stream().filter(each -> each.progress() == status).count();
            if (count > 0) {
                states.add(count + " " + Word.of(status));
            }
        }
        Optional<RoadmapWork> next = works.stream()
                .filter(work -> work.status() != InitiativeStatus.SHIPPED)
                .filter(work -> work.until().filter(today::isBefore).isPresent())
                .min(Comparator.comparing(work -> work.until().orElse(today)));
        int undated = all.size() - works.size();
        return Sentences.of(
                Counts.of(all.size(), "initiative", "initiatives") + ": " + String.join(", ", states),
                next.map(work -> "Next effect expected: " + work.initiative().name() + ", by "
                                + work.until().map(RoadmapFacts::day).orElse(""))
                        .orElse(""),
                undated == 0 ? "" : Counts.of(undated, "initiative", "initiatives") + " without dates");
    }

    /** Returns a row for each initiative and opportunity it takes up. */
    static TextTwin twin(FigureContext context, List<Initiative> all) {
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        for (Initiative initiative : all) {
            List<Optional<Ref>> opportunities = initiative.opportunities().isEmpty()
                    ? List.of(Optional.empty())
                    : initiative.opportunities().stream().map(Optional::of).toList();
            opportunities.forEach(opportunity -> rows.add(row(context, initiative, opportunity)));
        }
        return new TextTwin(
                List.of("Initiative", "Status", "Start", "Shipped", "Effects expected by", "Owner", "Opportunity"),
                rows);
    }

    private static List<TextTwin.Cell> row(FigureContext context, Initiative initiative, Optional<Ref> opportunity) {
        List<String> effects = initiative.expects().stream()
                .flatMap(expectation -> expectation.by().stream())
                .distinct()
                .sorted()
                .map(RoadmapFacts::day)
                .toList();
        return List.of(
                link(context, Optional.of(initiative.ref())),
                TextTwin.Cell.of(Word.of(initiative.progress())),
                TextTwin.Cell.of(initiative.start().map(RoadmapFacts::day).orElse("")),
                TextTwin.Cell.of(initiative.shipped().map(RoadmapFacts::day).orElse("")),
                TextTwin.Cell.of(String.join(", ", effects)),
                link(context, initiative.owner()),
                link(context, opportunity));
    }

    private static TextTwin.Cell link(FigureContext context, Optional<Ref> ref) {
        return ref.map(target -> new TextTwin.Cell(
                        context.atlas().nameOf(target), context.href(target).orElse("")))
                .orElse(TextTwin.Cell.of(""));
    }
}

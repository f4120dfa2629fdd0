package org.periplus.figure.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Ref;

/** What the roadmap says in words. Stateless; safe for use by several threads. */
final class RoadmapFacts {

    private RoadmapFacts() {}

    /** Returns all about an initiative that has dates, in a row of sentences. */
    static String sentence(FigureContext context, RoadmapWork work) {
        boolean shipped = work.initiative().shipped().isPresent();
        String until = work.until()
                .map(day -> context.say(
                        shipped ? "roadmap-bars.shipped-on" : "roadmap-bars.first-effect", "day", day(context, day)))
                .orElse("");
        String from = work.initiative()
                .start()
                .map(day -> context.say("roadmap-bars.from", "day", day(context, day)))
                .orElse("");
        return Sentences.of(
                work.initiative().name(),
                word(context, work.status()),
                from,
                until,
                work.effects().isEmpty()
                        ? ""
                        : context.say("roadmap-bars.last-effect", "day", day(context, work.last())));
    }

    static String word(FigureContext context, InitiativeStatus status) {
        return context.say("word.initiative-status."
                + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String day(FigureContext context, LocalDate day) {
        return context.words().dates().together().day(day);
    }

    /** Says how many initiatives are in which state, what is due next, and how many have no dates. */
    static String finding(FigureContext context, List<Initiative> all, List<RoadmapWork> works) {
        LocalDate today = context.today();
        List<String> states = new ArrayList<>();
        for (InitiativeStatus status : InitiativeStatus.values()) {
            long count = all.stream().filter(each -> each.progress() == status).count();
            if (count > 0) {
                states.add(context.say("roadmap-bars.count-status", "count", count, "status", word(context, status)));
            }
        }
        Optional<RoadmapWork> next = works.stream()
                .filter(work -> work.status() != InitiativeStatus.SHIPPED)
                .filter(work -> work.until().filter(today::isBefore).isPresent())
                .min(Comparator.comparing(work -> work.until().orElse(today)));
        int undated = all.size() - works.size();
        return Sentences.of(
                context.say(
                        "roadmap-bars.finding",
                        "n",
                        all.size(),
                        "states",
                        context.words().commas(states)),
                next.map(work -> context.say(
                                "roadmap-bars.next-effect",
                                "initiative",
                                work.initiative().name(),
                                "day",
                                work.until().map(day -> day(context, day)).orElse("")))
                        .orElse(""),
                undated == 0 ? "" : context.say("roadmap-bars.count-undated", "n", undated));
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
        List<String> columns = Stream.of("initiative", "status", "start", "shipped", "effects", "owner", "opportunity")
                .map(column -> context.say("roadmap-bars.column." + column))
                .toList();
        return new TextTwin(columns, rows);
    }

    private static List<TextTwin.Cell> row(FigureContext context, Initiative initiative, Optional<Ref> opportunity) {
        List<String> effects = initiative.expects().stream()
                .flatMap(expectation -> expectation.by().stream())
                .distinct()
                .sorted()
                .map(day -> day(context, day))
                .toList();
        return List.of(
                link(context, Optional.of(initiative.ref())),
                TextTwin.Cell.of(word(context, initiative.progress())),
                TextTwin.Cell.of(
                        initiative.start().map(day -> day(context, day)).orElse("")),
                TextTwin.Cell.of(
                        initiative.shipped().map(day -> day(context, day)).orElse("")),
                TextTwin.Cell.of(context.words().commas(effects)),
                link(context, initiative.owner()),
                link(context, opportunity));
    }

    private static TextTwin.Cell link(FigureContext context, Optional<Ref> ref) {
        return ref.map(target -> new TextTwin.Cell(
                        context.atlas().nameOf(target), context.href(target).orElse("")))
                .orElse(TextTwin.Cell.of(""));
    }
}

package org.periplus.figure.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.wording.Wording;

/**
 * The relations of an entry: at the left what refers to it, at the right what it refers to, and on both sides one step beyond along
 * the chain from customers to measures. Curves run from the left to the right, as references do. Nothing is drawn of an entry that
 * stands alone. Stateless.
 */
public final class Relations implements Drawing {

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return request.of()
                .filter(ref -> ref.kind() != Kind.PAGE)
                .flatMap(context.atlas()::find)
                .flatMap(entry -> figure(context, entry));
    }

    private static Optional<Figure> figure(FigureContext context, Entity entry) {
        Neighbourhood near = Neighbourhood.of(context.atlas(), context.analysis(), entry.ref())
                .said(role -> context.say("role." + role));
        if (near.isEmpty()) {
            return Optional.empty();
        }
        String title = context.say("relations.title", "name", entry.name());
        RelationSheet sheet = RelationSheet.of(context, entry, near);
        return Optional.of(new Figure(
                FigureType.RELATIONS,
                title,
                sheet.scene(title, finding(context.words(), entry, near)),
                twin(context, near),
                sheet.placed()));
    }

    private static String finding(Wording words, Entity entry, Neighbourhood near) {
        String name = entry.name();
        String after = counted(words, near.after());
        if (near.before().isEmpty()) {
            return Sentences.of(words.say("relations.finding.after", "name", name, "after", after));
        }
        int n = near.before().size();
        String before = counted(words, near.before());
        return Sentences.of(words.capital(
                near.after().isEmpty()
                        ? words.say("relations.finding.before", "n", n, "before", before, "name", name)
                        : words.say("relations.finding.both", "n", n, "before", before, "name", name, "after", after)));
    }

    /** Returns the neighbours by kind in words, such as "3 journeys and 1 team". */
    private static String counted(Wording words, List<Neighbour> ring) {
        Map<Kind, Long> counts = ring.stream()
                .collect(Collectors.groupingBy(Neighbour::kind, LinkedHashMap::new, Collectors.counting()));
        List<String> counted = new ArrayList<>();
        counts.forEach((kind, count) -> counted.add(words.say("kind." + kind.word() + ".count", "n", count)));
        return words.list(counted);
    }

    private static TextTwin twin(FigureContext context, Neighbourhood near) {
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        near.before().forEach(each -> rows.add(row(context, each, context.say("relations.to-it"))));
        near.after().forEach(each -> rows.add(row(context, each, context.say("relations.from-it"))));
        near.beyondBefore()
                .forEach(each ->
                        rows.add(row(context, each, context.say("relations.to", "name", names(context, each)))));
        near.beyondAfter()
                .forEach(each ->
                        rows.add(row(context, each, context.say("relations.from", "name", names(context, each)))));
        return new TextTwin(
                List.of(
                        context.say("relations.twin.entry"),
                        context.say("relations.twin.kind"),
                        context.say("relations.twin.direction"),
                        context.say("relations.twin.role")),
                rows);
    }

    private static String names(FigureContext context, Neighbour near) {
        return context.words()
                .commas(near.inner().stream()
                        .map(context.atlas()::nameOf)
                        .sorted()
                        .toList());
    }

    private static List<TextTwin.Cell> row(FigureContext context, Neighbour near, String direction) {
        Ref ref = near.ref();
        return List.of(
                new TextTwin.Cell(near.entry().name(), context.href(ref).orElse("")),
                TextTwin.Cell.of(KindMarks.name(context.words(), near.kind())),
                TextTwin.Cell.of(direction),
                TextTwin.Cell.of(near.told(context.words())));
    }
}

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
        String title = entry.name() + ": relations";
        RelationSheet sheet = RelationSheet.of(context, entry, near);
        return Optional.of(new Figure(
                FigureType.RELATIONS,
                title,
                sheet.scene(title, finding(entry, near)),
                twin(context, near),
                sheet.placed()));
    }

    private static String finding(Entity entry, Neighbourhood near) {
        String before = near.before().isEmpty()
                ? "Nothing refers to " + entry.name()
                : counted(near.before()) + " refer to " + entry.name();
        String after = near.after().isEmpty() ? "it refers to nothing" : "it refers to " + counted(near.after());
        return Sentences.of(before + "; " + after);
    }

    /** Returns the neighbours by kind in words, such as "3 journeys and 1 team". */
    private static String counted(List<Neighbour> ring) {
        Map<Kind, Long> counts = ring.stream()
                .collect(Collectors.groupingBy(Neighbour::kind, LinkedHashMap::new, Collectors.counting()));
        List<String> words = new ArrayList<>();
        counts.forEach((kind, count) -> words.add(count + " " + KindMarks.word(kind, count.intValue())));
        String last = words.remove(words.size() - 1);
        return words.isEmpty() ? last : String.join(", ", words) + " and " + last;
    }

    private static TextTwin twin(FigureContext context, Neighbourhood near) {
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        near.before().forEach(each -> rows.add(row(context, each, "refers to it")));
        near.after().forEach(each -> rows.add(row(context, each, "it refers to")));
        near.beyondBefore().forEach(each -> rows.add(row(context, each, "refers to " + names(context, each))));
        near.beyondAfter().forEach(each -> rows.add(row(context, each, names(context, each) + " refers to")));
        return new TextTwin(List.of("Entry", "Kind", "Direction", "Role of what is referred to"), rows);
    }

    private static String names(FigureContext context, Neighbour near) {
        return near.inner().stream().map(context.atlas()::nameOf).sorted().collect(Collectors.joining(", "));
    }

    private static List<TextTwin.Cell> row(FigureContext context, Neighbour near, String direction) {
        Ref ref = near.ref();
        return List.of(
                new TextTwin.Cell(near.entry().name(), context.href(ref).orElse("")),
                TextTwin.Cell.of(KindMarks.heading(near.kind(), 1)),
                TextTwin.Cell.of(direction),
                TextTwin.Cell.of(String.join(", ", near.roles())));
    }
}

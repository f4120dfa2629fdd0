package org.periplus.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.html.SafeHtml;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.wording.Wording;

/** Chooses the figures that stand on a page beside what it is made of; those with nothing to show are left out. */
final class Views {

    private final Sheet sheet;

    Views(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the views of an entry: those of its kind, and what it is related to. */
    List<View> of(Entity entry) {
        return Stream.concat(own(entry), view(FigureType.RELATIONS, Optional.of(entry.ref()), false))
                .toList();
    }

    /** Returns where a journey is drawn in other ways, as seen from its own page. */
    List<ViewLink> links(Journey journey) {
        String page = sheet.to(SiteMap.views(journey.ref()));
        return of(journey).stream()
                .map(view -> new ViewLink(view.id(), new NamedLink(view.title(), page + "#" + view.id()), view.note()))
                .toList();
    }

    private Stream<View> own(Entity entry) {
        return entry instanceof Journey journey ? journey(journey) : Stream.empty();
    }

    private Stream<View> journey(Journey journey) {
        Optional<Ref> of = Optional.of(journey.ref());
        Stream<FigureType> types = Stream.of(
                FigureType.BLUEPRINT,
                FigureType.CHANNELS,
                FigureType.CHANNEL_MATRIX,
                FigureType.IMPORTANCE_MATRIX,
                FigureType.FUNNEL);
        Stream<View> personas =
                journey.personas().size() > 1 ? view(FigureType.STAGE_COMPARISON, of, false) : Stream.empty();
        return Stream.of(view(FigureType.COMPARISON, of, false), personas, types.flatMap(type -> view(type, of, false)))
                .flatMap(views -> views);
    }

    /** Returns the views of the list of all entries of a kind. */
    List<View> of(Kind kind) {
        return switch (kind) {
            case OPPORTUNITY ->
                view(FigureType.IMPACT_MATRIX, Optional.empty(), true).toList();
            case INITIATIVE -> view(FigureType.ROADMAP, Optional.empty(), true).toList();
            default -> List.of();
        };
    }

    private Stream<View> view(FigureType type, Optional<Ref> of, boolean open) {
        SafeHtml figure = sheet.figure(new FigureRequest(type, of, Optional.empty()), Optional.empty());
        Wording wording = sheet.words().wording();
        return figure.isEmpty()
                ? Stream.empty()
                : Stream.of(new View("view-" + type.word(), type.title(wording), type.about(wording), figure, open));
    }
}

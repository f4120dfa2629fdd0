package org.periplus.compose.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.html.SafeHtml;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.page.NamedLink;
import org.periplus.page.View;
import org.periplus.page.ViewLink;
import org.periplus.wording.Wording;

/** Chooses the figures that stand on a page beside what it is made of; those with nothing to show are left out. */
public final class Views {

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public Views(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the views of an entry: those of its kind, and what it is related to. */
    public List<View> of(Entity entry) {
        return types(entry)
                .flatMap(type -> view(type, Optional.of(entry.ref()), false))
                .toList();
    }

    /** Returns where a journey is drawn in other ways, as seen from its own page. */
    public List<ViewLink> links(Journey journey) {
        String page = sheet.to(SiteMap.views(journey.ref()));
        Wording wording = sheet.words().wording();
        return types(journey)
                .filter(type -> sheet.draws(request(type, Optional.of(journey.ref()))))
                .map(type -> new ViewLink(
                        id(type), new NamedLink(type.title(wording), page + "#" + id(type)), type.about(wording)))
                .toList();
    }

    private static Stream<FigureType> types(Entity entry) {
        Stream<FigureType> own = entry instanceof Journey journey ? journey(journey) : Stream.empty();
        return Stream.concat(own, Stream.of(FigureType.RELATIONS));
    }

    private static Stream<FigureType> journey(Journey journey) {
        Stream<FigureType> personas =
                journey.personas().size() > 1 ? Stream.of(FigureType.STAGE_COMPARISON) : Stream.empty();
        Stream<FigureType> types = Stream.of(
                FigureType.BLUEPRINT,
                FigureType.CHANNELS,
                FigureType.CHANNEL_MATRIX,
                FigureType.IMPORTANCE_MATRIX,
                FigureType.FUNNEL);
        return Stream.of(Stream.of(FigureType.COMPARISON), personas, types).flatMap(each -> each);
    }

    /** Returns the views of the list of all entries of a kind. */
    public List<View> of(Kind kind) {
        return switch (kind) {
            case OPPORTUNITY ->
                view(FigureType.IMPACT_MATRIX, Optional.empty(), true).toList();
            case INITIATIVE -> view(FigureType.ROADMAP, Optional.empty(), true).toList();
            default -> List.of();
        };
    }

    private Stream<View> view(FigureType type, Optional<Ref> of, boolean open) {
        SafeHtml figure = sheet.figure(request(type, of), Optional.empty());
        Wording wording = sheet.words().wording();
        return figure.isEmpty()
                ? Stream.empty()
                : Stream.of(new View(id(type), type.title(wording), type.about(wording), figure, open));
    }

    private static FigureRequest request(FigureType type, Optional<Ref> of) {
        return new FigureRequest(type, of, Optional.empty());
    }

    private static String id(FigureType type) {
        return "view-" + type.word();
    }
}

package org.periplus.compose.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.periplus.address.Anchors;
import org.periplus.address.SiteMap;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Team;
import org.periplus.model.Touchpoint;
import org.periplus.page.NamedLink;

/** Finds out which place of the site shows a value of the content. */
public final class Whereabouts {

    private static final Pattern STAGE =
            Pattern.compile("^/stages\\[(\\d{1,9})](?:/touchpoints\\[(\\d{1,9})](?:/pains\\[(\\d{1,9})])?)?");

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public Whereabouts(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * A place.
     *
     * @param entry the entry; none for the site's own file
     * @param link the nearest place on its page that has a link of its own, named by entry, and stage, touchpoint or pain
     * @param owner who answers for the place: the nearest that is written; a team answers for itself
     */
    public record Spot(Optional<Ref> entry, NamedLink link, Optional<Ref> owner) {

        /** Returns the journey it lies in. */
        public Optional<Ref> journey() {
            return entry.filter(ref -> ref.kind() == Kind.JOURNEY);
        }
    }

    /** Returns where a value is shown: the start page if it belongs to no entry. */
    public Spot of(ElementPath path) {
        ElementPath at = path;
        while (true) {
            Optional<Entity> entry = ref(at).flatMap(sheet.atlas()::find);
            if (entry.isPresent()) {
                String rest = path.value().substring(at.value().length());
                return spot(entry.get(), rest);
            }
            ElementPath up = at.parent();
            if (up.equals(at)) {
                NamedLink home = new NamedLink(sheet.atlas().site().title(), sheet.to(SiteMap.HOME));
                return new Spot(Optional.empty(), home, Optional.empty());
            }
            at = up;
        }
    }

    private static Optional<Ref> ref(ElementPath path) {
        String[] parts = path.value().split(":", 2);
        return parts.length < 2 || parts[1].isEmpty()
                ? Optional.empty()
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind.word().equals(parts[0]))
                        .findFirst()
                        .map(kind -> new Ref(kind, parts[1]));
    }

    private Spot spot(Entity entry, String rest) {
        Optional<Ref> owner = entry instanceof Team ? Optional.of(entry.ref()) : entry.owner();
        Matcher part = STAGE.matcher(rest);
        if (!(entry instanceof Journey journey) || !part.find()) {
            return new Spot(Optional.of(entry.ref()), sheet.link(entry.ref()), owner);
        }
        Optional<Stage> stage = at(journey.stages(), part.group(1));
        Optional<Touchpoint> touchpoint = stage.flatMap(found -> at(found.touchpoints(), part.group(2)));
        Optional<Pain> pain = touchpoint.flatMap(found -> at(found.pains(), part.group(3)));
        List<String> names = new ArrayList<>(List.of(journey.name()));
        touchpoint.map(Touchpoint::name).or(() -> stage.map(Stage::name)).ifPresent(names::add);
        Optional<String> anchor = pain.map(found -> Anchors.pain(found.id()))
                .or(() -> touchpoint.map(found -> Anchors.touchpoint(found.id())))
                .or(() -> stage.map(found -> Anchors.stage(found.id())));
        String words = sheet.words().wording().commas(names);
        return new Spot(
                Optional.of(journey.ref()),
                anchor.map(found -> sheet.link(journey.ref(), found, words))
                        .orElseGet(() -> sheet.link(journey.ref(), words)),
                touchpoint
                        .flatMap(found -> found.details().owner())
                        .or(() -> stage.flatMap(found -> found.details().owner()))
                        .or(() -> owner));
    }

    private static <T> Optional<T> at(List<T> list, @Nullable String index) {
        return Optional.ofNullable(index)
                .map(Integer::valueOf)
                .filter(place -> place < list.size())
                .map(list::get);
    }
}

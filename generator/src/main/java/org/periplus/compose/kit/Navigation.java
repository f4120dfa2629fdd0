package org.periplus.compose.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.model.Atlas;
import org.periplus.model.FreePage;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.page.Chrome;

/**
 * What the navigation shows: the start page, then what the site chose, or every kind that has entries. Where that is more than
 * fits into a line, the rest is folded away. Immutable.
 */
public final class Navigation {

    private static final int MOST = 10;

    /** How a site's own navigation names the pages of changes. */
    private static final String CHANGES = "changes";

    /** What is shown first where the site chose nothing and not everything fits. */
    private static final List<Kind> FIRST = List.of(
            Kind.JOURNEY,
            Kind.PERSONA,
            Kind.KPI,
            Kind.OBJECTIVE,
            Kind.OPPORTUNITY,
            Kind.INITIATIVE,
            Kind.FEEDBACK,
            Kind.PAGE);

    private final List<Place> places;

    private Navigation(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** Returns the navigation of a site with that content. */
    public static Navigation of(SiteContent content, Folders folders, Chronicle chronicle, Words words) {
        Atlas atlas = content.atlas();
        List<String> chosen = atlas.site().navigation().isEmpty()
                ? usual(atlas)
                : atlas.site().navigation();
        List<Place> places = new ArrayList<>();
        places.add(new Place(words.label(Label.OVERVIEW), SiteMap.HOME, Set.of()));
        for (String item : new LinkedHashSet<>(chosen)) {
            kind(item, atlas)
                    .map(kind -> section(kind, atlas, words))
                    .or(() -> page(item, atlas, folders, words))
                    .or(() -> item.equals(CHANGES) ? changes(chronicle, words) : Optional.empty())
                    .ifPresent(places::add);
        }
        if (!chosen.contains(CHANGES)) {
            changes(chronicle, words).ifPresent(places::add);
        }
        extras(atlas, words).forEach(places::add);
        return new Navigation(places);
    }

    private static Optional<Place> changes(Chronicle chronicle, Words words) {
        if (!chronicle.isKnown()) {
            return Optional.empty();
        }
        Set<String> within = new HashSet<>();
        chronicle.months().forEach(month -> within.add(SiteMap.changes(month)));
        chronicle.spans().forEach(span -> within.add(span.path()));
        within.add(SiteMap.EDITIONS);
        return Optional.of(new Place(words.say("changes.title"), SiteMap.CHANGES, within));
    }

    /** Returns the pages that gather entries of several kinds. */
    private static Stream<Place> extras(Atlas atlas, Words words) {
        Stream<Place> roadmap = atlas.initiatives().isEmpty()
                ? Stream.empty()
                : Stream.of(new Place(words.say("roadmap.title"), SiteMap.ROADMAP, Set.of()));
        Stream<Place> health = atlas.entries().isEmpty()
                ? Stream.empty()
                : Stream.of(new Place(words.say("health.title"), SiteMap.HEALTH, Set.of()));
        return Stream.concat(roadmap, health);
    }

    private static List<String> usual(Atlas atlas) {
        List<Kind> kinds = Arrays.stream(Kind.values())
                .filter(kind -> !atlas.of(kind).isEmpty())
                .toList();
        Stream<Kind> first = kinds.size() < MOST ? Stream.empty() : FIRST.stream();
        return Stream.concat(first, kinds.stream()).map(Kind::folder).toList();
    }

    private static Optional<Kind> kind(String item, Atlas atlas) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.folder().equals(item))
                .filter(kind -> !atlas.of(kind).isEmpty())
                .findFirst();
    }

    private static Place section(Kind kind, Atlas atlas, Words words) {
        Set<String> within = new HashSet<>();
        atlas.of(kind).forEach(entry -> within.add(SiteMap.path(entry.ref())));
        return new Place(words.heading(kind), SiteMap.index(kind), within);
    }

    private static Optional<Place> page(String item, Atlas atlas, Folders folders, Words words) {
        String prefix = Kind.PAGE.folder() + "/";
        if (!item.startsWith(prefix)) {
            return Optional.empty();
        }
        String name = item.substring(prefix.length());
        List<FreePage> folder = folders.pages(item);
        Set<String> within = new HashSet<>();
        folders.within(item).forEach(page -> within.add(SiteMap.path(page.ref())));
        return atlas.find(new Ref(Kind.PAGE, name))
                .map(page -> new Place(page.name(), SiteMap.path(page.ref()), within))
                .or(() -> folder.stream().findFirst().map(first -> {
                    String last = name.substring(name.lastIndexOf('/') + 1).replace('-', ' ');
                    return new Place(words.capital(last), SiteMap.path(first.ref()), within);
                }));
    }

    /** Returns the items of the line as they stand on the page at {@code path}; see {@link #folded}. */
    public List<Chrome.NavItem> on(String path) {
        return items(path).subList(0, shown());
    }

    /** Returns the items that are folded away, as they stand on the page at {@code path}. */
    public List<Chrome.NavItem> folded(String path) {
        return items(path).subList(shown(), places.size());
    }

    /** One place of the line is taken by the fold itself, which never hides a single item. */
    private int shown() {
        return places.size() <= MOST ? places.size() : MOST - 1;
    }

    /** The item that holds fewest pages is the one a page is within. */
    private List<Chrome.NavItem> items(String path) {
        Optional<Place> home = places.stream()
                .filter(place -> place.within.contains(path))
                .min(Comparator.comparingInt(place -> place.within.size()));
        return places.stream()
                .map(place -> new Chrome.NavItem(
                        place.label,
                        SiteMap.relative(path, place.path),
                        place.path.equals(path),
                        home.filter(place::equals).isPresent()))
                .toList();
    }

    private record Place(String label, String path, Set<String> within) {}
}

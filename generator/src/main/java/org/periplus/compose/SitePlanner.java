package org.periplus.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.periplus.address.Crossings;
import org.periplus.address.SiteAddress;
import org.periplus.address.SiteMap;
import org.periplus.address.Tags;
import org.periplus.analysis.Reviews;
import org.periplus.compose.evidence.EvidenceComposer;
import org.periplus.compose.home.HealthComposer;
import org.periplus.compose.home.HomeComposer;
import org.periplus.compose.journey.JourneyComposer;
import org.periplus.compose.journey.PersonaComposer;
import org.periplus.compose.journey.ViewsComposer;
import org.periplus.compose.kit.Chronicle;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Folders;
import org.periplus.compose.kit.Navigation;
import org.periplus.compose.kit.PlannedPage;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.SiteContent;
import org.periplus.compose.kit.Studio;
import org.periplus.compose.kit.Words;
import org.periplus.compose.kit.Workshop;
import org.periplus.compose.kpi.KpiComposer;
import org.periplus.compose.numbers.NumbersComposer;
import org.periplus.compose.numbers.NumbersIndex;
import org.periplus.compose.past.ChangesComposer;
import org.periplus.compose.past.ComparedComposer;
import org.periplus.compose.past.JourneyPastComposer;
import org.periplus.compose.plan.OpportunitiesComposer;
import org.periplus.compose.plan.RoadmapComposer;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.FreePage;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Persona;
import org.periplus.page.PastJourney;

/** Plans the pages of a site. Immutable and safe for use by several threads; equal inputs give equal plans and pages. */
public final class SitePlanner {

    private final Studio studio;
    private final Atlas atlas;

    /**
     * Takes what all pages share.
     *
     * @param content what the pages tell
     * @param map where they stand; made of the same atlas
     * @param workshop what they are made with; its figures are of the same atlas and day
     */
    public SitePlanner(SiteContent content, SiteMap map, Workshop workshop) {
        this.atlas = content.atlas();
        Words words = new Words(workshop.wording());
        Folders folders = new Folders(content);
        Chronicle chronicle = new Chronicle(content.history());
        this.studio = new Studio(
                content,
                map,
                workshop,
                words,
                new Crossings(atlas),
                new Tags(atlas),
                new Reviews(atlas.site(), content.asOf()),
                folders,
                chronicle,
                Navigation.of(content, folders, chronicle, words));
    }

    /** Returns all pages in order; each is composed only when asked for. A kind without entries has no list. */
    public SitePlan plan() {
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(page(SiteMap.HOME, HomeComposer::compose));
        for (Kind kind : Kind.values()) {
            List<Entity> entries = atlas.of(kind);
            if (hasList(kind)) {
                pages.add(page(SiteMap.index(kind), sheet -> list(sheet, kind)));
                entries.forEach(entry -> pages.add(page(SiteMap.path(entry.ref()), sheet -> entry(sheet, entry))));
            }
        }
        List<String> tags = studio.tags().all();
        if (!tags.isEmpty()) {
            pages.add(page(SiteMap.TAGS, sheet -> new TagComposer(sheet).index()));
            tags.forEach(tag ->
                    pages.add(page(SiteMap.tag(studio.tags().slug(tag)), sheet -> new TagComposer(sheet).page(tag))));
        }
        if (!atlas.entries().isEmpty()) {
            pages.add(page(SiteMap.HEALTH, HealthComposer::compose));
        }
        if (!atlas.initiatives().isEmpty()) {
            pages.add(page(SiteMap.ROADMAP, RoadmapComposer::compose));
        }
        pages.addAll(past());
        atlas.journeys()
                .forEach(journey ->
                        pages.add(page(SiteMap.views(journey.ref()), sheet -> ViewsComposer.compose(sheet, journey))));
        numbers(pages);
        atlas.journeys().forEach(journey -> past(journey, pages));
        pages.add(page(SiteMap.SEARCH, SearchComposer::compose));
        pages.add(new PlannedPage(SiteMap.NOT_FOUND, () -> TextComposer.notFound(new Sheet(studio, lost()))));
        return new SitePlan(pages);
    }

    private void numbers(List<PlannedPage> pages) {
        List<Journey> journeys = atlas.journeys().stream()
                .filter(journey -> !journey.touchpoints().isEmpty())
                .toList();
        if (!journeys.isEmpty()) {
            pages.add(page(SiteMap.NUMBERS, sheet -> new NumbersIndex(sheet).page()));
        }
        journeys.forEach(journey ->
                pages.add(page(SiteMap.numbers(journey.ref()), sheet -> NumbersComposer.compose(sheet, journey))));
    }

    private List<PlannedPage> past() {
        Chronicle chronicle = studio.chronicle();
        List<PlannedPage> pages = new ArrayList<>();
        if (chronicle.isKnown()) {
            pages.add(page(SiteMap.CHANGES, ChangesComposer::newest));
        }
        if (!chronicle.spans().isEmpty()) {
            pages.add(page(SiteMap.EDITIONS, ComparedComposer::editions));
        }
        chronicle.spans().forEach(span -> pages.add(page(span.path(), sheet -> ComparedComposer.compose(sheet, span))));
        chronicle
                .months()
                .forEach(
                        month -> pages.add(page(SiteMap.changes(month), sheet -> ChangesComposer.month(sheet, month))));
        return pages;
    }

    private void past(Journey journey, List<PlannedPage> pages) {
        List<PastJourney> steps = studio.content().past().of(journey.ref());
        if (!steps.isEmpty()) {
            pages.add(page(SiteMap.past(journey.ref()), sheet -> new JourneyPastComposer(sheet, journey).all()));
        }
        for (int i = 0; i < steps.size(); i++) {
            int index = i;
            String path = SiteMap.version(
                    journey.ref(), JourneyPastComposer.id(steps.get(i).revision()));
            pages.add(page(path, sheet -> new JourneyPastComposer(sheet, journey).version(index)));
        }
    }

    /** Where the site's address is known, links of the page for what is not there begin at the root of the machine. */
    private String lost() {
        return SiteAddress.of(atlas.site().url())
                .map(address -> address.folder() + SiteMap.NOT_FOUND)
                .orElse(SiteMap.NOT_FOUND);
    }

    /** Touchpoints stand in journeys too. */
    private boolean hasList(Kind kind) {
        return !atlas.of(kind).isEmpty()
                || kind == Kind.TOUCHPOINT && !studio.crossings().all().isEmpty();
    }

    private PlannedPage page(String path, Function<Sheet, Composed> composer) {
        return new PlannedPage(path, () -> composer.apply(new Sheet(studio, path)));
    }

    private static Composed list(Sheet sheet, Kind kind) {
        ListComposer lists = new ListComposer(sheet);
        return switch (kind) {
            case JOURNEY -> lists.journeys();
            case PERSONA -> lists.personas();
            case KPI -> lists.kpis();
            case TOUCHPOINT -> lists.touchpoints();
            case TERM -> GlossaryComposer.compose(sheet);
            case OPPORTUNITY -> OpportunitiesComposer.compose(sheet);
            case FEEDBACK -> EvidenceComposer.compose(sheet);
            case SEGMENT, CHANNEL, TEAM, PAGE, SCENARIO, OBJECTIVE, INITIATIVE, SOURCE, LOOP -> lists.others(kind);
        };
    }

    private static Composed entry(Sheet sheet, Entity entry) {
        if (entry instanceof Journey journey) {
            return JourneyComposer.compose(sheet, journey);
        }
        if (entry instanceof Persona persona) {
            return PersonaComposer.compose(sheet, persona);
        }
        if (entry instanceof Kpi kpi) {
            return KpiComposer.compose(sheet, kpi);
        }
        return entry instanceof FreePage page ? TextComposer.compose(sheet, page) : EntryComposer.compose(sheet, entry);
    }
}

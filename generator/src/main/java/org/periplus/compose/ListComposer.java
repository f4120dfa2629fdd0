package org.periplus.compose;

import java.util.List;
import org.periplus.address.SiteMap;
import org.periplus.address.StepPlace;
import org.periplus.analysis.KpiStatus;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.journey.CurveCards;
import org.periplus.compose.journey.PlaceTable;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.FilterComposer;
import org.periplus.compose.kit.PlaceFilters;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Views;
import org.periplus.compose.kpi.Measures;
import org.periplus.compose.numbers.NumbersIndex;
import org.periplus.compose.plan.PlanTables;
import org.periplus.html.SafeHtml;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Persona;
import org.periplus.page.Chrome;
import org.periplus.page.Filters;
import org.periplus.page.IndexPage;
import org.periplus.page.JourneysPage;
import org.periplus.page.KpisPage;
import org.periplus.page.NamedLink;
import org.periplus.page.PersonasPage;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Composes the lists of the great kinds: journeys, personas, measures. */
final class ListComposer {

    private static final int PORTRAIT = 96;

    private final Sheet sheet;

    ListComposer(Sheet sheet) {
        this.sheet = sheet;
    }

    Composed journeys() {
        List<Journey> all = sheet.atlas().journeys();
        long future = all.stream()
                .filter(journey -> journey.state() == JourneyState.FUTURE)
                .count();
        String count = sheet.words().count(all.size(), Kind.JOURNEY);
        String counts = future == 0 ? count : sheet.say("lists.journeys-future", "count", count, "n", future);
        return sheet.done(new JourneysPage(
                sheet.path(),
                chrome(Kind.JOURNEY, "journeys", counts),
                sheet.words().heading(Kind.JOURNEY),
                sentence(counts),
                filters(all),
                new NumbersIndex(sheet).scores(),
                new NamedLink(sheet.say("innum.all-link"), sheet.to(SiteMap.NUMBERS)),
                new CurveCards(sheet).all()));
    }

    Composed personas() {
        List<Persona> all = sheet.atlas().personas();
        String counts = sheet.words().count(all.size(), Kind.PERSONA);
        return sheet.done(new PersonasPage(
                sheet.path(),
                chrome(Kind.PERSONA, "personas", counts),
                sheet.words().heading(Kind.PERSONA),
                sentence(counts),
                filters(all),
                all.stream().map(this::persona).toList()));
    }

    private PersonasPage.Card persona(Persona persona) {
        String portrait = sheet.media(persona.portrait());
        long journeys = sheet.analysis().backlinks(persona.ref()).stream()
                .filter(backlink -> backlink.role().equals("persona-of"))
                .count();
        return new PersonasPage.Card(
                portrait.isEmpty() ? sheet.avatar(persona.ref(), PORTRAIT) : SafeHtml.EMPTY,
                portrait,
                sheet.link(persona.ref()),
                persona.tagline().orElse(""),
                persona.quote().orElse(""),
                sheet.links(persona.segments()),
                journeys == 0 ? "" : sheet.words().count(journeys, Kind.JOURNEY));
    }

    Composed kpis() {
        List<Kpi> all = sheet.atlas().kpis();
        long on = standing(all, KpiStatus.ON_TARGET);
        long off = standing(all, KpiStatus.OFF_TARGET);
        String count = sheet.words().count(all.size(), Kind.KPI);
        String counts = on + off == 0 ? count : sheet.say("lists.kpis-standing", "count", count, "on", on, "off", off);
        Measures measures = new Measures(sheet);
        List<KpisPage.Row> rows = all.stream()
                .map(kpi -> new KpisPage.Row(
                        measures.line(kpi),
                        sheet.words().plain(kpi.type()),
                        kpi.owner().map(sheet::link).orElse(NamedLink.plain(""))))
                .toList();
        return sheet.done(new KpisPage(
                sheet.path(),
                chrome(Kind.KPI, "kpis", counts),
                sheet.words().heading(Kind.KPI),
                sentence(counts),
                filters(all),
                rows));
    }

    private long standing(List<Kpi> kpis, KpiStatus status) {
        return kpis.stream()
                .filter(kpi -> sheet.analysis().kpi(kpi.id()).status() == status)
                .count();
    }

    /** Composes the list of any other kind. */
    Composed others(Kind kind) {
        String count = sheet.words().count(sheet.atlas().of(kind).size(), kind);
        String counts = kind == Kind.INITIATIVE
                ? sheet.say("lists.with-progress", "count", count, "progress", new PlanTables(sheet).progress())
                : count;
        Filters filters = filters(List.copyOf(sheet.atlas().of(kind)));
        return index(kind, counts, filters, new IndexTables(sheet).of(kind), List.of());
    }

    /** Composes the list of all touchpoints: each place in the journeys, then the catalogue of those that are shared. */
    Composed touchpoints() {
        List<StepPlace> places = sheet.studio().crossings().all();
        int shared = sheet.atlas().touchpoints().size();
        long journeys = places.stream().map(StepPlace::journey).distinct().count();
        Table catalogue = new IndexTables(sheet).of(Kind.TOUCHPOINT);
        String title = sheet.say("lists.catalogue");
        if (places.isEmpty()) {
            String counts = sheet.words().count(shared, Kind.TOUCHPOINT);
            return index(Kind.TOUCHPOINT, counts, filters(sheet.atlas().touchpoints()), catalogue, List.of());
        }
        String counts = sheet.say(
                "lists.touchpoints",
                "touchpoints",
                sheet.words().count(places.size(), Kind.TOUCHPOINT),
                "journeys",
                sheet.words().count(journeys, Kind.JOURNEY));
        Table all = new PlaceTable(sheet).of(sheet.say("lists.in-journeys"), places);
        List<Section> sections = Parts.present(List.of(Section.ofTable("catalogue", title, catalogue)));
        return index(Kind.TOUCHPOINT, counts, new PlaceFilters(sheet).of(places), all, sections);
    }

    private Composed index(Kind kind, String counts, Filters filters, Table table, List<Section> sections) {
        return sheet.done(new IndexPage(
                sheet.path(),
                chrome(kind, "index", counts),
                sheet.words().heading(kind),
                sentence(counts),
                new Views(sheet).of(kind),
                filters,
                filters.on(table),
                sections));
    }

    private Filters filters(List<? extends Entity> entries) {
        return new FilterComposer(sheet).of(entries);
    }

    private Chrome chrome(Kind kind, String template, String counts) {
        return new ChromeComposer(sheet).compose(About.index(sheet, kind, template, sentence(counts)));
    }

    private String sentence(String counts) {
        return sheet.say("people.sentence", "text", sheet.words().capital(counts));
    }
}

package org.periplus.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.address.StepPlace;
import org.periplus.analysis.KpiStatus;
import org.periplus.analysis.Reviews;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.PlaceFilters;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.StepTable;
import org.periplus.compose.kit.Words;
import org.periplus.compose.kpi.MeasureTable;
import org.periplus.compose.kpi.Measures;
import org.periplus.compose.plan.InitiativeComposer;
import org.periplus.compose.plan.PainTable;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Entity;
import org.periplus.model.Initiative;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Opportunity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.PainRef;
import org.periplus.model.Ref;
import org.periplus.page.Mention;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** The tables on the page of a team: what it owns, and what hurts where it owns or serves. */
final class TeamTables {

    private static final int MOST = 8;
    private static final double LOW = -0.5;

    private final Sheet sheet;
    private final Ref team;
    private final List<Entity> owned;
    private final List<StepPlace> places;

    TeamTables(Sheet sheet, Ref team) {
        this.sheet = sheet;
        this.team = team;
        this.owned = sheet.atlas().entries().stream()
                .filter(entry -> entry.owner().equals(Optional.of(team)))
                .sorted(Comparator.comparing(entry -> !urgent(entry)))
                .toList();
        PlaceFilters filters = new PlaceFilters(sheet);
        this.places = sheet.studio().crossings().all().stream()
                .filter(place -> place.stage().details().owner().equals(Optional.of(team))
                        || filters.teams(place).anyMatch(team::equals))
                .toList();
    }

    private boolean urgent(Entity entry) {
        return sheet.studio().reviews().overdue(entry)
                || entry instanceof Kpi kpi && sheet.analysis().kpi(kpi.id()).status() == KpiStatus.OFF_TARGET;
    }

    /** Returns what the team owns and how it is: reviews, and where measures stand; first what needs a look. */
    Table owned(String caption) {
        Parts parts = new Parts(sheet);
        List<Table.Row> rows = owned.stream()
                .map(entry -> Cells.row(
                        0,
                        Cells.marked(
                                parts.mark(entry),
                                sheet.link(entry.ref()),
                                entry.summary().orElse("")),
                        Cells.text(sheet.words().kind(entry.kind())),
                        state(entry),
                        review(entry)))
                .toList();
        return new Table(
                caption,
                List.of(
                        Cells.words(sheet.label(Label.OWNS)),
                        Cells.words(sheet.label(Label.TYPE)),
                        Cells.words(sheet.label(Label.STATUS)),
                        Cells.words(sheet.label(Label.NEXT_REVIEW))),
                rows,
                true);
    }

    private Table.Cell state(Entity entry) {
        if (entry instanceof Kpi kpi) {
            return Cells.status(
                    new Measures(sheet).status(sheet.analysis().kpi(kpi.id()).status()));
        }
        if (entry instanceof Initiative initiative) {
            return new InitiativeComposer(sheet).progress(initiative);
        }
        Words words = sheet.words();
        Optional<String> said = entry instanceof Opportunity opportunity
                ? Optional.of(words.plain(opportunity.decision()))
                : entry.common().status().map(words::plain);
        return Cells.text(said.map(words::capital));
    }

    private Table.Cell review(Entity entry) {
        Reviews reviews = sheet.studio().reviews();
        return reviews.next(entry)
                .map(day -> {
                    String due = sheet.words().capital(sheet.words().due(reviews.daysTo(day)));
                    String css = reviews.overdue(entry) ? "hz" : "";
                    return Cells.ordered(due, day.toString(), css);
                })
                .orElseGet(() -> Cells.text(entry.common().review().isEmpty() ? "" : sheet.say("team.never-reviewed")));
    }

    /** Returns the parts about what hurts, some of them perhaps empty. */
    List<Section> hurting() {
        List<Section> sections = new ArrayList<>();
        Table pains = pains();
        Table lowest = lowest();
        sections.add(noted(
                "hurts",
                sheet.say("team.hurts"),
                Stream.of(pains, lowest).filter(table -> !table.isEmpty()).toList()));
        String measures = sheet.say("team.off-target");
        sections.add(Section.ofTable("measures", measures, measures(measures)));
        sections.add(Section.ofMentions("ideas", sheet.say("team.ideas"), ideas()));
        sections.add(Section.ofMentions("initiatives", sheet.say("team.initiatives"), initiatives()));
        return sections;
    }

    private Section noted(String id, String title, List<Table> tables) {
        Section plain = Section.ofTables(id, title, tables);
        return new Section(
                plain.id(),
                plain.title(),
                sheet.say("team.hurts-note"),
                plain.lists(),
                plain.tables(),
                plain.mentions(),
                plain.facts(),
                plain.html());
    }

    private Table pains() {
        List<PainRef> worst = places.stream()
                .flatMap(place -> place.touchpoint().pains().stream()
                        .map(pain -> new Hurt(place, pain.id(), pain.severity().orElse(0))))
                .sorted(Comparator.comparing(Hurt::severity).reversed())
                .limit(MOST)
                .map(hurt -> new PainRef(hurt.place.journey().id(), hurt.pain))
                .toList();
        Table table = new PainTable(sheet).of(worst);
        return new Table(sheet.say("team.pains"), table.columns(), table.rows());
    }

    private Table lowest() {
        List<StepPlace> low = places.stream()
                .filter(place -> lowest(place) <= LOW)
                .sorted(Comparator.comparing(TeamTables::lowest))
                .limit(MOST)
                .toList();
        return new StepTable(sheet).of(sheet.say("team.lowest"), low);
    }

    /** The table shows the emotion of the main persona, so that is the one that counts here. */
    private static double lowest(StepPlace place) {
        Optional<String> main = place.journey().personas().stream().findFirst().map(Ref::id);
        return Moods.feeling(place.touchpoint(), main).orElse(0.0);
    }

    private Table measures(String caption) {
        Set<Ref> near = new LinkedHashSet<>();
        owned.stream()
                .filter(entry -> entry.kind() == Kind.KPI)
                .map(Entity::ref)
                .forEach(near::add);
        for (StepPlace place : places) {
            near.addAll(place.touchpoint().kpis());
            place.touchpoint()
                    .use()
                    .flatMap(use -> sheet.atlas().find(CatalogueTouchpoint.class, use))
                    .ifPresent(shared -> near.addAll(shared.kpis()));
        }
        List<Ref> off = near.stream()
                .filter(ref -> sheet.atlas()
                        .find(Kpi.class, ref)
                        .filter(kpi -> sheet.analysis().kpi(kpi.id()).status() == KpiStatus.OFF_TARGET)
                        .isPresent())
                .toList();
        return new MeasureTable(sheet).of(caption, off);
    }

    /** Returns the opportunities that nobody has decided against, owned or where the team owns or serves. */
    private List<Mention> ideas() {
        Set<Ref> near = new LinkedHashSet<>();
        owned.stream()
                .filter(entry -> entry.kind() == Kind.OPPORTUNITY)
                .map(Entity::ref)
                .forEach(near::add);
        places.forEach(place -> near.addAll(place.touchpoint().ideas()));
        Parts parts = new Parts(sheet);
        return near.stream()
                .flatMap(ref -> sheet.atlas().find(Opportunity.class, ref).stream())
                .filter(opportunity -> opportunity.decision() != OpportunityStatus.REJECTED)
                .map(opportunity -> parts.mention(opportunity, said(opportunity.decision())))
                .toList();
    }

    private List<Mention> initiatives() {
        Parts parts = new Parts(sheet);
        return sheet.atlas().initiatives().stream()
                .filter(initiative -> initiative.owner().equals(Optional.of(team)))
                .map(initiative -> parts.mention(initiative, said(initiative.progress())))
                .toList();
    }

    private String said(Enum<?> constant) {
        return sheet.words().capital(sheet.words().plain(constant));
    }

    private record Hurt(StepPlace place, String pain, int severity) {}
}

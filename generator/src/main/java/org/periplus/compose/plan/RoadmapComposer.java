package org.periplus.compose.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.html.SafeHtml;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Kind;
import org.periplus.model.Opportunity;
import org.periplus.model.Ref;
import org.periplus.page.DigestPage;
import org.periplus.page.Mention;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Composes the roadmap: what is done when, by whom, and what for. */
public final class RoadmapComposer {

    private final Sheet sheet;
    private final List<Initiative> all;

    private RoadmapComposer(Sheet sheet) {
        this.sheet = sheet;
        Comparator<Initiative> order =
                Comparator.comparing(initiative -> PlanTables.ORDER.indexOf(initiative.progress()));
        this.all = sheet.atlas().initiatives().stream()
                .sorted(order.thenComparing(Initiative::id))
                .toList();
    }

    /** Composes the page on its sheet. */
    public static Composed compose(Sheet sheet) {
        return sheet.done(new RoadmapComposer(sheet).page());
    }

    private DigestPage page() {
        String title = sheet.say("roadmap.title");
        String lede = sheet.say(
                "roadmap.lede",
                "initiatives",
                sheet.words().capital(sheet.words().count(all.size(), Kind.INITIATIVE)),
                "progress",
                new PlanTables(sheet).progress());
        List<NamedLink> crumbs = List.of(
                new NamedLink(sheet.label(Label.OVERVIEW), sheet.to(SiteMap.HOME)),
                new NamedLink(sheet.words().heading(Kind.INITIATIVE), sheet.to(SiteMap.index(Kind.INITIATIVE))),
                NamedLink.plain(title));
        SafeHtml figure = sheet.figure(
                new FigureRequest(FigureType.ROADMAP, Optional.empty(), Optional.empty()), Optional.empty());
        List<Section> sections = new ArrayList<>();
        String states = sheet.say("roadmap.by-state");
        sections.add(Section.ofTable("state", states, new PlanTables(sheet).initiatives(states)));
        sections.add(section("owner", sheet.say("roadmap.by-owner"), sheet.label(Label.OWNER), this::owners));
        sections.add(section(
                "objective", sheet.say("roadmap.by-objective"), sheet.words().kind(Kind.OBJECTIVE), this::objectives));
        sections.add(undated());
        return new DigestPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(new About(title, lede, "digest", crumbs, Optional.empty())),
                title,
                lede,
                List.of(),
                figure,
                Parts.present(sections));
    }

    private List<NamedLink> owners(Initiative initiative) {
        return List.of(
                initiative.owner().map(sheet::link).orElseGet(() -> NamedLink.plain(sheet.say("roadmap.no-owner"))));
    }

    /** The objectives that its opportunities serve. */
    private List<NamedLink> objectives(Initiative initiative) {
        List<Ref> served = initiative.opportunities().stream()
                .flatMap(ref -> sheet.atlas().find(Opportunity.class, ref).stream())
                .flatMap(opportunity -> opportunity.objectives().stream())
                .distinct()
                .toList();
        return served.isEmpty() ? List.of(NamedLink.plain(sheet.say("roadmap.no-objective"))) : sheet.links(served);
    }

    /** A table of what there is of each group: the group, how many, and their names with dates. */
    private Section section(String id, String title, String head, Function<Initiative, List<NamedLink>> groups) {
        Map<NamedLink, List<Initiative>> grouped = new LinkedHashMap<>();
        for (Initiative initiative : all) {
            groups.apply(initiative)
                    .forEach(group -> grouped.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(initiative));
        }
        List<Table.Row> rows = grouped.entrySet().stream()
                .map(group -> Cells.row(
                        0,
                        Cells.links(List.of(group.getKey())),
                        Cells.text(
                                sheet.words().numerals().count(group.getValue().size())),
                        Cells.links(group.getValue().stream()
                                .map(one -> sheet.link(one.ref()))
                                .toList()),
                        Cells.text(span(group.getValue()))))
                .toList();
        return Section.ofTable(
                id,
                title,
                new Table(
                        title,
                        List.of(
                                Cells.words(head),
                                Cells.number(sheet.say("roadmap.count")),
                                Cells.words(sheet.label(Label.INITIATIVES)),
                                Cells.words(sheet.label(Label.DATES))),
                        rows));
    }

    /** The first and the last day that is known of them. */
    private String span(List<Initiative> initiatives) {
        List<LocalDate> days = initiatives.stream()
                .flatMap(one -> Stream.of(one.start(), one.shipped()))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return "";
        }
        String first = sheet.words().dates().day(days.get(0));
        String last = sheet.words().dates().day(days.get(days.size() - 1));
        return first.equals(last) ? first : sheet.say("feedback.from-to", "from", first, "to", last);
    }

    private Section undated() {
        List<Mention> open = all.stream()
                .filter(one -> one.shipped().isEmpty() && one.progress() != InitiativeStatus.DROPPED)
                .map(one -> new Mention(
                        SafeHtml.EMPTY,
                        sheet.link(one.ref()),
                        Stream.of(
                                        sheet.words().capital(sheet.words().plain(one.progress())),
                                        one.owner().map(sheet.atlas()::nameOf).orElse(""))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.collectingAndThen(
                                        Collectors.toList(), sheet.words().wording()::commas))))
                .toList();
        return new Section(
                "undated",
                sheet.say("roadmap.undated"),
                sheet.say("roadmap.undated-note"),
                List.of(),
                List.of(),
                open,
                List.of(),
                SafeHtml.EMPTY);
    }
}

package org.periplus.compose.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.check.Accepted;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.home.HealthFindings.Finding;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Whereabouts;
import org.periplus.diagnostic.Severity;
import org.periplus.html.SafeHtml;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.page.HealthArea;
import org.periplus.page.HealthPage;
import org.periplus.page.HomePage;
import org.periplus.page.Mention;
import org.periplus.page.NamedLink;
import org.periplus.page.Table;

/** Composes the page that tells how well the maps are kept. */
public final class HealthComposer {

    private static final int MOST = 8;

    private final Sheet sheet;
    private final HealthFindings findings;

    private HealthComposer(Sheet sheet) {
        this.sheet = sheet;
        this.findings = new HealthFindings(sheet);
    }

    /** Composes the page on its sheet. */
    public static Composed compose(Sheet sheet) {
        return sheet.done(new HealthComposer(sheet).page());
    }

    private HealthPage page() {
        List<Finding> all = findings.all();
        String title = sheet.say("health.title");
        String lede = findings.gravity();
        NamedLink home = new NamedLink(sheet.label(Label.OVERVIEW), sheet.to(SiteMap.HOME));
        About about = new About(title, lede, "health", List.of(home, NamedLink.plain(title)), Optional.empty());
        List<Accepted> accepted = sheet.studio().content().judgement().accepted();
        return new HealthPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(about),
                sheet.say("health.headline", "n", all.size()),
                lede,
                List.of(
                        figure(sheet.say("health.grave"), findings.count(Severity.ERROR)),
                        figure(sheet.say("health.notable"), findings.count(Severity.WARNING)),
                        figure(sheet.say("health.accepted"), accepted.size())),
                new Health(sheet).counts(),
                Arrays.stream(HealthArea.values()).map(area -> area(area, all)).toList(),
                Stream.of(byTeam(all), byJourney(all), new ReviewTable(sheet).byTeam())
                        .filter(table -> !table.isEmpty())
                        .toList(),
                accepted(accepted));
    }

    private HomePage.Figure figure(String label, long value) {
        return new HomePage.Figure(label, sheet.words().numerals().count(value));
    }

    private HealthPage.Area area(HealthArea area, List<Finding> all) {
        Map<String, List<Finding>> byRule = all.stream()
                .filter(finding -> HealthArea.of(finding.rule()) == area)
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        Comparator<List<Finding>> order = Comparator.comparing(
                        (List<Finding> one) -> one.get(0).severity())
                .thenComparing(one -> -one.size())
                .thenComparing(one -> one.get(0).rule());
        int count = byRule.values().stream().mapToInt(List::size).sum();
        return new HealthPage.Area(
                "area-" + area.word(),
                sheet.say("health.area." + area.word()),
                sheet.say("health.about." + area.word()),
                count,
                sheet.say("health.findings", "n", count),
                byRule.values().stream().sorted(order).map(this::line).toList());
    }

    private HealthPage.Line line(List<Finding> found) {
        Finding first = found.get(0);
        List<Mention> places = found.stream().map(this::mention).distinct().toList();
        int shown = places.size() > MOST + 1 ? MOST : places.size();
        int rest = places.size() - shown;
        return new HealthPage.Line(
                findings.sentence(first.rule()),
                findings.severity(first.severity()),
                "g-" + first.severity().word(),
                findings.guide(first.rule()),
                places.subList(0, shown),
                places.subList(shown, places.size()),
                rest == 0 ? "" : sheet.say("health.more", "n", rest));
    }

    private Mention mention(Finding finding) {
        SafeHtml mark = finding.spot()
                .entry()
                .flatMap(sheet.atlas()::find)
                .map(new Parts(sheet)::mark)
                .orElse(SafeHtml.EMPTY);
        String owner = finding.spot().owner().map(sheet.atlas()::nameOf).orElse("");
        return new Mention(
                mark, finding.spot().link(), owner.equals(finding.spot().link().words()) ? "" : owner);
    }

    private Table byTeam(List<Finding> all) {
        return counted(
                sheet.say("health.by-team"),
                sheet.words().kind(Kind.TEAM),
                all,
                finding -> finding.spot().owner(),
                sheet.say("health.no-team"));
    }

    private Table byJourney(List<Finding> all) {
        List<Finding> within = all.stream()
                .filter(finding -> finding.spot().journey().isPresent())
                .toList();
        return counted(
                sheet.say("health.by-journey"),
                sheet.words().kind(Kind.JOURNEY),
                within,
                finding -> finding.spot().journey(),
                "");
    }

    private Table counted(
            String caption, String head, List<Finding> all, Function<Finding, Optional<Ref>> key, String none) {
        Map<Optional<Ref>, List<Finding>> groups =
                all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        Comparator<Map.Entry<Optional<Ref>, List<Finding>>> order =
                Comparator.comparing(group -> -group.getValue().size());
        List<Table.Row> rows = groups.entrySet().stream()
                .sorted(order.thenComparing(
                        group -> group.getKey().map(Ref::toString).orElse("")))
                .map(group -> row(group.getKey().map(sheet::link).orElse(NamedLink.plain(none)), group.getValue()))
                .toList();
        return new Table(
                caption,
                List.of(
                        Cells.words(head),
                        Cells.number(sheet.say("health.all")),
                        Cells.number(sheet.say("health.grave")),
                        Cells.number(sheet.say("health.notable")),
                        Cells.words(sheet.say("health.mostly"))),
                rows);
    }

    private Table.Row row(NamedLink name, List<Finding> found) {
        return Cells.row(
                0,
                Cells.links(List.of(name)),
                number(found.size()),
                number(found.stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .count()),
                number(found.stream()
                        .filter(each -> each.severity() == Severity.WARNING)
                        .count()),
                Cells.links(mostly(found)));
    }

    private Table.Cell number(long count) {
        return Cells.text(count == 0 ? "" : sheet.words().numerals().count(count));
    }

    /** Returns the area of most of the findings, with the link to it. */
    private List<NamedLink> mostly(Collection<Finding> found) {
        return Arrays.stream(HealthArea.values())
                .min(Comparator.comparing(area -> -found.stream()
                        .filter(each -> HealthArea.of(each.rule()) == area)
                        .count()))
                .map(area -> new NamedLink(sheet.say("health.area." + area.word()), "#area-" + area.word()))
                .stream()
                .toList();
    }

    private Table accepted(List<Accepted> accepted) {
        Whereabouts whereabouts = new Whereabouts(sheet);
        List<Table.Row> rows = new ArrayList<>();
        for (Accepted one : accepted) {
            rows.add(Cells.row(
                    0,
                    Cells.links(List.of(whereabouts.of(one.path()).link())),
                    Cells.text(findings.sentence(one.rule())),
                    Cells.text(one.reason())));
        }
        return new Table(
                sheet.say("health.accepted"),
                List.of(
                        Cells.words(sheet.say("health.place")),
                        Cells.words(sheet.say("health.what")),
                        Cells.words(sheet.say("health.why"))),
                rows);
    }
}

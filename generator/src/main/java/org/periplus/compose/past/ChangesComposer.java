package org.periplus.compose.past;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.address.Span;
import org.periplus.change.Change;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.RevisionComposer;
import org.periplus.compose.kit.Chronicle;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.history.Revision;
import org.periplus.html.SafeHtml;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.page.ChangesPage;
import org.periplus.page.NamedLink;
import org.periplus.page.View;

/** Composes the pages of changes: the newest month with what is not committed yet, and each month. */
public final class ChangesComposer {

    private final Sheet sheet;
    private final Chronicle chronicle;

    private ChangesComposer(Sheet sheet) {
        this.sheet = sheet;
        this.chronicle = sheet.studio().chronicle();
    }

    /** Composes the page of the newest changes. */
    public static Composed newest(Sheet sheet) {
        ChangesComposer composer = new ChangesComposer(sheet);
        List<YearMonth> months = composer.chronicle.months();
        List<Revision> last = months.isEmpty() ? List.of() : composer.chronicle.of(months.get(0));
        List<Revision> revisions = Stream.concat(composer.chronicle.waiting().stream(), last.stream())
                .toList();
        About about = new About(
                sheet.say("changes.title"),
                sheet.say("changes.about"),
                "changes",
                List.of(composer.home(), NamedLink.plain(sheet.say("changes.title"))),
                Optional.empty());
        return sheet.done(
                composer.page(about, revisions, months.stream().limit(1).toList(), composer.findings()));
    }

    /** Composes the page of a month. */
    public static Composed month(Sheet sheet, YearMonth month) {
        ChangesComposer composer = new ChangesComposer(sheet);
        String name = sheet.words().dates().month(month.atDay(1));
        About about = new About(
                sheet.say("changes.month-title", "month", name),
                sheet.say("changes.about"),
                "changes",
                List.of(
                        composer.home(),
                        new NamedLink(sheet.say("changes.title"), sheet.to(SiteMap.CHANGES)),
                        NamedLink.plain(name)),
                Optional.empty());
        return sheet.done(composer.page(about, composer.chronicle.of(month), List.of(month), List.of()));
    }

    private NamedLink home() {
        return new NamedLink(sheet.label(Label.OVERVIEW), sheet.to(SiteMap.HOME));
    }

    /** Returns the open findings of the rules along time; none if fewer than two days are known. */
    private List<View> findings() {
        SafeHtml chart = new PastCourses(sheet).findings();
        if (chart.isEmpty()) {
            return List.of();
        }
        SafeHtml small = SafeHtml.trusted("<div class=\"past-charts\">" + chart.value() + "</div>");
        return List.of(new View(
                "view-findings", sheet.say("past.page.better"), sheet.say("past.course.findings"), small, true));
    }

    private ChangesPage page(About about, List<Revision> revisions, List<YearMonth> shown, List<View> views) {
        List<Change> changes = revisions.stream()
                .flatMap(revision -> revision.changes().stream())
                .toList();
        ChangeFacets facets = new ChangeFacets(sheet, changes);
        RevisionComposer steps = new RevisionComposer(sheet, facets::of);
        return new ChangesPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(about),
                about.title(),
                lede(revisions, shown),
                notes(),
                doors(),
                views,
                facets.filters(),
                newest(chronicle),
                revisions.stream().map(steps::whole).toList(),
                years(shown));
    }

    /** Returns the time of the newest committed step; the one with the latest, for the days of authors need not be in order. */
    public static String newest(Chronicle chronicle) {
        return chronicle.history().revisions().stream()
                .filter(revision -> revision.hash().isPresent())
                .map(revision -> revision.when().toInstant())
                .max(Comparator.naturalOrder())
                .map(Instant::toString)
                .orElse("");
    }

    /** What is not committed yet is counted only where nothing else is shown. */
    private String lede(List<Revision> all, List<YearMonth> shown) {
        List<Revision> revisions = all.stream()
                .filter(revision -> shown.isEmpty() || revision.hash().isPresent())
                .toList();
        List<Change> changes = revisions.stream()
                .flatMap(revision -> revision.changes().stream())
                .toList();
        Set<Ref> entries = new LinkedHashSet<>();
        changes.forEach(change -> change.spot().entry().ifPresent(entries::add));
        long journeys =
                entries.stream().filter(ref -> ref.kind() == Kind.JOURNEY).count();
        String steps = sheet.say("changes.steps", "n", revisions.size());
        String where = journeys == entries.size() || journeys == 0
                ? sheet.say("changes.entries", "n", entries.size())
                : sheet.say(
                        "changes.entries-and-journeys",
                        "n",
                        entries.size(),
                        "journeys",
                        sheet.words().count(journeys, Kind.JOURNEY));
        if (shown.isEmpty()) {
            String total = sheet.say("changes.total", "n", changes.size());
            return sheet.say("changes.lede-waiting", "changes", total, "entries", where);
        }
        String month = sheet.words().dates().month(shown.get(0).atDay(1));
        if (changes.isEmpty()) {
            return sheet.say("changes.lede-nothing", "month", month, "steps", steps);
        }
        String what = sheet.say("changes.counted", "n", changes.size());
        return sheet.say("changes.lede", "month", month, "steps", steps, "changes", what, "entries", where);
    }

    private List<String> notes() {
        return chronicle.history().gaps().stream()
                .map(gap -> sheet.say("history.gap." + gap.word()))
                .toList();
    }

    private List<NamedLink> doors() {
        List<NamedLink> doors = new ArrayList<>();
        if (!chronicle.spans().isEmpty()) {
            Span first = chronicle.spans().get(0);
            doors.add(new NamedLink(sheet.say("editions.title"), sheet.to(SiteMap.EDITIONS)));
            doors.add(new NamedLink(
                    sheet.say("editions.since", "edition", first.from().name()), sheet.to(first.path())));
        }
        return doors;
    }

    private List<ChangesPage.Year> years(List<YearMonth> shown) {
        Map<Integer, List<ChangesPage.Month>> years = new LinkedHashMap<>();
        for (YearMonth month : chronicle.months()) {
            years.computeIfAbsent(month.getYear(), key -> new ArrayList<>())
                    .add(new ChangesPage.Month(
                            new NamedLink(
                                    sheet.words().dates().monthName(month.getMonthValue()),
                                    sheet.to(SiteMap.changes(month))),
                            month.toString(),
                            sheet.say("changes.steps", "n", chronicle.of(month).size()),
                            shown.contains(month)));
        }
        return years.entrySet().stream()
                .map(year -> new ChangesPage.Year(Integer.toString(year.getKey()), year.getValue()))
                .toList();
    }
}

package org.periplus.compose.past;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.address.SiteMap;
import org.periplus.address.Span;
import org.periplus.change.Change;
import org.periplus.change.Weight;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChangeText;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.RevisionComposer;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Chronicle;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.history.Release;
import org.periplus.history.Revision;
import org.periplus.html.SafeHtml;
import org.periplus.model.Ref;
import org.periplus.page.ComparedPage;
import org.periplus.page.DigestPage;
import org.periplus.page.Fact;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Composes what changed between neighbouring editions, and the list of all editions. */
public final class ComparedComposer {

    private final Sheet sheet;
    private final Chronicle chronicle;

    private ComparedComposer(Sheet sheet) {
        this.sheet = sheet;
        this.chronicle = sheet.studio().chronicle();
    }

    /** Composes the page of what changed between two editions. */
    public static Composed compose(Sheet sheet, Span span) {
        return sheet.done(new ComparedComposer(sheet).page(span));
    }

    /** Composes the list of editions. */
    public static Composed editions(Sheet sheet) {
        return sheet.done(new ComparedComposer(sheet).list());
    }

    /** Returns all changes of a span, each field once. */
    private static List<Change> net(Span span) {
        List<List<Change>> steps = new ArrayList<>();
        for (int at = span.revisions().size() - 1; at >= 0; at--) {
            steps.add(span.revisions().get(at).changes());
        }
        return NetChanges.of(steps);
    }

    private ComparedPage page(Span span) {
        List<Change> changes = net(span);
        ChangeFacets facets = new ChangeFacets(sheet, changes);
        RevisionComposer composer = new RevisionComposer(sheet, facets::of);
        String title = title(span);
        List<NamedLink> crumbs = List.of(
                home(),
                new NamedLink(sheet.say("changes.title"), sheet.to(SiteMap.CHANGES)),
                new NamedLink(sheet.say("editions.title"), sheet.to(SiteMap.EDITIONS)),
                NamedLink.plain(span.from().name()));
        return new ComparedPage(
                sheet.path(),
                new ChromeComposer(sheet)
                        .compose(new About(title, sheet.say("editions.about"), "compared", crumbs, Optional.empty())),
                title,
                lede(changes),
                chronicle.history().gaps().stream()
                        .map(gap -> sheet.say("history.gap." + gap.word()))
                        .toList(),
                facts(span),
                List.of(),
                facets.filters(),
                parts(changes, composer),
                doors(span));
    }

    private NamedLink home() {
        return new NamedLink(sheet.label(Label.OVERVIEW), sheet.to(SiteMap.HOME));
    }

    private String title(Span span) {
        return span.to()
                .map(to -> sheet.say("editions.between", "before", span.from().name(), "after", to.name()))
                .orElseGet(
                        () -> sheet.say("editions.since", "edition", span.from().name()));
    }

    private String lede(List<Change> changes) {
        if (changes.isEmpty()) {
            return sheet.say("editions.nothing");
        }
        Set<Ref> entries = new LinkedHashSet<>();
        changes.forEach(change -> change.spot().entry().ifPresent(entries::add));
        return sheet.say(
                "editions.lede",
                "changes",
                sheet.say("changes.total", "n", changes.size()),
                "entries",
                sheet.say("changes.entries", "n", entries.size()));
    }

    private List<Fact> facts(Span span) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(sheet.say("editions.from"), edition(span.from())));
        facts.add(Fact.of(
                sheet.say("editions.to"),
                span.to()
                        .map(this::edition)
                        .orElseGet(() -> sheet.words().dates().day(sheet.today()))));
        facts.add(Fact.of(
                sheet.say("editions.steps"),
                sheet.words().numerals().count(span.revisions().size())));
        Set<String> authors = new LinkedHashSet<>();
        span.revisions().stream().map(Revision::authors).forEach(authors::addAll);
        if (!authors.isEmpty()) {
            ChangeText text = new ChangeText(sheet);
            List<String> names = authors.stream().map(text::plain).toList();
            facts.add(Fact.of(sheet.say("editions.authors"), sheet.words().list(names)));
        }
        return facts;
    }

    private String edition(Release release) {
        String day = sheet.words().dates().day(release.when().toLocalDate());
        return sheet.say("editions.named", "edition", release.name(), "day", day);
    }

    private List<ComparedPage.Weighed> parts(List<Change> changes, RevisionComposer composer) {
        List<ComparedPage.Weighed> parts = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            List<Change> some =
                    changes.stream().filter(change -> change.weight() == weight).toList();
            if (!some.isEmpty()) {
                parts.add(new ComparedPage.Weighed(
                        "w-" + weight.word(),
                        sheet.say("changes.weight." + weight.word()),
                        sheet.say("changes.total", "n", some.size()),
                        composer.groups(some, true)));
            }
        }
        return parts;
    }

    private List<NamedLink> doors(Span span) {
        List<Span> spans = chronicle.spans();
        int at = spans.indexOf(span);
        List<NamedLink> doors = new ArrayList<>();
        if (at + 1 < spans.size()) {
            doors.add(new NamedLink(
                    title(spans.get(at + 1)), sheet.to(spans.get(at + 1).path())));
        }
        if (at > 0) {
            doors.add(new NamedLink(
                    title(spans.get(at - 1)), sheet.to(spans.get(at - 1).path())));
        }
        return doors;
    }

    private DigestPage list() {
        String title = sheet.say("editions.title");
        List<Span> spans = chronicle.spans();
        Table table = new Table(
                title,
                List.of(
                        Cells.words(sheet.say("editions.edition")),
                        Cells.words(sheet.label(Label.DATE)),
                        Cells.words(sheet.say("editions.then")),
                        Cells.number(sheet.say("editions.changes")),
                        Cells.number(sheet.say("changes.weight.customer"))),
                spans.stream().map(this::row).toList());
        List<NamedLink> crumbs = List.of(
                home(), new NamedLink(sheet.say("changes.title"), sheet.to(SiteMap.CHANGES)), NamedLink.plain(title));
        String lede = sheet.words().capital(sheet.say("editions.count", "n", spans.size()));
        return new DigestPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(new About(title, lede, "digest", crumbs, Optional.empty())),
                title,
                lede,
                List.of(),
                SafeHtml.EMPTY,
                List.of(Section.ofTable("editions", title, table)));
    }

    private Table.Row row(Span span) {
        List<Change> changes = net(span);
        long grave = changes.stream()
                .filter(change -> change.weight() == Weight.CUSTOMER)
                .count();
        return Cells.row(
                0,
                Cells.text(span.from().name()),
                Cells.text(sheet.words().dates().day(span.from().when().toLocalDate())),
                Cells.links(List.of(new NamedLink(title(span), sheet.to(span.path())))),
                Cells.text(sheet.words().numerals().count(changes.size())),
                Cells.text(sheet.words().numerals().count(grave)));
    }
}

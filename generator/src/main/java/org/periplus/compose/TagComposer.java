package org.periplus.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.address.Slugs;
import org.periplus.address.Tags;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Kind;
import org.periplus.page.EntryPage;
import org.periplus.page.Filters;
import org.periplus.page.IndexPage;
import org.periplus.page.Mention;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Composes the list of tags, and the page of each: everything that carries it. */
final class TagComposer {

    private final Sheet sheet;
    private final Parts parts;
    private final Tags tags;

    TagComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.tags = sheet.studio().tags();
    }

    Composed index() {
        List<String> all = tags.all();
        String title = sheet.say("tags.heading");
        String counts =
                sheet.say("people.sentence", "text", sheet.words().capital(sheet.say("tags.count", "n", all.size())));
        Table table = new Table(
                title,
                List.of(
                        Cells.words(sheet.say("tags.name")),
                        Cells.number(sheet.say("tags.times")),
                        Cells.words(sheet.say("tags.carried"))),
                all.stream().map(this::row).toList(),
                true);
        About about = new About(title, counts, "index", crumbs(NamedLink.plain(title)), Optional.empty());
        return sheet.done(new IndexPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(about),
                title,
                counts,
                List.of(),
                Filters.NONE,
                table,
                List.of()));
    }

    private Table.Row row(String tag) {
        List<Tags.Carrier> carriers = tags.carriers(tag);
        Stream<String> whole = Stream.of(Kind.values())
                .filter(kind -> !of(carriers, kind).isEmpty())
                .map(kind -> sheet.words().count(of(carriers, kind).size(), kind));
        Stream<String> inside = Stream.of(Tags.Part.values())
                .filter(part -> part != Tags.Part.WHOLE)
                .filter(part -> carriers.stream().anyMatch(carrier -> carrier.part() == part))
                .map(this::heading);
        return Cells.row(
                0,
                Cells.links(List.of(sheet.tag(tag))),
                Cells.text(sheet.words().numerals().count(carriers.size())),
                Cells.text(sheet.words()
                        .wording()
                        .commas(Stream.concat(whole, inside).toList())));
    }

    Composed page(String tag) {
        List<Tags.Carrier> carriers = tags.carriers(tag);
        String counts = sheet.say("tags.carries", "n", carriers.size());
        NamedLink up = new NamedLink(sheet.say("tags.heading"), sheet.to(SiteMap.TAGS));
        About about = new About(tag, counts, "entry", crumbs(up, NamedLink.plain(tag)), Optional.empty());
        return sheet.done(new EntryPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(about),
                SafeHtml.EMPTY,
                tag,
                List.of(NamedLink.plain(sheet.say("tags.name"))),
                List.of(counts),
                List.of(),
                List.of(),
                List.of(),
                sections(carriers)));
    }

    private List<Section> sections(List<Tags.Carrier> carriers) {
        List<Section> sections = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Mention> mentions = of(carriers, kind).stream()
                    .map(carrier -> parts.mention(
                            carrier.entry(), carrier.entry().summary().orElse("")))
                    .toList();
            sections.add(Section.ofMentions(kind.folder(), sheet.words().heading(kind), mentions));
        }
        for (Tags.Part part : Tags.Part.values()) {
            if (part != Tags.Part.WHOLE) {
                List<Mention> mentions = carriers.stream()
                        .filter(carrier -> carrier.part() == part)
                        .map(this::mention)
                        .toList();
                sections.add(Section.ofMentions("in-" + Slugs.plain(part.name()), heading(part), mentions));
            }
        }
        return Parts.present(sections);
    }

    private Mention mention(Tags.Carrier carrier) {
        NamedLink link = sheet.link(carrier.entry().ref(), carrier.anchor().orElse(""), carrier.name());
        return new Mention(SafeHtml.EMPTY, link, carrier.entry().name());
    }

    private String heading(Tags.Part part) {
        return sheet.say("tags.part-" + Slugs.plain(part.name()));
    }

    private static List<Tags.Carrier> of(List<Tags.Carrier> carriers, Kind kind) {
        return carriers.stream()
                .filter(carrier ->
                        carrier.part() == Tags.Part.WHOLE && carrier.entry().kind() == kind)
                .toList();
    }

    private List<NamedLink> crumbs(NamedLink... way) {
        NamedLink home = new NamedLink(sheet.label(Label.OVERVIEW), sheet.to(SiteMap.HOME));
        return Stream.concat(Stream.of(home), Stream.of(way)).toList();
    }
}

package org.periplus.compose;

import java.util.List;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Sheet;
import org.periplus.markdown.Heading;
import org.periplus.markdown.Rendered;
import org.periplus.model.FreePage;
import org.periplus.page.Chrome;
import org.periplus.page.NamedLink;
import org.periplus.page.NotFoundPage;
import org.periplus.page.TextPage;

/** Composes free pages and the page for what is not there. */
final class TextComposer {

    private static final int DEEPEST = 3;

    private TextComposer() {}

    static Composed compose(Sheet sheet, FreePage page) {
        Rendered rendered = sheet.narrative(page);
        List<Heading> headings = rendered.headings();
        boolean titled = !headings.isEmpty() && headings.get(0).level() == 1;
        return sheet.done(new TextPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(About.entry(sheet, page, "text")),
                titled ? "" : page.name(),
                page.summary().orElse(""),
                rendered.html(),
                contents(headings),
                neighbours(sheet, page),
                new Parts(sheet).mentions(page.ref(), shown -> false),
                new Parts(sheet).links(page.common().details())));
    }

    private static List<TextPage.Entry> contents(List<Heading> headings) {
        List<Heading> shown = headings.stream()
                .filter(heading -> heading.level() > 1 && heading.level() <= DEEPEST)
                .toList();
        int highest = shown.stream().mapToInt(Heading::level).min().orElse(0);
        return shown.size() < 2
                ? List.of()
                : shown.stream()
                        .map(heading -> new TextPage.Entry(
                                new NamedLink(heading.text(), "#" + heading.id()), heading.level() - highest))
                        .toList();
    }

    private static List<TextPage.Neighbour> neighbours(Sheet sheet, FreePage page) {
        return sheet.studio().folders().beside(page).stream()
                .map(each ->
                        new TextPage.Neighbour(sheet.link(each.ref()), each.id().equals(page.id())))
                .toList();
    }

    static Composed notFound(Sheet sheet) {
        Chrome chrome = new ChromeComposer(sheet)
                .compose(About.alone(sheet.say("missing.name"), sheet.say("missing.about"), "not-found"));
        List<NamedLink> places = Stream.concat(chrome.site().navigation().stream(), chrome.site().more().stream())
                .map(item -> new NamedLink(item.label(), item.href()))
                .toList();
        return sheet.done(new NotFoundPage(SiteMap.NOT_FOUND, chrome, places));
    }
}

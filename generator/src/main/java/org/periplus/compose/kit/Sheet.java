package org.periplus.compose.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Analysis;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.figure.Figures;
import org.periplus.figure.engine.FigureLinks;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.html.SafeHtml;
import org.periplus.markdown.MarkdownSource;
import org.periplus.markdown.Rendered;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Markdown;
import org.periplus.model.Ref;
import org.periplus.page.NamedLink;
import org.periplus.page.Page;
import org.periplus.page.Picture;
import org.periplus.page.TextList;

/**
 * The sheet one page is written on: everything that is relative to the page, and the problems found while writing it. Made anew
 * for each page; for one thread.
 */
public final class Sheet {

    private final Studio studio;
    private final String path;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int drawn;

    /** Takes what all pages share, and the path of this one in the site. */
    public Sheet(Studio studio, String path) {
        this.studio = studio;
        this.path = path;
    }

    /** Returns what all pages share. */
    public Studio studio() {
        return studio;
    }

    /** Returns the path of the page in the site. */
    public String path() {
        return path;
    }

    /** Returns the entries. */
    public Atlas atlas() {
        return studio.content().atlas();
    }

    /** Returns the figures of the entries. */
    public Analysis analysis() {
        return studio.content().analysis();
    }

    /** Returns what draws. */
    public Figures figures() {
        return studio.workshop().figures();
    }

    /** Returns the words of the site. */
    public Words words() {
        return studio.words();
    }

    /** Says a phrase of the theme; see {@link org.periplus.wording.Wording#say}. */
    public String say(String key, Object... slots) {
        return studio.words().say(key, slots);
    }

    /** Returns the words of a label. */
    public String label(Label label) {
        return studio.words().label(label);
    }

    /** Returns the page with the problems found on the way to it. */
    public Composed done(Page page) {
        return new Composed(page, diagnostics);
    }

    /** Returns the relative link to a file of the site. */
    public String to(String sitePath) {
        return SiteMap.relative(path, sitePath);
    }

    /** Returns the name of an entry with the link to its page; its id alone if it does not exist. */
    public NamedLink link(Ref ref) {
        return link(ref, atlas().nameOf(ref));
    }

    /** Returns words that lead to an entry's page, if it exists. */
    public NamedLink link(Ref ref, String words) {
        return new NamedLink(words, href(ref).orElse(""));
    }

    /** Returns words that lead to an anchor of an entry's page; on that page itself, to the anchor alone. */
    public NamedLink link(Ref ref, String anchor, String words) {
        boolean here = SiteMap.path(ref).equals(path);
        return new NamedLink(
                words,
                here ? "#" + anchor : href(ref).map(page -> page + "#" + anchor).orElse(""));
    }

    /** Returns a tag with the link to everything that carries it. */
    public NamedLink tag(String tag) {
        return new NamedLink(tag, to(SiteMap.tag(studio.tags().slug(tag))));
    }

    /** Returns links to entries, relative to the page. */
    public List<NamedLink> links(Collection<Ref> refs) {
        return refs.stream().map(this::link).toList();
    }

    /** Returns the link to an entry, relative to the page; nothing if it has no page. */
    public Optional<String> href(Ref ref) {
        return studio.map().href(ref, Optional.empty(), path);
    }

    /** Returns the day of the build. */
    public LocalDate today() {
        return studio.content().asOf();
    }

    /** Returns a figure with its caption, by default its title, and its facts as a table; empty if it has nothing to show. */
    public SafeHtml figure(FigureRequest request, Optional<String> caption) {
        return figures()
                .draw(request, figureLinks(), nextFigure())
                .map(figure -> figures().html(figure, caption.orElse(figure.title())))
                .orElse(SafeHtml.EMPTY);
    }

    /** Tells whether a figure has something to show; counts as one of this page. */
    boolean draws(FigureRequest request) {
        return figures().draw(request, figureLinks(), nextFigure()).isPresent();
    }

    /** Returns what begins the ids in the next figure of this page. */
    public String nextFigure() {
        drawn++;
        return "fig-" + drawn;
    }

    /** Returns where the links of a figure on this page lead. */
    public FigureLinks figureLinks() {
        return new PageLinks(studio.map(), path);
    }

    /** Returns the link to the published copy of an image; empty if there is none. */
    public String media(Optional<String> contentPath) {
        return contentPath.flatMap(file -> studio.map().asset(file, path)).orElse("");
    }

    /** Returns the published copy of an image with its size. */
    public Picture picture(Optional<String> contentPath) {
        String href = media(contentPath);
        return href.isEmpty() ? Picture.NONE : Picture.of(href, studio.map().pictureSize(href));
    }

    /** Returns the drawn face of a persona, that many pixels wide. */
    public SafeHtml avatar(Ref persona, int pixels) {
        return figures().avatar(persona.id(), pixels);
    }

    /** Returns the narrative of an entry as markup. */
    public Rendered narrative(Entity entry) {
        ElementPath at = ElementPath.entry(entry.kind().word(), entry.id()).child("narrative");
        return rendered(entry.narrative(), at, entry.ref(), "");
    }

    /** Returns a text written at {@code at} in the file of {@code owner}, or in one beside it, as markup. */
    public Rendered rendered(Markdown text, ElementPath at, Ref owner, String idPrefix) {
        if (text.isBlank()) {
            return new Rendered(SafeHtml.EMPTY, List.of(), List.of());
        }
        MarkdownSource source =
                TextsOfEntries.source(studio.content(), path, new TextsOfEntries.Text(text, at, owner, idPrefix));
        FigureBlocks.Desk desk = new FigureBlocks.Desk(
                atlas(), figures(), today(), studio.workshop().wording());
        Rendered rendered = studio.workshop()
                .markdown()
                .render(source, studio.map(), new FigureBlocks(desk, figureLinks(), this::nextFigure));
        diagnostics.addAll(rendered.diagnostics());
        return rendered;
    }

    /** Returns the file an entry was written in; the site's own if that is not known. */
    public String file(Ref ref) {
        return studio.content().manuscript().files().getOrDefault(ref, SiteContent.FILE);
    }

    /** Returns the lists that are not empty. */
    public static List<TextList> present(List<TextList> lists) {
        Predicate<TextList> empty = list -> list.items().isEmpty();
        return lists.stream().filter(empty.negate()).toList();
    }
}

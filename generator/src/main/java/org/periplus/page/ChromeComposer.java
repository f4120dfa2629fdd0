package org.periplus.page;

import java.util.Optional;
import java.util.function.Function;
import org.periplus.history.History;
import org.periplus.history.LastChange;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.search.SearchIndex;

/** Composes what surrounds a page. */
final class ChromeComposer {

    private static final String USUAL_LANGUAGE = "en";
    private static final int SHORT_HASH = 7;

    private final Sheet sheet;
    private final SiteContent content;
    private final Site site;

    ChromeComposer(Sheet sheet) {
        this.sheet = sheet;
        this.content = sheet.studio().content();
        this.site = content.atlas().site();
    }

    Chrome compose(About about) {
        Chrome.Site around = new Chrome.Site(
                site.title(),
                site.description().orElse(""),
                site.language().orElse(USUAL_LANGUAGE),
                sheet.to(SiteMap.HOME),
                sheet.media(site.logo()),
                sheet.studio().navigation().on(sheet.path()),
                sheet.studio().navigation().folded(sheet.path()));
        Chrome.Head head = new Chrome.Head(
                about.title(), about.description(), "p-" + about.template(), about.crumbs(), image(about));
        Chrome.Assets assets = new Chrome.Assets(
                asset(Chrome.Assets.STYLESHEET), asset(Chrome.Assets.SCRIPT), asset(Chrome.Assets.ICON));
        return new Chrome(
                around,
                head,
                assets,
                change(about),
                footer(about),
                sheet.words().wording(),
                search());
    }

    /** Returns where the page's preview is: with the site's address before it, because others read it from afar. */
    private String image(About about) {
        Optional<String> path = about.entry()
                .filter(entry -> site.previews() && SiteMap.PREVIEWED.contains(entry.kind()))
                .map(SiteMap::previewPath);
        Optional<String> base = site.url().flatMap(OutsideLinks::safe);
        return path.map(found ->
                        base.map(url -> url.replaceAll("/+$", "") + "/" + found).orElseGet(() -> sheet.to(found)))
                .orElse("");
    }

    private SearchBox search() {
        return new SearchBox(
                sheet.to(SiteMap.SEARCH), asset(SearchBox.SCRIPT), asset(SearchIndex.WORDS), asset(SearchIndex.TEXTS));
    }

    private String asset(String purpose) {
        return sheet.studio().workshop().assets().apply(purpose).map(sheet::to).orElse("");
    }

    private Chrome.Change change(About about) {
        return about.entry().map(this::change).orElse(Chrome.Change.NONE);
    }

    private Chrome.Change change(Ref entry) {
        History history = content.history();
        return Optional.ofNullable(content.files().get(entry))
                .flatMap(history::of)
                .map(this::known)
                .orElseGet(() -> missing(history));
    }

    private Chrome.Change known(LastChange change) {
        String href = site.repository()
                .flatMap(repository -> OutsideLinks.commit(repository, change.hash()))
                .orElse("");
        return new Chrome.Change(
                change.when().toLocalDate().toString(),
                Days.day(change.when().toLocalDate()),
                change.author(),
                change.subject(),
                href,
                "");
    }

    private static Chrome.Change missing(History history) {
        String why = history.notes().isEmpty()
                ? "The repository knows no change of this file yet."
                : String.join(" ", history.notes());
        return new Chrome.Change("", "", "", "", "", why);
    }

    private Chrome.Footer footer(About about) {
        Function<String, Optional<String>> edit =
                file -> site.repository().flatMap(repository -> OutsideLinks.edit(repository, file));
        Optional<String> head = content.history().head();
        return new Chrome.Footer(
                content.asOf().toString(),
                Days.day(content.asOf()),
                head.map(hash -> hash.substring(0, Math.min(SHORT_HASH, hash.length())))
                        .orElse(""),
                head.flatMap(hash -> site.repository().flatMap(at -> OutsideLinks.commit(at, hash)))
                        .orElse(""),
                about.entry()
                        .flatMap(entry -> Optional.ofNullable(content.files().get(entry)))
                        .flatMap(edit)
                        .orElse(""));
    }
}

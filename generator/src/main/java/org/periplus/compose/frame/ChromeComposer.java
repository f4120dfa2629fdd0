package org.periplus.compose.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.periplus.address.Foreign;
import org.periplus.address.SiteAddress;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Reviews;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.SiteContent;
import org.periplus.history.History;
import org.periplus.history.LastChange;
import org.periplus.model.Entity;
import org.periplus.model.Ref;
import org.periplus.model.Review;
import org.periplus.model.Site;
import org.periplus.page.Chrome;
import org.periplus.page.Past;
import org.periplus.page.Picture;
import org.periplus.page.SearchBox;
import org.periplus.search.SearchIndex;

/** Composes what surrounds a page. */
public final class ChromeComposer {

    private static final String USUAL_LANGUAGE = "en";
    private static final int SHORT_HASH = 7;

    /** As high as the theme's own mark. */
    private static final int LOGO_HEIGHT = 30;

    private final Sheet sheet;
    private final SiteContent content;
    private final Site site;
    private final Optional<SiteAddress> address;

    /** Takes the sheet that is written on. */
    public ChromeComposer(Sheet sheet) {
        this.sheet = sheet;
        this.content = sheet.studio().content();
        this.site = content.atlas().site();
        this.address = SiteAddress.of(site.url());
    }

    /** Returns what surrounds the page. */
    public Chrome compose(About about) {
        Chrome.Site around = new Chrome.Site(
                site.title(),
                site.description().orElse(""),
                site.language().orElse(USUAL_LANGUAGE),
                sheet.to(SiteMap.HOME),
                logo(),
                sheet.studio().navigation().on(sheet.path()),
                sheet.studio().navigation().folded(sheet.path()));
        Chrome.Head head = new Chrome.Head(
                about.title(),
                about.description(),
                "p-" + about.template(),
                about.crumbs(),
                image(about),
                share(about));
        Chrome.Assets assets = new Chrome.Assets(
                asset(Chrome.Assets.STYLESHEET),
                asset(Chrome.Assets.EARLY),
                asset(Chrome.Assets.SCRIPT),
                asset(Chrome.Assets.ICON));
        return new Chrome(
                around,
                head,
                assets,
                change(about),
                footer(about),
                sheet.words().wording(),
                search(),
                about.entry().map(new PastComposer(sheet)::of).orElse(Past.NONE),
                EditionSwitches.on(sheet));
    }

    private Chrome.Share share(About about) {
        return address.filter(known -> !sheet.path().startsWith("/"))
                .map(known -> new Chrome.Share(
                        known.of(sheet.path()),
                        sheet.to(SiteMap.FEED),
                        new LinkedData(sheet, known).of(about, sheet.path())))
                .orElse(Chrome.Share.NONE);
    }

    /** Returns where the page's preview is: with the site's address before it, because others read it from afar. */
    private String image(About about) {
        Optional<String> path = about.entry()
                .filter(entry -> site.previews() && SiteMap.PREVIEWED.contains(entry.kind()))
                .map(SiteMap::previewPath);
        return path.map(found -> address.map(known -> known.of(found)).orElseGet(() -> sheet.to(found)))
                .orElse("");
    }

    /** Returns the site's logo, or else its theme's. */
    private Picture logo() {
        Picture own = sheet.picture(site.logo());
        return own.exists() ? own.high(LOGO_HEIGHT) : Picture.of(asset(Chrome.Assets.LOGO), Optional.empty());
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
        Foreign from = content.manuscript().foreign().get(entry);
        return from == null ? ownChange(entry) : foreign(from);
    }

    private Chrome.Change foreign(Foreign from) {
        if (from.last().isPresent()) {
            return new Chrome.Change(
                    "", "", "", "", from.href(), changedThere(from, from.last().get()));
        }
        String words = from.version().isEmpty()
                ? sheet.say("frame.from", "source", from.source())
                : sheet.say("frame.from-version", "source", from.source(), "version", from.version());
        return new Chrome.Change("", "", "", "", from.href(), words);
    }

    private String changedThere(Foreign from, LastChange last) {
        ChangeText text = new ChangeText(sheet);
        return sheet.say(
                "frame.from-changed",
                "source",
                from.source(),
                "version",
                from.version(),
                "date",
                sheet.words().dates().day(last.when().toLocalDate()),
                "authors",
                sheet.words().list(last.authors().stream().map(text::plain).toList()));
    }

    private Chrome.Change ownChange(Ref entry) {
        History history = content.history();
        return new LastChanges(sheet).of(entry).map(this::known).orElseGet(() -> missing(history));
    }

    private Chrome.Change known(LastChange change) {
        ChangeText text = new ChangeText(sheet);
        String href = site.repository()
                .flatMap(repository -> OutsideLinks.commit(repository, change.hash()))
                .orElse("");
        return new Chrome.Change(
                change.when().toLocalDate().toString(),
                sheet.words().dates().day(change.when().toLocalDate()),
                sheet.words().list(change.authors().stream().map(text::plain).toList()),
                text.plain(change.subject()),
                href,
                "");
    }

    private Chrome.Change missing(History history) {
        String why = sheet.say(history.notes().isEmpty() ? "frame.no-change" : "frame.no-history");
        return new Chrome.Change("", "", "", "", "", why);
    }

    private Chrome.Footer footer(About about) {
        Function<String, Optional<String>> edit =
                file -> site.repository().flatMap(repository -> OutsideLinks.edit(repository, file));
        Optional<String> head = content.history().head();
        return new Chrome.Footer(
                content.asOf().toString(),
                sheet.words().dates().day(content.asOf()),
                head.map(hash -> hash.substring(0, Math.min(SHORT_HASH, hash.length())))
                        .orElse(""),
                head.flatMap(hash -> site.repository().flatMap(at -> OutsideLinks.commit(at, hash)))
                        .orElse(""),
                about.entry().flatMap(this::ownFile).flatMap(edit).orElse(""),
                site.repository()
                        .flatMap(repository -> OutsideLinks.report(
                                repository, place(about), sheet.say("frame.report-title", "title", about.title())))
                        .orElse(""),
                about.entry().flatMap(sheet.atlas()::find).map(this::review).orElse(Chrome.Review.NONE));
    }

    /** Returns the file of an entry that can be edited in the site's own repository. */
    private Optional<String> ownFile(Ref entry) {
        return content.manuscript().foreign().containsKey(entry)
                ? Optional.empty()
                : Optional.ofNullable(content.manuscript().files().get(entry));
    }

    /** What tells the page in a report: its content file, else its path in the site. */
    private String place(About about) {
        return about.entry().flatMap(this::ownFile).orElse(sheet.path());
    }

    private Chrome.Review review(Entity entry) {
        Reviews reviews = sheet.studio().reviews();
        List<String> sentences = new ArrayList<>();
        entry.common().review().ifPresent(review -> sentences.add(reviewed(review)));
        reviews.next(entry)
                .ifPresent(next -> sentences.add(sheet.say(
                        "frame.review-due",
                        "date",
                        sheet.words().dates().day(next),
                        "due",
                        sheet.words().due(reviews.daysTo(next)))));
        return new Chrome.Review(String.join(" ", sentences), reviews.overdue(entry));
    }

    private String reviewed(Review review) {
        if (review.last().isEmpty()) {
            return sheet.say("frame.not-reviewed");
        }
        String date = sheet.words().dates().day(review.last().get());
        return review.by()
                .map(team -> sheet.say(
                        "frame.reviewed-by", "date", date, "team", sheet.atlas().nameOf(team)))
                .orElseGet(() -> sheet.say("frame.reviewed", "date", date));
    }
}

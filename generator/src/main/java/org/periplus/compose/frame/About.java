package org.periplus.compose.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.address.SiteMap;
import org.periplus.compose.kit.Folders;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Entity;
import org.periplus.model.FreePage;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.page.NamedLink;

/**
 * What a page is about, for its surroundings.
 *
 * @param title its title
 * @param description a sentence; may be empty
 * @param template its template, which also gives the class of its body
 * @param crumbs the way from the start page to it
 * @param entry the entry it is about, if it is about one
 */
public record About(String title, String description, String template, List<NamedLink> crumbs, Optional<Ref> entry) {

    /** Takes a copy of the list. */
    public About {
        crumbs = List.copyOf(crumbs);
    }

    /** Returns what the page of an entry tells of itself. */
    public static About entry(Sheet sheet, Entity entry, String template) {
        List<NamedLink> crumbs = new ArrayList<>();
        crumbs.add(home(sheet));
        crumbs.add(new NamedLink(sheet.words().heading(entry.kind()), sheet.to(SiteMap.index(entry.kind()))));
        if (entry instanceof FreePage page) {
            crumbs.addAll(folders(sheet, page));
        }
        crumbs.add(NamedLink.plain(entry.name()));
        return new About(entry.name(), entry.summary().orElse(""), template, crumbs, Optional.of(entry.ref()));
    }

    /** Returns what the list of a kind tells of itself. */
    public static About index(Sheet sheet, Kind kind, String template, String counts) {
        String title = sheet.words().heading(kind);
        return new About(title, counts, template, List.of(home(sheet), NamedLink.plain(title)), Optional.empty());
    }

    /** Returns what a page tells of itself that belongs to no entry and no list. */
    public static About alone(String title, String description, String template) {
        return new About(title, description, template, List.of(), Optional.empty());
    }

    /** The folders that a free page lies in, the outermost first; each leads to its own page, else to its first one. */
    private static List<NamedLink> folders(Sheet sheet, FreePage page) {
        Folders folders = sheet.studio().folders();
        return folders.around(page).stream()
                .map(folder -> folders.front(folder)
                        .filter(front -> !front.equals(page))
                        .map(front -> sheet.link(front.ref(), folders.name(folder, sheet.words())))
                        .orElseGet(() -> NamedLink.plain(folders.name(folder, sheet.words()))))
                .toList();
    }

    private static NamedLink home(Sheet sheet) {
        return new NamedLink(sheet.label(Label.OVERVIEW), sheet.to(SiteMap.HOME));
    }
}

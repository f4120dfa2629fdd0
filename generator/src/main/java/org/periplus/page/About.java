package org.periplus.page;

import java.util.List;
import java.util.Optional;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/**
 * What a page is about, for its surroundings.
 *
 * @param title its title
 * @param description a sentence; may be empty
 * @param template its template, which also gives the class of its body
 * @param crumbs the way from the start page to it
 * @param entry the entry it is about, if it is about one
 */
record About(String title, String description, String template, List<NamedLink> crumbs, Optional<Ref> entry) {

    static About entry(Sheet sheet, Entity entry, String template) {
        List<NamedLink> crumbs = List.of(
                home(sheet),
                new NamedLink(sheet.words().heading(entry.kind()), sheet.to(SiteMap.index(entry.kind()))),
                NamedLink.plain(entry.name()));
        return new About(entry.name(), entry.summary().orElse(""), template, crumbs, Optional.of(entry.ref()));
    }

    static About index(Sheet sheet, Kind kind, String template, String counts) {
        String title = sheet.words().heading(kind);
        return new About(title, counts, template, List.of(home(sheet), NamedLink.plain(title)), Optional.empty());
    }

    static About alone(String title, String description, String template) {
        return new About(title, description, template, List.of(), Optional.empty());
    }

    private static NamedLink home(Sheet sheet) {
        return new NamedLink(sheet.label(Label.OVERVIEW), sheet.to(SiteMap.HOME));
    }
}

package org.periplus.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.history.History;
import org.periplus.history.Release;
import org.periplus.history.Revision;

/**
 * What lies between two neighbouring editions, or between the newest one and today.
 *
 * @param from the older edition
 * @param to the newer one; empty for today
 * @param revisions the steps behind the older one up to the newer one, the newest first
 * @param path the page that tells it
 */
public record Span(Release from, Optional<Release> to, List<Revision> revisions, String path) {

    /** Takes a copy of the list. */
    public Span {
        revisions = List.copyOf(revisions);
    }

    /** Returns the spans of a past, the newest first: one for each edition. */
    public static List<Span> of(History history) {
        Map<String, String> slugs =
                Slugs.of(history.releases().stream().map(Release::name).toList());
        List<Span> spans = new ArrayList<>();
        Optional<Release> newer = Optional.empty();
        int begin = 0;
        for (Release release : history.releases()) {
            int end = Math.max(begin, place(history.revisions(), release));
            String slug = slugs.getOrDefault(release.name(), "x");
            spans.add(new Span(release, newer, history.revisions().subList(begin, end), SiteMap.since(slug)));
            newer = Optional.of(release);
            begin = end;
        }
        return List.copyOf(spans);
    }

    /** Returns how many steps are newer than a release: by its commit, else, where that changed no content, by its time. */
    private static int place(List<Revision> revisions, Release release) {
        for (int at = 0; at < revisions.size(); at++) {
            Revision revision = revisions.get(at);
            if (revision.hash().equals(Optional.of(release.hash()))
                    || revision.tags().contains(release.name())) {
                return at;
            }
        }
        for (int at = 0; at < revisions.size(); at++) {
            Revision revision = revisions.get(at);
            if (revision.hash().isPresent()
                    && !revision.when().toInstant().isAfter(release.when().toInstant())) {
                return at;
            }
        }
        return revisions.size();
    }
}

package org.periplus.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Ref;

/**
 * What is known of the content's past. Immutable.
 *
 * @param byFile the last change of each file (path from the content root), as far as the repository knows it
 * @param gaps what is missing and why; empty if all is known
 * @param head the commit the content was read at, if there is one
 * @param revisions the steps that touched content, the newest first
 * @param releases the tags on commits of the way that was followed, the newest first; not those of other branches
 * @param untold the commits, in hexadecimal, of which it could not be told what they changed, the newest first; a fault of this program
 * @param elsewhere the last change of each file of included repositories (path in the joined tree), as far as their copies know it
 */
public record History(
        Map<String, LastChange> byFile,
        List<Gap> gaps,
        Optional<String> head,
        List<Revision> revisions,
        List<Release> releases,
        List<String> untold,
        Map<String, LastChange> elsewhere) {

    /** Takes copies of the collections. */
    public History {
        byFile = Collections.unmodifiableMap(new LinkedHashMap<>(byFile));
        gaps = List.copyOf(gaps);
        revisions = List.copyOf(revisions);
        releases = List.copyOf(releases);
        untold = List.copyOf(untold);
        elsewhere = Collections.unmodifiableMap(new LinkedHashMap<>(elsewhere));
    }

    /** Takes the past of a site's own content. */
    public History(
            Map<String, LastChange> byFile,
            List<Gap> gaps,
            Optional<String> head,
            List<Revision> revisions,
            List<Release> releases,
            List<String> untold) {
        this(byFile, gaps, head, revisions, releases, untold, Map.of());
    }

    /** Returns the same with the last changes of included files. */
    public History with(Map<String, LastChange> included) {
        return new History(byFile, gaps, head, revisions, releases, untold, included);
    }

    /** Takes a past that could be told. */
    public History(
            Map<String, LastChange> byFile,
            List<Gap> gaps,
            Optional<String> head,
            List<Revision> revisions,
            List<Release> releases) {
        this(byFile, gaps, head, revisions, releases, List.of());
    }

    /** Takes a past of which the last changes alone are known. */
    public History(Map<String, LastChange> byFile, List<Gap> gaps, Optional<String> head) {
        this(byFile, gaps, head, List.of(), List.of());
    }

    /** Returns a history that knows nothing, for the reason given. */
    public static History unknown(Gap reason) {
        return new History(Map.of(), List.of(reason), Optional.empty());
    }

    /** Returns the gaps in sentences for whoever builds the site, without full stops. */
    public List<String> notes() {
        return gaps.stream()
                .map(gap -> gap == Gap.UNTOLD && !untold.isEmpty()
                        ? gap.sentence() + ": " + String.join(", ", untold)
                        : gap.sentence())
                .toList();
    }

    /** Returns the last change of {@code file}, if known. */
    public Optional<LastChange> of(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** Returns the steps that changed an entry or a part of it, the newest first. */
    public List<Revision> of(Ref entry) {
        return revisions.stream()
                .filter(revision -> !revision.changes(entry).isEmpty())
                .toList();
    }

    /** Tells whether the past is known to its beginning, so that a first step may be called the first. */
    public boolean isComplete() {
        return gaps.isEmpty();
    }
}

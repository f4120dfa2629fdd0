package org.periplus.machine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.address.Foreign;
import org.periplus.address.SiteAddress;
import org.periplus.analysis.Analysis;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.history.History;
import org.periplus.history.LastChange;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Ref;
import org.periplus.wording.Wording;

/**
 * What the files tell.
 *
 * @param atlas the entries
 * @param analysis their figures, of the same day
 * @param history what is known of their past
 * @param files the file each entry was written in, path from the content root
 * @param findings what the rules found, in order of place
 * @param asOf the day the site is of
 * @param words the words of the site's language
 * @param pages the paths of all pages
 * @param foreign where each entry is from that is of another repository
 */
public record MachineContent(
        Atlas atlas,
        Analysis analysis,
        History history,
        Map<Ref, String> files,
        List<Diagnostic> findings,
        LocalDate asOf,
        Wording words,
        List<String> pages,
        Map<Ref, Foreign> foreign) {

    /** Takes what is told of a site all of whose entries are its own. */
    public MachineContent(
            Atlas atlas,
            Analysis analysis,
            History history,
            Map<Ref, String> files,
            List<Diagnostic> findings,
            LocalDate asOf,
            Wording words,
            List<String> pages) {
        this(atlas, analysis, history, files, findings, asOf, words, pages, Map.of());
    }

    /** Takes copies of the collections. */
    public MachineContent {
        foreign = Collections.unmodifiableMap(new LinkedHashMap<>(foreign));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        findings = List.copyOf(findings);
        pages = List.copyOf(pages);
    }

    /** Returns where the site will stand, if it says so. */
    Optional<SiteAddress> address() {
        return SiteAddress.of(atlas.site().url());
    }

    /** Returns the last change of an entry, if it is known. */
    Optional<LastChange> change(Entity entry) {
        return Optional.ofNullable(files.get(entry.ref())).flatMap(history::of);
    }

    /** Returns the day of the last change of an entry, here or in the repository that it is from, if it is known. */
    Optional<LocalDate> changed(Entity entry) {
        Foreign from = foreign.get(entry.ref());
        return (from == null ? change(entry) : from.last())
                .map(change -> change.when().toLocalDate());
    }
}

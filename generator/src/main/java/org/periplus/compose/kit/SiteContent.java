package org.periplus.compose.kit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.periplus.address.Foreign;
import org.periplus.analysis.Analysis;
import org.periplus.check.Accepted;
import org.periplus.check.Found;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Origins;
import org.periplus.history.History;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Ref;

/**
 * What the pages tell.
 *
 * @param atlas the entries
 * @param analysis their figures, of the same day
 * @param history what is known of their past
 * @param files the file each entry was written in, path from the content root
 * @param origins the place of every value
 * @param asOf the day the site is of; reviews are due against it
 * @param findings the breaches of rules over the atlas that are still open, in order of place
 * @param accepted the breaches of rules that the team has accepted, each with its reason
 * @param linked by entry, those whose texts link to it and that do not refer to it in another way
 * @param past earlier states of the content
 * @param foreign where each entry is from that is of another repository
 * @param mistakes why some of the content could not be read, in order of place
 */
public record SiteContent(
        Atlas atlas,
        Analysis analysis,
        History history,
        Map<Ref, String> files,
        Origins origins,
        LocalDate asOf,
        List<Found> findings,
        List<Accepted> accepted,
        Map<Ref, Set<Ref>> linked,
        KnownPast past,
        Map<Ref, Foreign> foreign,
        List<Diagnostic> mistakes) {

    /** Where stands what is written nowhere else: the site's own file. */
    static final String FILE = "periplus.yaml";

    /** Takes copies of the collections. */
    public SiteContent {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        linked = Collections.unmodifiableMap(new LinkedHashMap<>(linked));
        foreign = Collections.unmodifiableMap(new LinkedHashMap<>(foreign));
        mistakes = List.copyOf(mistakes);
    }

    /** Takes what a site tells all of whose entries are its own and could be read. */
    public SiteContent(
            Atlas atlas,
            Analysis analysis,
            History history,
            Map<Ref, String> files,
            Origins origins,
            LocalDate asOf,
            List<Found> findings,
            List<Accepted> accepted,
            Map<Ref, Set<Ref>> linked,
            KnownPast past) {
        this(atlas, analysis, history, files, origins, asOf, findings, accepted, linked, past, Map.of(), List.of());
    }

    /** Takes what a site tells whose texts link to nothing. */
    public SiteContent(
            Atlas atlas,
            Analysis analysis,
            History history,
            Map<Ref, String> files,
            Origins origins,
            LocalDate asOf,
            List<Found> findings,
            List<Accepted> accepted) {
        this(atlas, analysis, history, files, origins, asOf, findings, accepted, Map.of(), KnownPast.NONE);
    }

    /** Takes what a site tells in which no rule is broken. */
    public SiteContent(
            Atlas atlas, Analysis analysis, History history, Map<Ref, String> files, Origins origins, LocalDate asOf) {
        this(atlas, analysis, history, files, origins, asOf, List.of(), List.of());
    }

    /** Returns the entries whose texts link to an entry and that do not refer to it in another way. */
    public List<Entity> linking(Ref entry) {
        return linked.getOrDefault(entry, Set.of()).stream()
                .flatMap(ref -> atlas.find(ref).stream())
                .toList();
    }

    /** Returns the accepted breaches in that entry and in its parts. */
    public List<Accepted> accepted(Ref entry) {
        ElementPath path = ElementPath.entry(entry.kind().word(), entry.id());
        return accepted.stream().filter(one -> one.path().isWithin(path)).toList();
    }
}

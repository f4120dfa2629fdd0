package org.periplus.compose.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.periplus.analysis.Analysis;
import org.periplus.check.Accepted;
import org.periplus.diagnostic.ElementPath;
import org.periplus.history.History;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Ref;

/**
 * What the pages tell.
 *
 * @param atlas the entries
 * @param analysis their figures, of the same day
 * @param asOf the day the site is of; reviews are due against it
 * @param manuscript how they are written down
 * @param judgement what is wrong with them
 * @param history what is known of their past
 * @param past earlier states of the content
 */
public record SiteContent(
        Atlas atlas,
        Analysis analysis,
        LocalDate asOf,
        Manuscript manuscript,
        Judgement judgement,
        History history,
        KnownPast past) {

    /** Where stands what is written nowhere else: the site's own file. */
    static final String FILE = "periplus.yaml";

    /** Returns the entries whose texts link to an entry and that do not refer to it in another way. */
    public List<Entity> linking(Ref entry) {
        return manuscript.linked().getOrDefault(entry, Set.of()).stream()
                .flatMap(ref -> atlas.find(ref).stream())
                .toList();
    }

    /** Returns the accepted breaches in that entry and in its parts. */
    public List<Accepted> accepted(Ref entry) {
        ElementPath path = ElementPath.entry(entry.kind().word(), entry.id());
        return judgement.accepted().stream()
                .filter(one -> one.path().isWithin(path))
                .toList();
    }
}

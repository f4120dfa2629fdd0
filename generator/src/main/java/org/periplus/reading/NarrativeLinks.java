package org.periplus.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.periplus.analysis.Analysis;
import org.periplus.decode.Decoded;
import org.periplus.decode.Reference;
import org.periplus.model.Ref;

/** What the texts of entries link to, beyond what the entries refer to anyway. Stateless. */
public final class NarrativeLinks {

    private NarrativeLinks() {}

    /** Returns the entries whose texts link to an entry, by that entry, in the order of the files. */
    public static Map<Ref, Set<Ref>> of(Decoded decoded, Analysis analysis) {
        Map<String, Ref> owners = owners(decoded.files());
        Map<Ref, Set<Ref>> linked = new LinkedHashMap<>();
        Map<Ref, Set<Ref>> referred = new HashMap<>();
        for (Reference reference : decoded.references()) {
            Ref to = reference.target().entry();
            Ref from = owners.get(reference.span().file());
            if (from != null
                    && !from.equals(to)
                    && !referred.computeIfAbsent(from, one -> referred(analysis, one))
                            .contains(to)) {
                linked.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(from);
            }
        }
        return linked;
    }

    private static Set<Ref> referred(Analysis analysis, Ref from) {
        Set<Ref> referred = new HashSet<>();
        analysis.references(from).forEach(reference -> referred.add(reference.to()));
        return referred;
    }

    /** A file of several entries does not tell whose text a link stands in. */
    private static Map<String, Ref> owners(Map<Ref, String> files) {
        Map<String, Ref> owners = new HashMap<>();
        Set<String> shared = new HashSet<>();
        files.forEach((ref, file) -> {
            if (owners.putIfAbsent(file, ref) != null) {
                shared.add(file);
            }
        });
        owners.keySet().removeAll(shared);
        return owners;
    }
}

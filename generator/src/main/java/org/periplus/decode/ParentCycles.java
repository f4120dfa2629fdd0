package org.periplus.decode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Ref;

/** Finds entries that lead, over some steps, back to themselves: as their own parents, or extending themselves. */
final class ParentCycles {

    private final Context context;
    private final String key;

    /** Takes what is shared, and the key under which an entry names the next: {@code parent} or {@code extends}. */
    ParentCycles(Context context, String key) {
        this.context = context;
        this.key = key;
    }

    /**
     * Reports each cycle once, at its first entry in order of ids, with the whole chain.
     *
     * @param parents the next entry of each that names one, in order of ids
     * @return the entries at which cycles were reported; without what they name there is no cycle
     */
    Set<Ref> report(Map<Ref, Ref> parents) {
        Set<Ref> reported = new HashSet<>();
        Set<Ref> settled = new HashSet<>();
        for (Ref start : parents.keySet()) {
            List<Ref> chain = new ArrayList<>();
            for (Ref at = start; at != null && settled.add(at); at = parents.get(at)) {
                chain.add(at);
            }
            Ref last = chain.isEmpty() ? null : parents.get(chain.get(chain.size() - 1));
            if (last != null && chain.contains(last)) {
                List<Ref> cycle = new ArrayList<>(chain.subList(chain.indexOf(last), chain.size()));
                Ref first = Collections.min(cycle, Comparator.comparing(Ref::id));
                Collections.rotate(cycle, -cycle.indexOf(first));
                report(cycle);
                reported.add(cycle.get(0));
            }
        }
        return reported;
    }

    private void report(List<Ref> cycle) {
        Ref first = cycle.get(0);
        String chain = cycle.stream().map(Ref::id).collect(Collectors.joining(" -> ")) + " -> " + first.id();
        ElementPath parent = ElementPath.entry(first.kind().word(), first.id()).child(key);
        boolean parents = key.equals("parent");
        String what = parents ? "the parents of this " : "the journeys below this ";
        context.findings()
                .error(
                        key + "-cycle",
                        context.findings().spanOf(parent),
                        what + first.kind().word() + " lead back to it: " + chain,
                        parents ? "remove one of these parents" : "let one of them stand without extends");
    }
}

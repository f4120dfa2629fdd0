package org.periplus.decode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Ref;

/** Finds entries that are, over some steps, their own parents. */
final class ParentCycles {

    private final Context context;

    ParentCycles(Context context) {
        this.context = context;
    }

    /**
     * Reports each cycle once, at its first entry in order of ids, with the whole chain.
     *
     * @param parents the parent of each entry that has one, in order of ids
     * @return the entries at which cycles were reported; without their parents nothing is its own parent
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
                List<Ref> cycle = chain.subList(chain.indexOf(last), chain.size());
                report(cycle);
                reported.add(cycle.get(0));
            }
        }
        return reported;
    }

    private void report(List<Ref> cycle) {
        Ref first = cycle.get(0);
        String chain = cycle.stream().map(Ref::id).collect(Collectors.joining(" -> ")) + " -> " + first.id();
        ElementPath parent = ElementPath.entry(first.kind().word(), first.id()).child("parent");
        context.findings()
                .error(
                        "parent-cycle",
                        context.findings().spanOf(parent),
                        "the parents of this " + first.kind().word() + " lead back to it: " + chain,
                        "remove one of these parents");
    }
}

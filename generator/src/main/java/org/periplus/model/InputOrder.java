package org.periplus.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order KPIs can be computed of one another.
 *
 * @param order all KPIs that were asked about, each behind those it is computed from; those in a circle count as computed from none
 * @param circular the KPIs whose parts lead back to themselves, and those that stand between two such circles; these cannot be computed
 */
public record InputOrder(List<Kpi> order, Set<Ref> circular) {

    /** Takes copies. */
    public InputOrder {
        order = List.copyOf(order);
        circular = Set.copyOf(circular);
    }

    /** Returns the order of KPIs with different ids; parts that are not among them are passed over. */
    public static InputOrder of(List<Kpi> kpis) {
        Map<Ref, Kpi> all = new LinkedHashMap<>();
        kpis.forEach(kpi -> all.put(kpi.ref(), kpi));
        Map<Ref, Set<Ref>> needs = new LinkedHashMap<>();
        all.forEach((ref, kpi) -> needs.put(ref, new LinkedHashSet<>(parts(kpi))));
        Set<Ref> circular = circular(within(all.keySet(), needs));
        circular.forEach(ref -> needs.put(ref, Set.of()));
        return new InputOrder(
                freed(within(all.keySet(), needs)).stream().map(all::get).toList(), circular);
    }

    /** Returns the KPIs that one is computed from, in written order. */
    public static List<Ref> parts(Kpi kpi) {
        return kpi.inputs()
                .map(inputs -> inputs.operands().stream()
                        .flatMap(operand -> operand.kpi().stream())
                        .toList())
                .orElse(List.of());
    }

    /** What is left when all are taken away that need nothing of the rest, and then all that nothing of the rest needs. */
    private static Set<Ref> circular(Map<Ref, Set<Ref>> needs) {
        Set<Ref> left = new LinkedHashSet<>(needs.keySet());
        freed(needs).forEach(left::remove);
        freed(turned(within(left, needs))).forEach(left::remove);
        return left;
    }

    private static Map<Ref, Set<Ref>> within(Set<Ref> some, Map<Ref, Set<Ref>> needs) {
        Map<Ref, Set<Ref>> kept = new LinkedHashMap<>();
        for (Ref ref : some) {
            Set<Ref> needed = new LinkedHashSet<>(needs.getOrDefault(ref, Set.of()));
            needed.retainAll(some);
            kept.put(ref, needed);
        }
        return kept;
    }

    private static Map<Ref, Set<Ref>> turned(Map<Ref, Set<Ref>> needs) {
        Map<Ref, Set<Ref>> users = new LinkedHashMap<>();
        needs.keySet().forEach(ref -> users.put(ref, new LinkedHashSet<>()));
        needs.forEach((ref, needed) -> needed.forEach(
                part -> users.getOrDefault(part, new LinkedHashSet<>()).add(ref)));
        return users;
    }

    /** Returns those that need nothing, then those that needed only these, and so on. */
    private static List<Ref> freed(Map<Ref, Set<Ref>> needs) {
        Map<Ref, Set<Ref>> users = turned(needs);
        Map<Ref, Integer> open = new HashMap<>();
        Deque<Ref> free = new ArrayDeque<>();
        needs.forEach((ref, needed) -> {
            open.put(ref, needed.size());
            if (needed.isEmpty()) {
                free.add(ref);
            }
        });
        List<Ref> freed = new ArrayList<>();
        while (!free.isEmpty()) {
            Ref next = free.remove();
            freed.add(next);
            for (Ref user : users.getOrDefault(next, Set.of())) {
                if (open.merge(user, -1, Integer::sum) == 0) {
                    free.add(user);
                }
            }
        }
        return freed;
    }
}

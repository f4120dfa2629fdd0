package org.periplus.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Journey;
import org.periplus.model.Next;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/**
 * What changes hands along a journey.
 *
 * @param ways how many ways lead from one touchpoint to another: those written, else one to the next in order
 * @param all those on which something changes or is lost, in order
 */
public record HandOvers(int ways, List<HandOver> all) {

    /** Takes a copy of the list. */
    public HandOvers {
        all = List.copyOf(all);
    }

    /** Returns on how many ways another team takes over. */
    public long ofTeams() {
        return all.stream().filter(one -> !one.teams().isEmpty()).count();
    }

    /** Returns on how many ways the channel changes. */
    public long ofChannels() {
        return all.stream().filter(one -> !one.channels().isEmpty()).count();
    }

    /** Returns on how many ways something is lost. */
    public long losing() {
        return all.stream().filter(one -> one.lost().isPresent()).count();
    }

    static HandOvers of(Journey journey) {
        Map<String, Touchpoint> byId = new LinkedHashMap<>();
        Map<String, Optional<Ref>> owners = new LinkedHashMap<>();
        for (Stage stage : journey.stages()) {
            for (Touchpoint touchpoint : stage.touchpoints()) {
                byId.putIfAbsent(touchpoint.id(), touchpoint);
                owners.putIfAbsent(
                        touchpoint.id(),
                        touchpoint.details().owner().or(() -> stage.details().owner()));
            }
        }
        List<Touchpoint> touchpoints = journey.touchpoints();
        List<HandOver> all = new ArrayList<>();
        int ways = 0;
        for (int i = 0; i < touchpoints.size(); i++) {
            Touchpoint from = touchpoints.get(i);
            for (Next next : MapWays.from(touchpoints, i)) {
                Touchpoint to = byId.get(next.to());
                if (to != null) {
                    ways++;
                    HandOver one = new HandOver(
                            from,
                            to,
                            change(owner(owners, from), owner(owners, to)),
                            change(from.channel(), to.channel()),
                            next.lost());
                    if (!one.teams().isEmpty()
                            || !one.channels().isEmpty()
                            || one.lost().isPresent()) {
                        all.add(one);
                    }
                }
            }
        }
        return new HandOvers(ways, all);
    }

    private static Optional<Ref> owner(Map<String, Optional<Ref>> owners, Touchpoint touchpoint) {
        return owners.getOrDefault(touchpoint.id(), Optional.empty());
    }

    private static List<Ref> change(Optional<Ref> before, Optional<Ref> after) {
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? List.of(before.get(), after.get())
                : List.of();
    }
}

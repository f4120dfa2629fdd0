package org.periplus.compose.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Part;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;

/**
 * What several steps come to: of each field what was said before the first and what is said after the last. What came back to
 * what it was is no change, nor is what came and went; what happened within a thing that came is part of its coming.
 */
final class NetChanges {

    private final Map<List<Object>, Change> net = new LinkedHashMap<>();

    private NetChanges() {}

    /**
     * Sums up steps.
     *
     * @param steps the changes of each step, the oldest step first
     */
    static List<Change> of(List<List<Change>> steps) {
        NetChanges sum = new NetChanges();
        steps.forEach(step -> step.forEach(sum::add));
        return sum.net.values().stream()
                .filter(change -> change.op() == Op.ADDED
                        || change.op() == Op.REMOVED
                        || !change.before().equals(change.after()))
                .toList();
    }

    private void add(Change change) {
        switch (change.op()) {
            case ADDED -> added(change);
            case REMOVED -> removed(change);
            default -> changed(change);
        }
    }

    private void added(Change change) {
        if (isNew(change.spot())) {
            return;
        }
        List<Object> gone = key(change.spot(), Op.REMOVED, Optional.empty(), Optional.empty());
        Change before = net.get(gone);
        if (before != null && before.before().equals(change.after())) {
            net.remove(gone);
            return;
        }
        net.put(key(change), change);
    }

    private void removed(Change change) {
        boolean came = isNew(change.spot());
        List<Object> gone = key(change);
        net.entrySet()
                .removeIf(each -> !each.getKey().equals(gone)
                        && each.getValue().spot().isWithin(change.spot())
                        && !isElsewhere(each.getValue().spot(), change.spot()));
        if (!came) {
            net.put(gone, change);
        }
    }

    /** Tells whether a part, or what it lies in, was moved away from a thing. */
    private boolean isElsewhere(Spot part, Spot thing) {
        return Stream.iterate(part.parts().size(), size -> size > thing.parts().size(), size -> size - 1)
                .map(size -> new Spot(part.entry(), part.name(), part.parts().subList(0, size)))
                .map(each -> net.get(key(each, Op.MOVED, Optional.empty(), Optional.empty())))
                .anyMatch(moved -> moved != null && !moved.spot().isWithin(thing));
    }

    private void changed(Change change) {
        if (isNew(change.spot())) {
            renamed(change);
            return;
        }
        List<Object> key = key(change);
        Change first = net.get(key);
        net.put(key, first == null ? change : joined(first, change));
    }

    /** A thing that came is told by the name that it has now. */
    private void renamed(Change change) {
        net.computeIfPresent(
                key(change.spot(), Op.ADDED, Optional.empty(), Optional.empty()),
                (key, came) -> new Change(
                        came.op(),
                        change.spot(),
                        came.field(),
                        came.key(),
                        came.before(),
                        came.after(),
                        came.weight(),
                        came.sense()));
    }

    /** Tells whether a thing, or one that it is part of, came on the way. */
    private boolean isNew(Spot spot) {
        return Stream.iterate(spot.parts().size(), size -> size >= 0, size -> size - 1)
                .map(size -> new Spot(spot.entry(), spot.name(), spot.parts().subList(0, size)))
                .anyMatch(around -> net.containsKey(key(around, Op.ADDED, Optional.empty(), Optional.empty())));
    }

    private static Change joined(Change first, Change last) {
        return new Change(
                last.op(),
                last.spot(),
                last.field(),
                last.key(),
                first.before(),
                last.after(),
                first.weight().compareTo(last.weight()) < 0 ? first.weight() : last.weight(),
                sense(first, last));
    }

    /** The same sense twice stays; of two that differ, numbers tell which of the two went further. */
    private static Sense sense(Change first, Change last) {
        if (first.sense() == last.sense()) {
            return first.sense();
        }
        if (first.before() instanceof Said.Amount from
                && first.after() instanceof Said.Amount between
                && last.after() instanceof Said.Amount to) {
            boolean alike = (between.value() > from.value()) == (to.value() > from.value());
            return alike ? first.sense() : last.sense();
        }
        return Sense.NEITHER;
    }

    private static List<Object> key(Change change) {
        return key(change.spot(), change.op(), change.field(), change.key().map(NetChanges::plain));
    }

    /** Renamed and edited are one: the name is a field like others. Names of spots and keys do not count. */
    private static List<Object> key(Spot spot, Op op, Optional<String> field, Optional<Object> key) {
        List<Object> all = new ArrayList<>();
        all.add(spot.entry().map(Object::toString).orElse(Spot.SITE));
        all.addAll(identity(spot));
        all.add(op == Op.RENAMED ? Op.EDITED : op);
        all.add(field.orElse(""));
        all.add(key.orElse(""));
        return all;
    }

    /** A part is known by its own id in its journey, wherever it moved. */
    private static List<Object> identity(Spot spot) {
        List<Part> parts = spot.parts();
        return parts.isEmpty()
                ? List.of("", "")
                : List.of(
                        parts.get(parts.size() - 1).kind(),
                        parts.get(parts.size() - 1).id());
    }

    private static Object plain(Said key) {
        return key instanceof Said.Entry entry ? entry.ref() : key;
    }
}

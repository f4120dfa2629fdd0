package org.periplus.inclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.source.ContentTree;

/**
 * Two states of a site's content, to be compared. Where a pin moved, both have the content of others that can be read in both; where none
 * did, others say the same in both and are left out, and so is a source that is in one state only.
 *
 * @param before the earlier state
 * @param after the later state
 * @param notes which sources are not looked into and why, in sentences without full stops
 */
public record JoinedStates(Joined before, Joined after, List<String> notes) {

    /** Takes a copy of the list. */
    public JoinedStates {
        notes = List.copyOf(notes);
    }

    /**
     * Joins both states. Nothing is fetched from other machines.
     *
     * @param before the site's own content in the earlier state, with the pins of that time
     * @param after its own content in the later state, likewise
     */
    public static JoinedStates of(ContentTree before, ContentTree after, JoinRequest request) {
        Map<String, Stand> was = stands(before, request);
        Map<String, Stand> is = stands(after, request);
        List<String> notes = new ArrayList<>();
        Set<String> moved = new TreeSet<>();
        was.forEach((name, stand) -> Optional.ofNullable(is.get(name))
                .filter(now -> now.prefix().equals(stand.prefix()))
                .ifPresentOrElse(
                        now -> {
                            if (!now.equals(stand)) {
                                moved.add(name);
                            }
                        },
                        () -> notes.add("What was included as \"" + name + "\" is not told entry by entry")));
        is.forEach((name, stand) -> {
            if (Optional.ofNullable(was.get(name))
                    .filter(old -> old.prefix().equals(stand.prefix()))
                    .isEmpty()) {
                notes.add("What is newly included as \"" + name + "\" is not told entry by entry");
            }
        });
        return moved.isEmpty()
                ? new JoinedStates(Joined.alone(before), Joined.alone(after), notes)
                : of(
                        Joined.of(before, request.withoutNetwork()),
                        Joined.of(after, request.withoutNetwork()),
                        moved,
                        notes);
    }

    private static JoinedStates of(Joined before, Joined after, Set<String> moved, List<String> notes) {
        Map<String, Loaded> was = before.byName();
        Map<String, Loaded> is = after.byName();
        Set<String> both = new TreeSet<>();
        was.forEach((name, then) -> Optional.ofNullable(is.get(name))
                .filter(now -> isToldOf(then, now))
                .ifPresent(now -> both.add(name)));
        for (String name : moved) {
            if (!both.contains(name)) {
                List<Loaded> sides = Stream.of(was, is)
                        .flatMap(all -> Optional.ofNullable(all.get(name)).stream())
                        .toList();
                notes.add("What changed in the included \"" + name + "\" is not told: " + why(sides));
            }
        }
        return new JoinedStates(before.only(both), after.only(both), notes);
    }

    private static boolean isToldOf(Loaded then, Loaded now) {
        return !then.mount().missing() && !now.mount().missing() && then.mount().equals(now.mount());
    }

    private static String why(List<Loaded> sides) {
        return sides.stream()
                .flatMap(side -> side.diagnostics().stream())
                .filter(found -> found.severity() == Severity.ERROR)
                .findFirst()
                .map(found -> found.rule().equals("include-unavailable")
                        ? "not both of its commits are in the cache; to have them there, run: periplus update --check"
                        : found.message())
                .orElse("it cannot be read");
    }

    private static Map<String, Stand> stands(ContentTree own, JoinRequest request) {
        Lock lock = Lock.of(own);
        Map<String, Stand> stands = new TreeMap<>();
        IncludeList.of(own, request.source())
                .sources()
                .forEach(source -> stands.put(
                        source.name(),
                        new Stand(
                                source.prefix(),
                                source.place(),
                                source.path(),
                                lock.of(source).map(Pin::commit))));
        return stands;
    }

    /** What a source says follows from this alone; of a folder it is what it says now. */
    private record Stand(String prefix, String place, String path, Optional<String> commit) {}
}

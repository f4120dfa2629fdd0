package org.periplus.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.periplus.change.Change;
import org.periplus.change.Part;
import org.periplus.change.Spot;
import org.periplus.history.Revision;

/**
 * What a history is asked of: an entry, or a part of one by some of the ids on the way to it.
 *
 * @param entry the entry as {@code kind:id}
 * @param ids the ids of the way to the part, in order; those that make no difference may be left out
 * @param isKnown whether there is, or was, such a thing
 */
public record Subject(String entry, List<String> ids, boolean isKnown) {

    /** Takes a copy of the list. */
    public Subject {
        ids = List.copyOf(ids);
    }

    /**
     * Finds a subject.
     *
     * @param text {@code kind:id}, and behind slashes ids of parts
     * @param names everything there is or was, likewise
     */
    public static Subject of(String text, Collection<String> names) {
        String entry = text;
        while (!names.contains(entry) && entry.lastIndexOf('/') > entry.indexOf(':')) {
            entry = entry.substring(0, entry.lastIndexOf('/'));
        }
        String rest = text.substring(entry.length());
        List<String> ids =
                Arrays.stream(rest.split("/", -1)).filter(id -> !id.isEmpty()).toList();
        String root = names.contains(entry) ? entry : text;
        boolean known = names.contains(root)
                && (ids.isEmpty()
                        || names.stream()
                                .filter(name -> name.startsWith(root + "/"))
                                .anyMatch(name -> isOnTheWay(
                                        ids,
                                        Arrays.asList(name.substring(root.length() + 1)
                                                .split("/", -1)))));
        return new Subject(root, ids, known);
    }

    /** Returns the revisions that changed it, with these changes alone. */
    public List<Revision> of(Collection<Revision> revisions) {
        return revisions.stream()
                .map(this::narrowed)
                .filter(revision -> !revision.changes().isEmpty())
                .toList();
    }

    private Revision narrowed(Revision revision) {
        List<Change> changes = revision.changes().stream()
                .filter(change -> matches(change.spot()))
                .toList();
        return revision.withChanges(changes);
    }

    private boolean matches(Spot spot) {
        String whole = spot.toString();
        if (ids.isEmpty()) {
            return whole.equals(entry)
                    || spot.entry().map(Object::toString).equals(java.util.Optional.of(entry))
                    || whole.startsWith(entry + "/");
        }
        String root = new Spot(spot.entry(), spot.name(), List.of()).toString();
        List<String> way = spot.parts().stream().map(Part::id).toList();
        return root.equals(entry) && isOnTheWay(ids, way)
                || whole.startsWith(entry + "/")
                        && isOnTheWay(
                                ids,
                                Arrays.asList(
                                        whole.substring(entry.length() + 1).split("/", -1)));
    }

    /** Tells whether {@code ids} stand in {@code way} in that order. */
    private static boolean isOnTheWay(List<String> ids, List<String> way) {
        int at = 0;
        for (String id : way) {
            if (at < ids.size() && ids.get(at).equals(id)) {
                at++;
            }
        }
        return at == ids.size();
    }
}

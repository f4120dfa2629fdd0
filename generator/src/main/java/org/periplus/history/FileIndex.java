package org.periplus.history;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.periplus.decode.Others;
import org.periplus.decode.Outline;
import org.periplus.decode.PartReader;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.source.DocumentReader;

/** Which file of a state holds what, and which cannot be decoded without which. For use by one thread. */
final class FileIndex implements Others {

    /** The order of entries in an atlas. */
    static final Comparator<Ref> BY_NAME = Comparator.comparing(Ref::kind).thenComparing(Ref::id);

    private static final String JOURNEYS = Kind.JOURNEY.folder() + "/";

    private final Map<String, Outline> outlines = new TreeMap<>();
    private final Map<Ref, Set<String>> homes = new HashMap<>();
    private final Map<Ref, Set<String>> needers = new HashMap<>();
    private final Map<String, Set<String>> narratives = new HashMap<>();

    /** Tells whether a file matters to entries: a document of theirs or a table. */
    static boolean matters(String file) {
        return DocumentReader.isDocument(file) || file.endsWith(".csv");
    }

    /** Takes a file as it is now, in the place of what was known of it. */
    void put(String file, Outline outline) {
        remove(file);
        outlines.put(file, outline);
        outline.names().keySet().forEach(ref -> add(homes, ref, file));
        outline.needs().forEach(ref -> add(needers, ref, file));
        if (isNarrative(file)) {
            add(narratives, folderName(file), file);
        }
    }

    /** Forgets a file. */
    void remove(String file) {
        Outline outline = outlines.remove(file);
        if (outline != null) {
            outline.names().keySet().forEach(ref -> drop(homes, ref, file));
            outline.needs().forEach(ref -> drop(needers, ref, file));
            drop(narratives, folderName(file), file);
        }
    }

    /** Returns what is known of a file. */
    Optional<Outline> outline(String file) {
        return Optional.ofNullable(outlines.get(file));
    }

    /** Returns all entries. */
    Set<Ref> entries() {
        return homes.keySet();
    }

    /** Returns the entries that stand in a file or take a part of it: those of a document, or those that read a table. */
    Set<Ref> entries(String file) {
        Set<Ref> found = new TreeSet<>(BY_NAME);
        outline(file).ifPresent(outline -> found.addAll(outline.names().keySet()));
        if (isNarrative(file)) {
            Ref journey = new Ref(Kind.JOURNEY, folderName(file));
            if (homes.containsKey(journey)) {
                found.add(journey);
            }
        }
        if (file.endsWith(".csv")) {
            Optional<Kind> kind = PartReader.kind(file);
            outlines.forEach((other, outline) -> {
                if (PartReader.kind(other).equals(kind) && outline.reads(file)) {
                    found.addAll(outline.names().keySet());
                }
            });
        }
        return found;
    }

    private Outline known(String file) {
        return Objects.requireNonNull(outlines.get(file), file);
    }

    /** Returns those entries and all that say something else when one of them does. */
    Set<Ref> withDependents(Collection<Ref> entries) {
        Set<Ref> found = new TreeSet<>(BY_NAME);
        Deque<Ref> open = new ArrayDeque<>(entries);
        while (!open.isEmpty()) {
            Ref ref = open.pop();
            if (found.add(ref)) {
                needers.getOrDefault(ref, Set.of())
                        .forEach(file -> known(file).names().keySet().forEach(open::push));
            }
        }
        return found;
    }

    /** Returns the documents without which these entries cannot be decoded. */
    Set<String> documents(Collection<Ref> entries) {
        Set<String> files = new TreeSet<>();
        Set<Ref> seen = new TreeSet<>(BY_NAME);
        Deque<Ref> open = new ArrayDeque<>(entries);
        while (!open.isEmpty()) {
            Ref ref = open.pop();
            if (seen.add(ref)) {
                homes.getOrDefault(ref, Set.of()).forEach(file -> {
                    if (files.add(file)) {
                        open.addAll(known(file).needs());
                    }
                });
                if (ref.kind() == Kind.JOURNEY) {
                    files.addAll(narratives.getOrDefault(ref.id(), Set.of()));
                    // What may be a narrative may be a journey too: the journey of its folder decides.
                    homes.getOrDefault(ref, Set.of()).stream()
                            .filter(FileIndex::isNarrative)
                            .map(file -> new Ref(Kind.JOURNEY, folderName(file)))
                            .forEach(open::push);
                }
            }
        }
        return files;
    }

    @Override
    public boolean has(Ref entry) {
        return homes.containsKey(entry);
    }

    @Override
    public List<Ref> named(Kind kind, Predicate<String> name) {
        return outlines.values().stream()
                .flatMap(outline -> outline.names().entrySet().stream())
                .filter(entry -> entry.getKey().kind() == kind && name.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isNarrative(String file) {
        return file.startsWith(JOURNEYS) && file.endsWith(".md") && file.indexOf('/', JOURNEYS.length()) > 0;
    }

    private static String folderName(String file) {
        String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static <K> void add(Map<K, Set<String>> files, K key, String file) {
        files.computeIfAbsent(key, none -> new TreeSet<>()).add(file);
    }

    private static <K> void drop(Map<K, Set<String>> files, K key, String file) {
        Set<String> known = files.getOrDefault(key, new TreeSet<>());
        known.remove(file);
        if (known.isEmpty()) {
            files.remove(key);
        }
    }
}

package org.periplus.figure.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.analysis.Analysis;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/**
 * What is near an entry: the entries that refer to it and those it refers to, and beyond them what belongs to the same chain from
 * customers to measures.
 *
 * @param before what refers to the entry
 * @param beyondBefore what refers to those
 * @param after what the entry refers to
 * @param beyondAfter what those refer to
 */
record Neighbourhood(
        List<Neighbour> before, List<Neighbour> beyondBefore, List<Neighbour> after, List<Neighbour> beyondAfter) {

    /** The references that tell one story: who travels, what hurts, what is done about it, how it is measured. */
    private static final Set<Chain> STORY = Set.of(
            new Chain(Kind.PERSONA, Kind.SEGMENT),
            new Chain(Kind.JOURNEY, Kind.PERSONA),
            new Chain(Kind.OPPORTUNITY, Kind.JOURNEY),
            new Chain(Kind.OPPORTUNITY, Kind.OBJECTIVE),
            new Chain(Kind.INITIATIVE, Kind.OPPORTUNITY),
            new Chain(Kind.INITIATIVE, Kind.KPI),
            new Chain(Kind.OBJECTIVE, Kind.KPI));

    private static final Comparator<Neighbour> ORDER = Comparator.comparing(Neighbour::kind)
            .thenComparing(Comparator.comparingInt(Neighbour::times).reversed())
            .thenComparing(neighbour -> neighbour.entry().name())
            .thenComparing(neighbour -> neighbour.entry().id());

    private record Chain(Kind from, Kind to) {}

    /** One reference between an entry of the ring within and one outside it. */
    private record Tie(Ref inner, Ref outer, String role) {}

    /** Takes copies of the lists. */
    Neighbourhood {
        before = List.copyOf(before);
        beyondBefore = List.copyOf(beyondBefore);
        after = List.copyOf(after);
        beyondAfter = List.copyOf(beyondAfter);
    }

    /** Collects what is near an entry; each list by kind, those with most references first, then by name. */
    static Neighbourhood of(Atlas atlas, Analysis analysis, Ref subject) {
        List<Neighbour> before = ring(atlas, backward(analysis, subject), Set.of(subject));
        List<Neighbour> after = ring(atlas, forward(analysis, subject), Set.of(subject));
        Stream<Tie> further = before.stream()
                .filter(near -> STORY.contains(new Chain(near.kind(), subject.kind())))
                .flatMap(near -> backward(analysis, near.ref()))
                .filter(tie ->
                        STORY.contains(new Chain(tie.outer().kind(), tie.inner().kind())));
        Stream<Tie> beyond = after.stream()
                .filter(near -> STORY.contains(new Chain(subject.kind(), near.kind())))
                .flatMap(near -> forward(analysis, near.ref()))
                .filter(tie ->
                        STORY.contains(new Chain(tie.inner().kind(), tie.outer().kind())));
        return new Neighbourhood(
                before,
                ring(atlas, further, known(before, subject)),
                after,
                ring(atlas, beyond, known(after, subject)));
    }

    /** Returns the same neighbours with the roles in words. */
    Neighbourhood said(UnaryOperator<String> words) {
        return new Neighbourhood(
                said(before, words), said(beyondBefore, words), said(after, words), said(beyondAfter, words));
    }

    private static List<Neighbour> said(List<Neighbour> ring, UnaryOperator<String> words) {
        return ring.stream()
                .map(near -> new Neighbour(
                        near.entry(), near.roles().stream().map(words).toList(), near.times(), near.inner()))
                .toList();
    }

    /** Tells whether nothing refers to the entry and it refers to nothing. */
    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    private static Set<Ref> known(List<Neighbour> ring, Ref subject) {
        return Stream.concat(Stream.of(subject), ring.stream().map(Neighbour::ref))
                .collect(Collectors.toSet());
    }

    private static Stream<Tie> backward(Analysis analysis, Ref ref) {
        return analysis.backlinks(ref).stream()
                .map(link -> new Tie(ref, link.from().ref(), link.role()));
    }

    private static Stream<Tie> forward(Analysis analysis, Ref ref) {
        return analysis.references(ref).stream()
                .map(link -> new Tie(ref, link.to(), link.as().role()));
    }

    private static List<Neighbour> ring(Atlas atlas, Stream<Tie> ties, Set<Ref> known) {
        Map<Ref, List<Tie>> byEntry = new LinkedHashMap<>();
        ties.filter(tie -> !known.contains(tie.outer()))
                .forEach(tie -> byEntry.computeIfAbsent(tie.outer(), key -> new ArrayList<>())
                        .add(tie));
        List<Neighbour> ring = new ArrayList<>();
        byEntry.forEach((ref, found) -> {
            Optional<Entity> entry = atlas.find(ref);
            entry.ifPresent(there -> ring.add(neighbour(there, found)));
        });
        ring.sort(ORDER);
        return ring;
    }

    private static Neighbour neighbour(Entity entry, List<Tie> ties) {
        Set<String> roles = ties.stream().map(Tie::role).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Ref> inner = ties.stream().map(Tie::inner).collect(Collectors.toSet());
        return new Neighbour(entry, List.copyOf(roles), ties.size(), inner);
    }
}

package org.periplus.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.periplus.decode.VariantMerge.Merged;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/** Gives journeys that extend others what they inherit, before any of them is decoded. */
final class Variants {

    /** A chain of so many journeys, each extending the next, is a mistake. */
    private static final int MAX_DEPTH = 40;

    /** So many nodes may be inherited in one site; small files could else grow without end. */
    private static final long MAX_INHERITED = 1_000_000;

    private static final String EXTENDS = "extends";
    private static final String FUTURE = "future";

    private final Inventory inventory;
    private final Context context;
    private final Map<String, RawEntry> journeys = new TreeMap<>();
    private final Map<String, Prepared> done = new LinkedHashMap<>();
    private final Map<String, Mapping> inheritable = new HashMap<>();
    private long inherited;

    /** How an entry came to its keys. */
    enum Standing {
        /** It says everything itself. */
        ALONE,
        /** It inherits from another. */
        VARIANT,
        /** What it inherits cannot be told; what it lacks is no problem then. */
        UNFOUNDED
    }

    /**
     * An entry that is ready to be decoded.
     *
     * @param entry with all keys, also those it inherits
     * @param standing how it came to them
     */
    record Prepared(RawEntry entry, Standing standing) {}

    Variants(Inventory inventory, Context context) {
        this.inventory = inventory;
        this.context = context;
    }

    /** Returns all entries; every journey stands behind the one it extends. */
    List<Prepared> prepared() {
        for (RawEntry entry : inventory.entries()) {
            if (entry.ref().kind() == Kind.JOURNEY) {
                journeys.put(entry.ref().id(), entry);
            }
        }
        breakCycles();
        journeys.values().forEach(entry -> prepare(entry, 0));
        List<Prepared> all = new ArrayList<>(done.values());
        inventory.entries().stream()
                .filter(entry -> entry.ref().kind() != Kind.JOURNEY)
                .forEach(entry -> all.add(new Prepared(entry, Standing.ALONE)));
        return all;
    }

    private void breakCycles() {
        Map<Ref, Ref> bases = new LinkedHashMap<>();
        journeys.values()
                .forEach(entry -> base(entry.node()).ifPresent(base -> {
                    bases.put(entry.ref(), new Ref(Kind.JOURNEY, base.text()));
                    context.findings().place(path(entry.ref()).child(EXTENDS), base.span());
                }));
        ParentCycles cycles = new ParentCycles(context, EXTENDS);
        Set<Ref> broken = cycles.report(bases);
        journeys.values().stream().filter(entry -> broken.contains(entry.ref())).forEach(entry -> {
            RawEntry cut = withNode(entry, WrittenIds.without(entry.node(), Set.of(EXTENDS)));
            done.put(entry.ref().id(), new Prepared(cut, Standing.UNFOUNDED));
        });
    }

    private static ElementPath path(Ref journey) {
        return ElementPath.entry(Kind.JOURNEY.word(), journey.id());
    }

    /** Returns the id of the journey that is extended, at its place. */
    private static Optional<Scalar> base(Mapping node) {
        return node.find(EXTENDS)
                .map(Entry::value)
                .filter(value -> value instanceof Scalar scalar && !scalar.isAbsent())
                .map(value -> {
                    Scalar scalar = (Scalar) value;
                    String id = scalar.text().startsWith("journey:")
                            ? scalar.text().substring("journey:".length())
                            : scalar.text();
                    return new Scalar(id, scalar.quoted(), scalar.block(), scalar.span());
                });
    }

    private Prepared prepare(RawEntry entry, int depth) {
        Prepared known = done.get(entry.ref().id());
        if (known == null) {
            known = make(entry, depth);
            done.put(entry.ref().id(), known);
        }
        return known;
    }

    private Prepared make(RawEntry entry, int depth) {
        if (entry.node().find(EXTENDS).isEmpty()) {
            Removals.reportIdle(context.findings(), entry.node());
            return new Prepared(entry, Standing.ALONE);
        }
        Optional<Scalar> base = base(entry.node());
        RawEntry below = base.map(id -> journeys.get(id.text())).orElse(null);
        if (base.isEmpty() || below == null) {
            return new Prepared(entry, Standing.UNFOUNDED);
        }
        if (depth >= MAX_DEPTH) {
            tooMuch("too-deep", base.get().span(), "more than " + MAX_DEPTH + " journeys extend one another in a row");
            return new Prepared(entry, Standing.UNFOUNDED);
        }
        Prepared ready = prepare(below, depth + 1);
        boolean usable = ready.standing() != Standing.UNFOUNDED && isUsable(ready.entry());
        return usable ? laidOver(ready, entry, base.get()) : new Prepared(entry, Standing.UNFOUNDED);
    }

    private static boolean isUsable(RawEntry base) {
        return base.node()
                .find("stages")
                .filter(entry -> entry.value() instanceof Sequence)
                .isPresent();
    }

    private void tooMuch(String rule, SourceSpan span, String message) {
        context.findings().error(rule, span, message, "extend a journey that stands nearer to the first one");
    }

    private Prepared laidOver(Prepared below, RawEntry entry, Scalar base) {
        Mapping inherit = inheritable.computeIfAbsent(base.text(), id -> inheritable(below.entry()));
        inherited += size(inherit);
        if (inherited > MAX_INHERITED) {
            tooMuch("too-large", base.span(), "the journeys of this site inherit more than can be kept");
            return new Prepared(entry, Standing.UNFOUNDED);
        }
        Set<String> narrated =
                texts(entry.ref().id()).stream().map(StageText::stage).collect(Collectors.toSet());
        VariantMerge merge = new VariantMerge(context.findings(), base.text());
        boolean told = entry.body().filter(body -> !body.text().isBlank()).isPresent();
        Set<String> own = new HashSet<>(told ? Set.of("narrative") : Set.of());
        if (isTarget(inherit, entry)) {
            own.add(FUTURE);
        }
        Mapping from = WrittenIds.without(inherit, own);
        Merged merged = merge.merged(from, entry.node(), narrated);
        merged.removed()
                .forEach((touchpoint, span) -> context.removed(entry.ref()).putIfAbsent(touchpoint, span));
        context.removed(below.entry().ref())
                .forEach((touchpoint, span) -> context.removed(entry.ref()).putIfAbsent(touchpoint, span));
        if (merged.lost()) {
            context.loseAll();
            context.settle(entry.ref());
        }
        return new Prepared(withNode(entry, merged.node()), Standing.VARIANT);
    }

    /** Tells whether the variant is the target map of what it extends: it cannot be its own. */
    private static boolean isTarget(Mapping base, RawEntry variant) {
        return base.find(FUTURE)
                .map(Entry::value)
                .filter(Scalar.class::isInstance)
                .filter(target -> ((Scalar) target).text().equals(variant.ref().id()))
                .isPresent();
    }

    private Mapping inheritable(RawEntry journey) {
        Mapping node = WrittenIds.of(journey.node(), texts(journey.ref().id()));
        boolean bodied = journey.body().isPresent() && node.find("narrative").isEmpty();
        return bodied
                ? WrittenIds.with(
                        node,
                        "narrative",
                        WrittenIds.narrative(journey.file(), journey.body().orElseThrow()))
                : node;
    }

    private List<StageText> texts(String journey) {
        return inventory.stageTexts().stream()
                .filter(text -> text.journey().equals(journey))
                .toList();
    }

    private static RawEntry withNode(RawEntry entry, Mapping node) {
        return new RawEntry(entry.ref(), entry.file(), entry.span(), node, entry.body());
    }

    private static long size(YamlNode node) {
        if (node instanceof Sequence sequence) {
            return 1 + sequence.items().stream().mapToLong(Variants::size).sum();
        }
        return node instanceof Mapping mapping
                ? 1
                        + mapping.entries().stream()
                                .mapToLong(entry -> size(entry.value()))
                                .sum()
                : 1;
    }
}

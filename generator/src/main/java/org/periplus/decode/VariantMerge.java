package org.periplus.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/**
 * Lays the keys of one variant over those of the journey it extends. Every node keeps its place, so problems are told where
 * they were written.
 */
final class VariantMerge {

    private static final Set<String> NOT_INHERITED = Set.of("id", "extends", "remove", "observed");
    private static final String STAGES = "stages";
    private static final String TOUCHPOINTS = "touchpoints";

    private final Findings findings;
    private final String base;
    private final List<VariantPart> stages = new ArrayList<>();
    private boolean lost;

    /** Takes where problems go, and the id of the journey that is extended. */
    VariantMerge(Findings findings, String base) {
        this.findings = findings;
        this.base = base;
    }

    /**
     * What came of it.
     *
     * @param node all keys of the variant
     * @param removed where each touchpoint that is not inherited was taken out
     * @param lost whether a part had to be left out because of a problem
     */
    record Merged(Mapping node, Map<String, SourceSpan> removed, boolean lost) {}

    /**
     * Lays {@code own} over {@code below}.
     *
     * @param below the keys of the journey that is extended, with all ids written
     * @param own the keys of the variant
     * @param narrated the stages whose narratives stand in files of the variant
     */
    Merged merged(Mapping below, Mapping own, Set<String> narrated) {
        Travellers travellers = Travellers.of(own);
        for (YamlNode node : WrittenIds.items(below, STAGES)) {
            VariantPart stage = VariantPart.inherited(narrated(node, narrated));
            if (node instanceof Mapping mapping) {
                WrittenIds.items(mapping, TOUCHPOINTS).stream()
                        .map(travellers::kept)
                        .map(VariantPart::inherited)
                        .forEach(stage.touchpoints()::add);
            }
            stages.add(stage);
        }
        Mapping laid = laid(below, own, NOT_INHERITED);
        giveAll(WrittenIds.items(own, STAGES));
        Removals removals = new Removals(findings, base, stages);
        removals.apply(own);
        Optional<YamlNode> list = laid.find(STAGES).map(Entry::value);
        Mapping node = list.isPresent() && list.get() instanceof Sequence sequence
                ? WrittenIds.with(laid, STAGES, new Sequence(stageNodes(), sequence.span()))
                : laid;
        return new Merged(node, new LinkedHashMap<>(removals.removed()), lost);
    }

    private static YamlNode narrated(YamlNode stage, Set<String> narrated) {
        return stage instanceof Mapping mapping && narrated.contains(WrittenIds.of(mapping))
                ? WrittenIds.without(mapping, Set.of("narrative"))
                : stage;
    }

    private List<YamlNode> stageNodes() {
        List<YamlNode> nodes = new ArrayList<>();
        for (VariantPart stage : stages) {
            nodes.add(stage.node() instanceof Mapping mapping ? whole(stage, mapping) : stage.node());
        }
        return nodes;
    }

    private static Mapping whole(VariantPart stage, Mapping node) {
        List<YamlNode> touchpoints =
                stage.touchpoints().stream().map(VariantPart::node).toList();
        Optional<YamlNode> written = node.find(TOUCHPOINTS).map(Entry::value);
        boolean list = written.isEmpty() ? !touchpoints.isEmpty() : written.get() instanceof Sequence;
        SourceSpan span = written.map(YamlNode::span).orElse(node.span());
        return list ? WrittenIds.with(node, TOUCHPOINTS, new Sequence(touchpoints, span)) : node;
    }

    private void giveAll(List<YamlNode> given) {
        int next = 0;
        for (YamlNode item : given) {
            Optional<VariantPart> stage = given(item, stages, next, "stage");
            if (stage.isPresent()) {
                next = stages.indexOf(stage.get()) + 1;
                stage.get().given().ifPresent(own -> giveTouchpoints(stage.get(), own));
            }
        }
    }

    private void giveTouchpoints(VariantPart stage, Mapping own) {
        boolean cleared =
                stage.node() instanceof Mapping laid && laid.find(TOUCHPOINTS).isEmpty();
        if (cleared) {
            stage.touchpoints().clear();
        }
        int next = 0;
        for (YamlNode item : WrittenIds.items(own, TOUCHPOINTS)) {
            Optional<VariantPart> touchpoint = given(item, stage.touchpoints(), next, "touchpoint");
            if (touchpoint.isPresent()) {
                next = stage.touchpoints().indexOf(touchpoint.get()) + 1;
            }
        }
    }

    /** Puts one given part in its place; nothing if it had to be left out. */
    private Optional<VariantPart> given(YamlNode item, List<VariantPart> home, int next, String what) {
        if (item instanceof Mapping own) {
            Optional<VariantPart> inherited = inherited(own, home, next);
            if (inherited.isPresent()) {
                Mapping laid = laid((Mapping) inherited.get().node(), own, Set.of("remove"));
                inherited.get().give(own, laid);
                return inherited;
            }
            if (isMistaken(own, what)) {
                lost = true;
                return Optional.empty();
            }
        }
        VariantPart fresh = VariantPart.fresh(item);
        home.add(next, fresh);
        return Optional.of(fresh);
    }

    /** Finds the inherited part that is meant; a touchpoint of another stage is taken from there. */
    private Optional<VariantPart> inherited(Mapping own, List<VariantPart> home, int next) {
        String id = WrittenIds.of(own);
        Optional<VariantPart> here = open(home, id);
        if (here.isPresent() || home == stages) {
            return here;
        }
        for (VariantPart stage : stages) {
            Optional<VariantPart> there = open(stage.touchpoints(), id);
            if (there.isPresent()) {
                stage.touchpoints().remove(there.get());
                home.add(next, there.get());
                return there;
            }
        }
        return Optional.empty();
    }

    private static Optional<VariantPart> open(List<VariantPart> parts, String id) {
        return VariantPart.find(parts, id)
                .filter(part -> part.inherited().isPresent() && part.given().isEmpty());
    }

    /** Reports a part that names neither something inherited nor itself. */
    private boolean isMistaken(Mapping own, String what) {
        Optional<Scalar> id = WrittenIds.written(own);
        if (id.isEmpty() || own.find("name").isPresent() || own.find("use").isPresent()) {
            return false;
        }
        List<String> known = stages.stream()
                .flatMap(stage -> what.equals("stage")
                        ? Stream.of(stage.id())
                        : stage.touchpoints().stream().map(VariantPart::id))
                .filter(one -> !one.isEmpty())
                .toList();
        findings.error(
                "missing-key",
                id.get().span(),
                "the journey \"" + base + "\" has no " + what + " \"" + id.get().text()
                        + "\", and a new one needs the key \"name\"",
                Nearest.hint(id.get().text(), known, "add name: the name readers see"));
        return true;
    }

    /** Returns the keys of {@code below} with those of {@code own} put over them; {@code ~} takes a key out. */
    private Mapping laid(Mapping below, Mapping own, Set<String> notInherited) {
        Map<String, Entry> all = new LinkedHashMap<>();
        WrittenIds.without(below, notInherited)
                .entries()
                .forEach(entry -> all.put(entry.key().text(), entry));
        for (Entry entry : own.entries()) {
            String key = entry.key().text();
            boolean empty = entry.value() instanceof Scalar scalar && scalar.isAbsent();
            if (!empty || !all.containsKey(key)) {
                all.put(key, entry);
            } else if (((Scalar) entry.value()).text().equals("~")) {
                all.remove(key);
            } else {
                findings.warning(
                        "empty-value",
                        entry.key().span(),
                        "\"" + key + "\" has no value",
                        "write a value, ~ to take out what is inherited, or remove the line");
            }
        }
        return new Mapping(List.copyOf(all.values()), own.span());
    }
}

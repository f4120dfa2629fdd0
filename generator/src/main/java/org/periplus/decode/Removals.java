package org.periplus.decode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/** Takes out of a variant in the making what it names under {@code remove}. */
final class Removals {

    private static final String REMOVE = "remove";
    private static final List<String> POINTS = List.of("pains", "gains");

    private final Findings findings;
    private final String base;
    private final List<VariantPart> stages;
    private final Map<String, SourceSpan> removed = new LinkedHashMap<>();

    /** Takes where problems go, the id of the journey that is extended, and the stages, which are changed. */
    Removals(Findings findings, String base, List<VariantPart> stages) {
        this.findings = findings;
        this.base = base;
        this.stages = stages;
    }

    /** Returns where each touchpoint was taken out. */
    Map<String, SourceSpan> removed() {
        return removed;
    }

    /** Reports every {@code remove} in a journey that extends no other. */
    static void reportIdle(Findings findings, Mapping journey) {
        idle(findings, journey, "this journey extends no other");
        for (YamlNode stage : WrittenIds.items(journey, "stages")) {
            if (stage instanceof Mapping keys) {
                idle(findings, keys, "this journey extends no other");
                WrittenIds.items(keys, "touchpoints").stream()
                        .filter(Mapping.class::isInstance)
                        .forEach(touchpoint -> idle(findings, (Mapping) touchpoint, "this journey extends no other"));
            }
        }
    }

    private static void idle(Findings findings, Mapping node, String why) {
        node.find(REMOVE)
                .ifPresent(entry -> findings.error(
                        "nothing-to-remove",
                        entry.key().span(),
                        "there is nothing to remove: " + why,
                        "delete the line; remove takes out what a variant inherits from the journey it extends"));
    }

    void apply(Mapping journey) {
        unique(journey).forEach(this::fromJourney);
        for (VariantPart stage : List.copyOf(stages)) {
            stage.given().ifPresent(own -> fromStage(stage, own));
            stage.touchpoints().forEach(touchpoint -> touchpoint.given().ifPresent(own -> points(touchpoint, own)));
        }
    }

    private static List<Scalar> unique(Mapping node) {
        Set<String> seen = new HashSet<>();
        return WrittenIds.items(node, REMOVE).stream()
                .filter(item -> item instanceof Scalar scalar && !scalar.isAbsent())
                .map(Scalar.class::cast)
                .filter(id -> seen.add(id.text()))
                .toList();
    }

    private void fromJourney(Scalar id) {
        Optional<VariantPart> stage = VariantPart.find(stages, id.text());
        Optional<VariantPart> home = home(id.text());
        if (stage.isPresent()) {
            if (!isGiven(stage.get(), id)) {
                stages.remove(stage.get());
                stage.get().touchpoints().forEach(touchpoint -> removed.put(touchpoint.id(), id.span()));
            }
        } else if (home.isPresent()) {
            take(home.get(), id);
        } else {
            List<String> known = Stream.concat(stages.stream().map(VariantPart::id), touchpointIds())
                    .filter(one -> !one.isEmpty())
                    .toList();
            missing(id, "the journey \"" + base + "\" has no stage or touchpoint \"", known, "");
        }
    }

    private void fromStage(VariantPart stage, Mapping own) {
        if (stage.inherited().isEmpty()) {
            idle(findings, own, "this stage is new in this variant");
            return;
        }
        for (Scalar id : unique(own)) {
            if (VariantPart.find(stage.touchpoints(), id.text()).isPresent()) {
                take(stage, id);
            } else if (!removed.containsKey(id.text())) {
                List<String> known =
                        stage.touchpoints().stream().map(VariantPart::id).toList();
                String other = home(id.text())
                        .map(home -> "it stands in the stage \"" + home.id() + "\": remove it there")
                        .orElse("");
                missing(id, "the stage \"" + stage.id() + "\" of \"" + base + "\" has no touchpoint \"", known, other);
            }
        }
    }

    private void take(VariantPart stage, Scalar id) {
        VariantPart touchpoint =
                VariantPart.find(stage.touchpoints(), id.text()).orElseThrow();
        if (!isGiven(touchpoint, id)) {
            stage.touchpoints().remove(touchpoint);
            removed.put(id.text(), id.span());
        }
    }

    private boolean isGiven(VariantPart part, Scalar id) {
        part.given().ifPresent(own -> contradiction(id, own.span()));
        return part.given().isPresent();
    }

    private void contradiction(Scalar id, SourceSpan given) {
        findings.error(
                "removed-and-given",
                id.span(),
                "\"" + id.text() + "\" is removed here, and given in line " + given.line() + ", column "
                        + given.column(),
                "remove it, or give it, not both");
    }

    private void points(VariantPart touchpoint, Mapping own) {
        if (touchpoint.inherited().isEmpty()) {
            idle(findings, own, "this touchpoint is new in this variant");
            return;
        }
        for (Scalar id : unique(own)) {
            boolean found = false;
            for (String key : POINTS) {
                found |= own.find(key).isPresent()
                        ? isReplaced(key, own, touchpoint.inherited().get(), id)
                        : isTaken(key, touchpoint, id);
            }
            if (!found) {
                List<String> known = POINTS.stream()
                        .flatMap(key -> WrittenIds.items(touchpoint.inherited().get(), key).stream())
                        .map(Removals::idOf)
                        .toList();
                String where = "the touchpoint \"" + touchpoint.id() + "\" of \"" + base + "\" has no pain or gain \"";
                missing(id, where, known, "");
            }
        }
    }

    /** Tells whether a list that is given anew has taken the place of the one with that id. */
    private boolean isReplaced(String key, Mapping own, Mapping inherited, Scalar id) {
        Optional<YamlNode> given = WrittenIds.items(own, key).stream()
                .filter(item -> idOf(item).equals(id.text()))
                .findFirst();
        given.ifPresent(item -> contradiction(id, item.span()));
        return given.isPresent()
                || WrittenIds.items(inherited, key).stream()
                        .anyMatch(item -> idOf(item).equals(id.text()));
    }

    private static boolean isTaken(String key, VariantPart touchpoint, Scalar id) {
        Mapping node = (Mapping) touchpoint.node();
        List<YamlNode> before = WrittenIds.items(node, key);
        List<YamlNode> after = new ArrayList<>(before);
        after.removeIf(item -> idOf(item).equals(id.text()));
        if (after.size() < before.size()) {
            SourceSpan span = node.find(key).orElseThrow().value().span();
            touchpoint.replace(WrittenIds.with(node, key, new Sequence(after, span)));
        }
        return after.size() < before.size();
    }

    private static String idOf(YamlNode point) {
        if (point instanceof Scalar text) {
            return Ids.slug(text.text());
        }
        return point instanceof Mapping mapping ? WrittenIds.of(mapping) : "";
    }

    private Optional<VariantPart> home(String touchpoint) {
        return stages.stream()
                .filter(stage ->
                        VariantPart.find(stage.touchpoints(), touchpoint).isPresent())
                .findFirst();
    }

    private Stream<String> touchpointIds() {
        return stages.stream().flatMap(stage -> stage.touchpoints().stream()).map(VariantPart::id);
    }

    private void missing(Scalar id, String where, List<String> known, String other) {
        String all = known.isEmpty()
                ? "it has none"
                : "write one of: " + String.join(", ", known.subList(0, Math.min(12, known.size())));
        String hint = other.isEmpty() ? Nearest.hint(id.text(), known, all) : other;
        findings.error("missing-reference", id.span(), where + id.text() + "\"", hint);
    }
}

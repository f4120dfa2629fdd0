package org.periplus.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Mapping;

/** A stage or touchpoint of a variant in the making: what is inherited, what the variant gives, and the two in one. */
final class VariantPart {

    private final String id;
    private final Optional<Mapping> inherited;
    private final List<VariantPart> touchpoints = new ArrayList<>();
    private Optional<Mapping> given = Optional.empty();
    private YamlNode node;

    private VariantPart(String id, Optional<Mapping> inherited, YamlNode node) {
        this.id = id;
        this.inherited = inherited;
        this.node = node;
    }

    /** Makes a part that the journey below has; what is no mapping is carried along. */
    static VariantPart inherited(YamlNode node) {
        return node instanceof Mapping mapping
                ? new VariantPart(WrittenIds.of(mapping), Optional.of(mapping), mapping)
                : new VariantPart("", Optional.empty(), node);
    }

    /** Makes a part that only the variant has. */
    static VariantPart fresh(YamlNode node) {
        if (!(node instanceof Mapping mapping)) {
            return new VariantPart("", Optional.empty(), node);
        }
        VariantPart part = new VariantPart(WrittenIds.of(mapping), Optional.empty(), mapping);
        part.given = Optional.of(mapping);
        return part;
    }

    /** Notes what the variant gives, and both in one. */
    void give(Mapping own, Mapping laid) {
        given = Optional.of(own);
        node = laid;
    }

    void replace(YamlNode other) {
        node = other;
    }

    String id() {
        return id;
    }

    Optional<Mapping> inherited() {
        return inherited;
    }

    Optional<Mapping> given() {
        return given;
    }

    YamlNode node() {
        return node;
    }

    /** Returns the touchpoints of a stage, to be changed in place. */
    List<VariantPart> touchpoints() {
        return touchpoints;
    }

    /** Returns the part of that id, if it is in the list. */
    static Optional<VariantPart> find(List<VariantPart> parts, String id) {
        return parts.stream()
                .filter(part -> !id.isEmpty() && part.id.equals(id))
                .findFirst();
    }
}

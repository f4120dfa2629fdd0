package org.periplus.decode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/**
 * The personas that a variant names for itself. What others feel in the journey it extends is not inherited then.
 *
 * @param ids their ids; none if the variant names no personas
 */
record Travellers(Optional<Set<String>> ids) {

    private static final String EMOTION = "emotion";

    static Travellers of(Mapping variant) {
        boolean named = variant.find("personas")
                .filter(entry -> entry.value() instanceof Sequence)
                .isPresent();
        Set<String> ids = WrittenIds.items(variant, "personas").stream()
                .filter(Scalar.class::isInstance)
                .map(item -> id(((Scalar) item).text()))
                .collect(Collectors.toSet());
        return new Travellers(named ? Optional.of(ids) : Optional.empty());
    }

    private static String id(String text) {
        return text.substring(text.indexOf(':') + 1);
    }

    /** Returns an inherited touchpoint without what personas feel that do not travel here. */
    YamlNode kept(YamlNode node) {
        if (ids.isEmpty() || !(node instanceof Mapping touchpoint)) {
            return node;
        }
        Optional<YamlNode> emotion = touchpoint.find(EMOTION).map(Entry::value);
        if (emotion.isEmpty() || !(emotion.get() instanceof Mapping felt)) {
            return node;
        }
        List<Entry> rest = felt.entries().stream()
                .filter(entry -> ids.get().contains(id(entry.key().text())))
                .toList();
        return rest.isEmpty()
                ? WrittenIds.without(touchpoint, Set.of(EMOTION))
                : WrittenIds.with(touchpoint, EMOTION, new Mapping(rest, felt.span()));
    }
}

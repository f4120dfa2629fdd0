package org.periplus.decode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Emotion;
import org.periplus.model.EmotionScale;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/** Reads emotions: one number, or one for each persona, in the site's own scale; they are kept on -2 to +2. */
final class EmotionDecoder {

    private final Context context;
    private final RefDecoder refs;

    EmotionDecoder(Context context) {
        this.context = context;
        this.refs = new RefDecoder(context);
    }

    Optional<Object> decode(YamlNode node, ElementPath path) {
        if (node instanceof Scalar scalar) {
            return number(scalar).map(value -> new Emotion(Optional.of(value), Map.of()));
        }
        if (node instanceof Mapping mapping) {
            Map<String, Double> values = new LinkedHashMap<>();
            for (Entry entry : mapping.entries()) {
                persona(entry, path).ifPresent(value -> values.put(entry.key().text(), value));
            }
            return Optional.of(new Emotion(Optional.empty(), values));
        }
        if (!(node instanceof YamlNode.Unreadable)) {
            context.findings()
                    .error(
                            "wrong-type",
                            node.span(),
                            "emotion must be a number, or a number for each persona",
                            "write emotion: 1 or emotion: {mira: -2, elif: 0}");
        }
        return Optional.empty();
    }

    private Optional<Double> persona(Entry entry, ElementPath path) {
        Optional<Ref> persona = refs.decode(List.of(Kind.PERSONA), entry.key());
        context.findings().place(path.child(entry.key().text()), entry.value().span());
        if (entry.value() instanceof Scalar scalar) {
            Optional<Double> value = number(scalar);
            return persona.isPresent() ? value : Optional.empty();
        }
        if (!(entry.value() instanceof YamlNode.Unreadable)) {
            context.findings()
                    .error(
                            "wrong-type",
                            entry.value().span(),
                            "an emotion must be a number",
                            "write a number behind the persona");
        }
        return Optional.empty();
    }

    private Optional<Double> number(Scalar node) {
        Optional<Double> value = Numbers.decimal(node.text());
        EmotionScale scale = context.scale();
        double low = scale.scale().get(0);
        double high = scale.scale().get(1);
        String limits = Numbers.show(low) + " to " + Numbers.show(high);
        if (value.isEmpty()) {
            context.findings()
                    .error(
                            "wrong-type",
                            node.span(),
                            "emotion must be a number, not \"" + node.text() + "\"",
                            "write a number from " + limits + "; leave the key out where it is not known");
            return Optional.empty();
        }
        if (value.get() < low || value.get() > high) {
            context.findings()
                    .error(
                            "out-of-range",
                            node.span(),
                            "emotion is " + node.text() + "; the scale of this site goes from " + limits,
                            "write a number in this range, or change emotions: {scale: [...]} in periplus.yaml");
            return Optional.empty();
        }
        return value.map(scale::normal);
    }
}

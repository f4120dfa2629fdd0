package org.periplus.decode;

import java.util.List;
import java.util.Optional;
import org.periplus.model.Scale;
import org.periplus.schema.Field;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/** Reads the scale of a question: two numbers, the lowest and the highest. */
final class ScaleDecoder {

    private final Context context;

    ScaleDecoder(Context context) {
        this.context = context;
    }

    /** Returns the scale; nothing where it is none, which was reported. */
    Optional<Object> decode(Field field, YamlNode node) {
        Optional<Scale> scale = read(node);
        if (scale.isEmpty()) {
            context.findings()
                    .error(
                            "bad-scale",
                            node.span(),
                            "a scale has two numbers, the lowest and the highest",
                            "write " + field.key() + ": [1, 5]");
        }
        return scale.map(Object.class::cast);
    }

    private static Optional<Scale> read(YamlNode node) {
        if (!(node instanceof Sequence sequence) || sequence.items().size() != 2) {
            return Optional.empty();
        }
        List<Double> numbers = sequence.items().stream()
                .filter(Scalar.class::isInstance)
                .flatMap(item -> Numbers.decimal(((Scalar) item).text()).stream())
                .toList();
        boolean rising = numbers.size() == 2 && numbers.get(0) < numbers.get(1);
        return rising ? Optional.of(new Scale(numbers.get(0), numbers.get(1))) : Optional.empty();
    }
}

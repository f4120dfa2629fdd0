package org.periplus.decode;

import java.util.List;
import java.util.Optional;
import org.periplus.model.Range;
import org.periplus.model.Reading;
import org.periplus.model.Response;
import org.periplus.model.Voice;
import org.periplus.schema.Field;
import org.periplus.source.YamlNode.Scalar;

/** Makes numbers from plain text and holds them to their limits. An empty answer means that the problem was reported. */
final class NumberDecoder {

    private final Context context;

    NumberDecoder(Context context) {
        this.context = context;
    }

    /** Returns the number as a {@link Double}, {@link Long} or {@link Integer}, as {@code type} says. */
    Optional<Object> decode(Field field, Class<?> type, Scalar node) {
        boolean whole = type != Double.class;
        Optional<Double> value = Numbers.decimal(node.text());
        if (value.isEmpty() || (whole && Numbers.whole(node.text()).isEmpty())) {
            String what = whole ? "a whole number" : "a number";
            return refuse(node, "wrong-type", Words.notA(field, what, node), hint(field, node.text()));
        }
        if (!inRange(field, value.get(), node)) {
            return Optional.empty();
        }
        double number = value.get();
        if (type == Double.class) {
            return Optional.of(number);
        }
        return type == Integer.class ? integer(field, (long) number, node) : Optional.of((long) number);
    }

    private Optional<Object> integer(Field field, long number, Scalar node) {
        return number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE
                ? Optional.of((int) number)
                : refuse(node, "out-of-range", field.key() + " is too large a number", "write a smaller number");
    }

    private boolean inRange(Field field, double value, Scalar node) {
        Optional<Range> range = field.range().filter(limits -> value < limits.min() || value > limits.max());
        range.ifPresent(limits -> refuse(
                node,
                "out-of-range",
                field.key() + " is " + node.text() + "; it must be " + words(limits),
                limits.min() == limits.max() ? "write " + words(limits) : "write a number in this range"));
        return range.isEmpty();
    }

    private static String words(Range limits) {
        return limits.min() == limits.max()
                ? Numbers.show(limits.min())
                : "from " + Numbers.show(limits.min()) + " to " + Numbers.show(limits.max());
    }

    private static String hint(Field field, String text) {
        if (text.contains(",")) {
            String point = "write a point for decimals and nothing between thousands, such as 1250.5";
            boolean row = List.of(Reading.class, Response.class, Voice.class).contains(field.owner());
            return row ? point + "; if the whole table has commas, say so: decimal: \",\"" : point;
        }
        if (text.startsWith("\u2212") || text.startsWith("\u2013")) {
            return "write the minus as a hyphen, such as -4";
        }
        if (Numbers.decimal(text).isPresent() && text.contains(".")) {
            return "write it without decimals, and nothing between thousands";
        }
        String percent = "write the number without the per cent sign";
        return text.contains("%")
                ? field.owner() == Reading.class ? percent + ", or say unit: \"%\" in the entry" : percent
                : "write digits, such as 4 or 12.5";
    }

    private Optional<Object> refuse(Scalar node, String rule, String message, String hint) {
        context.findings().error(rule, node.span(), message, hint);
        return Optional.empty();
    }
}

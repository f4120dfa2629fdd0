package org.periplus.exchange.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Values as YAML: mappings and lists on lines of their own, those of ids and numbers in brackets, texts in double quotes, numbers bare. What is empty is left out. What comes out still has to be
 * put into canonical form.
 */
final class YamlBlock {

    private final StringBuilder out = new StringBuilder();

    private YamlBlock() {}

    /** Returns a mapping of texts, numbers, lists and mappings as a file. */
    static String of(Map<String, ?> entry) {
        YamlBlock block = new YamlBlock();
        block.mapping(entry, 0, false);
        return block.out.toString();
    }

    private void mapping(Map<?, ?> map, int depth, boolean begun) {
        boolean first = begun;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (isEmpty(entry.getValue())) {
                continue;
            }
            out.append(first ? "" : "  ".repeat(depth))
                    .append(key(entry.getKey().toString()))
                    .append(':');
            first = false;
            value(entry.getValue(), depth + 1);
        }
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof String text && text.isEmpty());
    }

    private void value(Object value, int depth) {
        if (isShort(value)) {
            out.append(' ').append(brackets(value)).append('\n');
        } else if (value instanceof Map<?, ?> map) {
            out.append('\n');
            mapping(map, depth, false);
        } else if (value instanceof List<?> list) {
            out.append('\n');
            list.forEach(item -> item(item, depth));
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    /** Tells whether a list holds nothing but ids and numbers, or a mapping numbers by id. */
    private static boolean isShort(Object value) {
        return (value instanceof List<?> list && list.stream().allMatch(item -> item instanceof Number || isId(item)))
                || (value instanceof Map<?, ?> map
                        && map.keySet().stream().allMatch(YamlBlock::isId)
                        && map.values().stream().allMatch(Number.class::isInstance));
    }

    private static boolean isId(Object value) {
        return value instanceof String text && text.matches("(?:[a-z]{1,20}:)?[a-z0-9-]{1,80}");
    }

    private static String brackets(Object value) {
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(YamlBlock::scalar).toList()) + "]";
        }
        return "{"
                + String.join(
                        ", ",
                        ((Map<?, ?>) value)
                                .entrySet().stream()
                                        .map(entry ->
                                                quoted(entry.getKey().toString()) + ": " + scalar(entry.getValue()))
                                        .toList())
                + "}";
    }

    private void item(Object item, int depth) {
        out.append("  ".repeat(depth)).append('-');
        if (item instanceof Map<?, ?> map) {
            out.append(' ');
            mapping(map, depth + 1, true);
        } else {
            out.append(' ').append(scalar(item)).append('\n');
        }
    }

    private static String key(String key) {
        return key.matches("[a-z][a-z0-9-]*") ? key : quoted(key);
    }

    /** Returns a number without a needless point, yes or no, a day, or text in quotes. */
    static String scalar(Object value) {
        if (value instanceof Boolean || value instanceof LocalDate) {
            return value.toString();
        }
        return value instanceof Number number ? number(number.doubleValue()) : quoted(value.toString());
    }

    /** Returns a number as people write it. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> append(c, quoted);
            }
        });
        return quoted.append('"').toString();
    }

    private static void append(int c, StringBuilder quoted) {
        if (c < ' ' || c == 0x7f || c == 0x85 || c == 0xa0) {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
        } else {
            quoted.appendCodePoint(c);
        }
    }
}

package org.periplus.export.style;

import java.util.Map;
import java.util.Optional;

/** Puts the values of variables into declarations (CSS Custom Properties, level 1). Stateless; safe for use by several threads. */
final class Variables {

    private static final String CALL = "var(";
    private static final int DEEPEST = 20;

    private Variables() {}

    /** Returns {@code value} with each {@code var(--name, fallback)} replaced; empty if one has neither value nor fallback. */
    static Optional<String> put(String value, Map<String, String> known) {
        return put(value, known, 0);
    }

    private static Optional<String> put(String value, Map<String, String> known, int depth) {
        int start = value.indexOf(CALL);
        if (start < 0) {
            return Optional.of(value);
        }
        int end = closing(value, start + CALL.length());
        if (end < 0 || depth > DEEPEST) {
            return Optional.empty();
        }
        String inside = value.substring(start + CALL.length(), end);
        int comma = inside.indexOf(',');
        String name = (comma < 0 ? inside : inside.substring(0, comma)).strip();
        Optional<String> fallback = comma < 0
                ? Optional.empty()
                : Optional.of(inside.substring(comma + 1).strip());
        String before = value.substring(0, start);
        String after = value.substring(end + 1);
        return Optional.ofNullable(known.get(name))
                .or(() -> fallback)
                .flatMap(found -> put(before + found + after, known, depth + 1));
    }

    private static int closing(String value, int from) {
        int depth = 1;
        for (int at = from; at < value.length(); at++) {
            depth += value.charAt(at) == '(' ? 1 : value.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}

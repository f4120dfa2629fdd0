package org.periplus.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines of {@value ContentLayout#LOCK_FILE} say, key by key.
 *
 * @param pins one for each pin, in their order: at least {@code git}, {@code commit} and {@code content}, perhaps {@code ref} and
 *     {@code path}
 * @param damage the first line that cannot be understood, from 1; then there are no pins
 */
public record LockLines(List<Map<String, String>> pins, Optional<Integer> damage) {

    private static final Pattern LINE = Pattern.compile("(?s)(- |  )(git|ref|path|commit|content): \"(.*)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");
    private static final int LIMIT = 1 << 20;

    /** Takes copies. */
    public LockLines {
        pins = pins.stream()
                .map(pin -> Collections.unmodifiableMap(new LinkedHashMap<>(pin)))
                .toList();
    }

    /**
     * Reads the lock of a state of the content; no pins if it has none.
     *
     * @throws java.io.UncheckedIOException if the file is there and cannot be read
     */
    public static LockLines of(ContentTree tree) {
        if (!tree.exists(ContentLayout.LOCK_FILE)) {
            return new LockLines(List.of(), Optional.empty());
        }
        return tree.size(ContentLayout.LOCK_FILE) > LIMIT
                ? damaged(1)
                : of(new String(tree.read(ContentLayout.LOCK_FILE), StandardCharsets.UTF_8));
    }

    /** Reads the text of a lock. */
    public static LockLines of(String text) {
        List<Map<String, String>> pins = new ArrayList<>();
        Map<String, String> open = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.equals("lock: 1") || line.equals("sources:")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line.stripTrailing());
            boolean starts = line.startsWith("- ");
            if (!matcher.matches() || !isEnded(matcher.group(3)) || (starts && !open.isEmpty() && !isWhole(open))) {
                return damaged(number);
            }
            if (starts) {
                close(open, pins);
            }
            open.put(matcher.group(2), ESCAPED.matcher(matcher.group(3)).replaceAll("$1"));
        }
        if (!open.isEmpty() && !isWhole(open)) {
            return damaged(number);
        }
        close(open, pins);
        return new LockLines(pins, Optional.empty());
    }

    private static LockLines damaged(int line) {
        return new LockLines(List.of(), Optional.of(line));
    }

    private static void close(Map<String, String> open, List<Map<String, String>> pins) {
        if (!open.isEmpty()) {
            pins.add(new LinkedHashMap<>(open));
            open.clear();
        }
    }

    /** Tells whether a value ends where its line does. */
    private static boolean isEnded(String value) {
        String rest = ESCAPED.matcher(value).replaceAll("");
        return rest.indexOf('"') < 0 && rest.indexOf('\\') < 0;
    }

    private static boolean isWhole(Map<String, String> keys) {
        return keys.containsKey("git")
                && keys.getOrDefault("commit", "").matches("[0-9a-f]{40}")
                && keys.getOrDefault("content", "").matches("[0-9a-f]{64}");
    }
}

package org.periplus.inclusion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.ContentLayout;
import org.periplus.source.ContentTree;

/**
 * The pins of a site, as {@code periplus.lock} beside its own file keeps them: lines of YAML, always written alike.
 *
 * @param pins in their order
 * @param damage the first line that cannot be understood, from 1; then there are no pins
 */
public record Lock(List<Pin> pins, Optional<Integer> damage) {

    private static final String HEAD = """
            # Which commits of other repositories this site includes. Written by periplus update; builds only read it.
            # Keep it with the content, and do not edit it by hand.
            lock: 1
            """;

    private static final Pattern LINE =
            Pattern.compile("(?s)(- |  )(git|ref|path|commit|content): \"(.*)\"");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    private static final int LIMIT = 1 << 20;

    /** Sorts the pins. */
    public Lock {
        pins = pins.stream().sorted().toList();
    }

    /** Reads the pins of a state of the content; none if it has no such file. */
    public static Lock of(ContentTree own) {
        if (!own.exists(ContentLayout.LOCK_FILE)) {
            return new Lock(List.of(), Optional.empty());
        }
        if (own.size(ContentLayout.LOCK_FILE) > LIMIT) {
            return new Lock(List.of(), Optional.of(1));
        }
        return read(new String(own.read(ContentLayout.LOCK_FILE), StandardCharsets.UTF_8));
    }

    static Lock read(String text) {
        List<Pin> pins = new ArrayList<>();
        Map<String, String> open = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.equals("lock: 1") || line.equals("sources:")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line.stripTrailing());
            boolean starts = line.startsWith("- ");
            if (!matcher.matches()
                    || !isWhole(matcher.group(3))
                    || (starts && !open.isEmpty() && pin(open).map(pins::add).isEmpty())) {
                return new Lock(List.of(), Optional.of(number));
            }
            if (starts) {
                open.clear();
            }
            open.put(matcher.group(2), ESCAPED.matcher(matcher.group(3)).replaceAll("$1"));
        }
        return open.isEmpty() || pin(open).map(pins::add).isPresent()
                ? new Lock(pins, Optional.empty())
                : new Lock(List.of(), Optional.of(number));
    }

    /** Tells whether a value ends where its line does. */
    private static boolean isWhole(String value) {
        String rest = ESCAPED.matcher(value).replaceAll("");
        return rest.indexOf('"') < 0 && rest.indexOf('\\') < 0;
    }

    private static Optional<Pin> pin(Map<String, String> keys) {
        boolean whole = keys.containsKey("git")
                && keys.getOrDefault("commit", "").matches("[0-9a-f]{40}")
                && keys.getOrDefault("content", "").matches("[0-9a-f]{64}");
        return whole
                ? Optional.of(new Pin(
                        keys.getOrDefault("git", ""),
                        Optional.ofNullable(keys.get("ref")),
                        keys.getOrDefault("path", ""),
                        keys.getOrDefault("commit", ""),
                        keys.getOrDefault("content", "")))
                : Optional.empty();
    }

    /** Returns the pin of a source, if it has one. */
    public Optional<Pin> of(IncludedSource source) {
        return pins.stream().filter(pin -> pin.isOf(source)).findFirst();
    }

    /** Returns what is wrong with the file itself, if anything. */
    Optional<Diagnostic> problem() {
        return damage.map(line -> Diagnostic.error(
                "include-changed",
                new SourceSpan(ContentLayout.LOCK_FILE, line, 1, 1),
                "this line of the lock cannot be understood, so no repository is pinned",
                "take the file as it was committed, or remove it and run: periplus update"));
    }

    /** Returns the text of the file. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD).append("sources:\n");
        for (Pin pin : pins) {
            line(text, "- ", "git", pin.git());
            pin.ref().ifPresent(ref -> line(text, "  ", "ref", ref));
            if (!pin.path().isEmpty()) {
                line(text, "  ", "path", pin.path());
            }
            line(text, "  ", "commit", pin.commit());
            line(text, "  ", "content", pin.content());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String before, String key, String value) {
        text.append(before)
                .append(key)
                .append(": \"")
                .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"\n");
    }
}

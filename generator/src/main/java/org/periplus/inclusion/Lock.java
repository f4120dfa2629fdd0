package org.periplus.inclusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.ContentLayout;
import org.periplus.source.ContentTree;
import org.periplus.source.LockLines;

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

    /** Sorts the pins. */
    public Lock {
        pins = pins.stream().sorted().toList();
    }

    /** Reads the pins of a state of the content; none if it has no such file. */
    public static Lock of(ContentTree own) {
        return of(LockLines.of(own));
    }

    static Lock read(String text) {
        return of(LockLines.of(text));
    }

    private static Lock of(LockLines lines) {
        return new Lock(lines.pins().stream().map(Lock::pin).toList(), lines.damage());
    }

    private static Pin pin(Map<String, String> keys) {
        return new Pin(
                keys.getOrDefault("git", ""),
                Optional.ofNullable(keys.get("ref")),
                keys.getOrDefault("path", ""),
                keys.getOrDefault("commit", ""),
                keys.getOrDefault("content", ""));
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

package org.periplus.decode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Origins;
import org.periplus.diagnostic.SourceSpan;

/** Collects problems and places while one tree is decoded. For use by one thread. */
final class Findings implements Consumer<Diagnostic> {

    private static final int MAX_PER_FILE = 500;

    /** Greatest length of a message in code points; texts of the content in it may be of any length. */
    private static final int MAX_WORDS = 600;

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final Set<Told> told = new HashSet<>();
    private final Map<ElementPath, SourceSpan> spans = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private Predicate<Diagnostic> wanted = problem -> true;

    private final List<Placed> takenDown = new ArrayList<>();
    private boolean isQuiet = true;

    /** A value and where it is written. */
    record Placed(ElementPath path, SourceSpan span) {}

    /** A rule that was found broken at a place. */
    private record Told(String rule, SourceSpan span) {}

    /** Does some work, while which only those problems are kept that are wanted. */
    <T> T only(Predicate<Diagnostic> those, Supplier<T> work) {
        Predicate<Diagnostic> before = wanted;
        wanted = those;
        try {
            return work.get();
        } finally {
            wanted = before;
        }
    }

    /** Tells whether a problem of that rule at that place is known already, in whatever words. */
    boolean isTold(String rule, SourceSpan span) {
        return told.contains(new Told(rule, span));
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        isQuiet = false;
        if (wanted.test(diagnostic)) {
            told.add(new Told(diagnostic.rule(), diagnostic.span()));
            keep(diagnostic);
        }
    }

    private void keep(Diagnostic problem) {
        Diagnostic diagnostic = shortened(problem);
        if (diagnostics.contains(diagnostic)) {
            return;
        }
        int count = counts.merge(diagnostic.span().file(), 1, Integer::sum);
        if (count <= MAX_PER_FILE) {
            diagnostics.add(diagnostic);
        } else if (count == MAX_PER_FILE + 1) {
            diagnostics.add(Diagnostic.error(
                    "too-many-problems",
                    diagnostic.span(),
                    "this file has more than " + MAX_PER_FILE + " problems; the rest of them is not shown",
                    "mend the first ones and check again"));
        }
    }

    private static Diagnostic shortened(Diagnostic diagnostic) {
        return new Diagnostic(
                diagnostic.rule(),
                diagnostic.severity(),
                diagnostic.span(),
                cut(diagnostic.message()),
                diagnostic.hint().map(Findings::cut));
    }

    /** Tells whether further problems of that file would not be shown. */
    boolean isFull(String file) {
        return counts.getOrDefault(file, 0) > MAX_PER_FILE;
    }

    private static String cut(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(MAX_WORDS)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line + (text.codePointCount(0, text.length()) > MAX_WORDS ? "..." : "");
    }

    void error(String rule, SourceSpan span, String message, String hint) {
        accept(Diagnostic.error(rule, span, message, hint));
    }

    void warning(String rule, SourceSpan span, String message, String hint) {
        accept(Diagnostic.warning(rule, span, message, hint));
    }

    /** Notes where a value was written; the last note of a path stays, so that items that were dropped leave no trace. */
    void place(ElementPath path, SourceSpan span) {
        spans.put(path, span);
        takenDown.add(new Placed(path, span));
    }

    /** Begins to take down which places are noted, and whether a problem is told. */
    void takeDown() {
        takenDown.clear();
        isQuiet = true;
    }

    /** Returns the places noted since; nothing if a problem was told. */
    Optional<List<Placed>> takenDown() {
        return isQuiet ? Optional.of(List.copyOf(takenDown)) : Optional.empty();
    }

    /** Returns where exactly a value was written, if that is known. */
    Optional<SourceSpan> placed(ElementPath path) {
        return Optional.ofNullable(spans.get(path));
    }

    /** Returns where a value was written, or the nearest known place above it. */
    SourceSpan spanOf(ElementPath path) {
        ElementPath at = path;
        while (!spans.containsKey(at) && !at.parent().equals(at)) {
            at = at.parent();
        }
        return placed(at).orElseGet(() -> SourceSpan.startOf("periplus.yaml"));
    }

    Origins origins() {
        return new Origins(spans);
    }

    /** Tells whether no problem is known. */
    boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    /** Returns where values are written. */
    Map<ElementPath, SourceSpan> places() {
        return Collections.unmodifiableMap(spans);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
    }
}

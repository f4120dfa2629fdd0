package org.periplus.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Origins;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.SourceSpan;

/** Collects problems and places while one tree is decoded. For use by one thread. */
final class Findings implements Consumer<Diagnostic> {

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<ElementPath, SourceSpan> spans = new LinkedHashMap<>();
    private int errors;

    @Override
    public void accept(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        if (diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
    }

    void error(String rule, SourceSpan span, String message, String hint) {
        accept(Diagnostic.error(rule, span, message, hint));
    }

    void warning(String rule, SourceSpan span, String message, String hint) {
        accept(Diagnostic.warning(rule, span, message, hint));
    }

    /** Notes where a value was written; the first note of a path stays. */
    void place(ElementPath path, SourceSpan span) {
        spans.putIfAbsent(path, span);
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

    /** Returns how many errors there are so far. */
    int errors() {
        return errors;
    }

    Origins origins() {
        return new Origins(spans);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.stream().distinct().sorted(Diagnostic.BY_PLACE).toList();
    }
}

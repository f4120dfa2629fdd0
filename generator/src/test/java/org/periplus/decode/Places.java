package org.periplus.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;

/** What every place of a problem must be like. */
final class Places {

    private Places() {}

    /** Asserts that the place of a problem lies in the text: on a line that exists, at most one column behind its end. */
    static void assertInside(String name, String text, Diagnostic problem) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String[] lines = plain.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        SourceSpan span = problem.span();
        String as = name + ": " + CaseFile.words(problem, false);
        assertThat(span.line()).as(as).isBetween(1, lines.length);
        String line = lines[span.line() - 1];
        assertThat(span.column()).as(as).isBetween(1, line.codePointCount(0, line.length()) + 1);
        assertThat(span.length()).as(as).isPositive();
    }
}

package org.periplus.compose.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.exchange.mermaid.MermaidDiagram;
import org.periplus.exchange.mermaid.MermaidJourney;
import org.periplus.exchange.mermaid.MermaidProblem;
import org.periplus.exchange.mermaid.MermaidText;
import org.periplus.markdown.BlockProblem;

/**
 * What the author of a fenced journey is told: errors where the map would lack something, warnings where something was guessed. Comments and looks
 * are nothing to tell of.
 *
 * @param lines of the block
 */
record JourneyBlockProblems(List<String> lines) {

    private static final String RULE = "journey-block";

    JourneyBlockProblems {
        lines = List.copyOf(lines);
    }

    /** Returns the problems by place. */
    List<BlockProblem> of(MermaidText text, MermaidJourney drawn) {
        List<BlockProblem> problems = new ArrayList<>();
        text.problems().forEach(problem -> add(problem, problems));
        drawn.problems().forEach(problem -> add(problem, problems));
        text.diagrams().stream().skip(1).map(this::another).forEach(problems::add);
        problems.sort(Comparator.comparingInt(BlockProblem::line).thenComparingInt(BlockProblem::start));
        return List.copyOf(problems);
    }

    private void add(MermaidProblem problem, List<BlockProblem> problems) {
        switch (problem.kind()) {
            case COMMENT, LOOKS, NO_HEAD -> {
                // a block says that it is a journey, and a comment is meant for those who read the text
            }
            case WIDE_COLON, COMMA -> problems.add(told(problem, Severity.WARNING));
            case LONG_LINE, OTHER_DIAGRAM, NO_SCORE, NO_COLON, NO_NAME, OUT_OF_RANGE, NO_TASK ->
                problems.add(told(problem, Severity.ERROR));
        }
    }

    private BlockProblem another(MermaidDiagram diagram) {
        return told(
                diagram.span(),
                Severity.ERROR,
                "A second journey begins here and is not drawn",
                "write each journey in a block of its own");
    }

    private BlockProblem told(MermaidProblem problem, Severity severity) {
        return told(problem.span(), severity, problem.message(), problem.hint());
    }

    private BlockProblem told(SourceSpan span, Severity severity, String message, String hint) {
        int line = span.line() - 1;
        String words = line < lines.size() ? lines.get(line) : "";
        int start = units(words, span.column() - 1);
        int end = Math.max(start + 1, units(words, span.column() - 1 + span.length()));
        return new BlockProblem(RULE, severity, line, start, end, message, hint);
    }

    private static int units(String line, int codePoints) {
        return line.offsetByCodePoints(0, Math.min(codePoints, line.codePointCount(0, line.length())));
    }
}

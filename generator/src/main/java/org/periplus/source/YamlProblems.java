package org.periplus.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in plain words what the YAML parser found wrong. */
final class YamlProblems {

    private static final String RULE = "yaml-syntax";

    /** What the parser's words contain, and what we say instead. */
    private record Explanation(String words, boolean atContext, String message, String hint) {}

    private static final List<Explanation> EXPLANATIONS = List.of(
            new Explanation(
                    "'\\t(TAB)'",
                    false,
                    "a tab stands where only spaces may stand",
                    "replace the tab by spaces: YAML allows no tabs for indentation"),
            new Explanation(
                    "mapping values are not allowed here",
                    false,
                    "a colon stands here where no key can be",
                    "put the text in quotes if the colon belongs to it; else check the indentation, and the colon of"
                            + " the line above"),
            new Explanation(
                    "while scanning a quoted scalar",
                    true,
                    "the quotation mark that opens here is never closed, or holds something that may not stand in"
                            + " quotes",
                    "close it, or use single quotes (') around text that holds a backslash"),
            new Explanation(
                    "found unknown escape character",
                    false,
                    "a backslash in double quotes must be followed by a known letter",
                    "write \\\\ for a backslash, or use single quotes"),
            new Explanation(
                    "expected ',' or ']'",
                    true,
                    "the list that opens here with [ is not closed",
                    "close it with ], put commas between its items, and put items that hold a colon" + " in quotes"),
            new Explanation(
                    "expected ',' or '}'",
                    true,
                    "the mapping that opens here with { is not closed",
                    "close it with }, put commas between its keys, and put text that holds a colon" + " in quotes"),
            new Explanation(
                    "could not find expected ':'",
                    false,
                    "a colon is missing after a key before this place",
                    "write key: value, with a space after the colon"),
            new Explanation(
                    "expected <block end>",
                    false,
                    "this line does not fit the lines above it",
                    "give keys of one level the same indentation, and put text that begins with a quotation mark"
                            + " wholly in quotes"),
            new Explanation("while scanning an anchor", true, "text may not begin with &", "put the text in quotes"),
            new Explanation("while scanning an alias", true, "text may not begin with *", "put the text in quotes"),
            new Explanation(
                    "that cannot start any token",
                    false,
                    "text may not begin with this character",
                    "put the text in quotes"),
            new Explanation(
                    "found undefined alias",
                    false,
                    "this repeats a place that does not exist",
                    "put the text in quotes"),
            new Explanation(
                    "expected '<document start>'",
                    false,
                    "this line does not belong to what stands above it",
                    "indent it if it does; remove a line of three dots or dashes above it"),
            new Explanation(
                    "while scanning a directive",
                    true,
                    "a line that begins with % speaks to the YAML reader; this is not part of the content model",
                    "remove it, or put the text in quotes"),
            new Explanation(
                    "expected the node content",
                    false,
                    "a value is missing here",
                    "write a value, or put the text in quotes"));

    private YamlProblems() {}

    static Diagnostic explain(YAMLException problem, YamlPlaces places) {
        if (!(problem instanceof MarkedYAMLException marked)) {
            return unknown(places.start());
        }
        String words = marked.getContext() + " " + marked.getProblem();
        for (Explanation explanation : EXPLANATIONS) {
            if (words.contains(explanation.words())) {
                return error(marked, explanation, places);
            }
        }
        SourceSpan span = place(marked.getProblemMark(), marked.getContextMark(), places);
        return Diagnostic.error(
                RULE,
                span,
                "this is not valid YAML: " + marked.getProblem(),
                "check indentation, colons and quotes near this place");
    }

    static Diagnostic unknown(SourceSpan span) {
        return Diagnostic.error(
                RULE,
                span,
                "this text cannot be read as YAML",
                "check it piece by piece: indentation, colons, quotes, brackets");
    }

    private static Diagnostic error(MarkedYAMLException marked, Explanation explanation, YamlPlaces places) {
        Mark problem = marked.getProblemMark();
        Mark context = marked.getContextMark();
        SourceSpan span = explanation.atContext() ? place(context, problem, places) : place(problem, context, places);
        return Diagnostic.error(RULE, span, explanation.message(), explanation.hint());
    }

    private static SourceSpan place(@Nullable Mark first, @Nullable Mark second, YamlPlaces places) {
        if (first != null) {
            return places.of(first, 1);
        }
        return second == null ? places.start() : places.of(second, 1);
    }
}

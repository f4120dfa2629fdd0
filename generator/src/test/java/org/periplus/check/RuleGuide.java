package org.periplus.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.periplus.diagnostic.Severity;

/** The part of the guide that is written from the catalogue: one page a rule, and the page that lists them. */
final class RuleGuide {

    private static final String INDEX = "rules.md";

    private RuleGuide() {}

    /** Returns the text of each page by its path below {@code pages/guide}. */
    static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(INDEX, index());
        Rules.all().explanations().forEach(rule -> pages.put("rules/" + rule.id() + ".md", page(rule)));
        return pages;
    }

    private static String index() {
        String tables = Catalogue.chapters().stream().map(RuleGuide::table).collect(Collectors.joining("\n"));
        return """
                ---
                name: All rules
                summary: Every id that a message shows in brackets, by subject, with its severity.
                order: 7
                tags: [guide]
                ---
                # All rules

                A message ends with the id of its rule in brackets. Each rule has a page that says why it matters, what to do,
                and how it looks when it is done. [When something is wrong](errors.md) tells how severities are set and how an
                entry answers a rule.

                """ + tables;
    }

    private static String table(Chapter chapter) {
        String rows = chapter.explanations().stream()
                .map(rule -> "| [`" + rule.id() + "`](rules/" + rule.id() + ".md) | "
                        + rule.severity().word() + " | " + escaped(rule.title()) + " |\n")
                .collect(Collectors.joining());
        return "## " + chapter.title() + "\n\n| Rule | Severity | What is wrong |\n| --- | --- | --- |\n" + rows;
    }

    private static String page(Explanation rule) {
        return """
                ---
                summary: %s
                tags: [guide, rule]
                ---
                # %s

                %s

                ## What to do

                %s.

                %s%s
                %s
                %s

                ## To change it

                %s
                """.formatted(
                        rule.id() + ", " + usual(rule),
                        escaped(rule.title()),
                        escaped(rule.why()),
                        escaped(capital(rule.mend())),
                        fence(rule),
                        language(rule),
                        rule.example(),
                        fence(rule),
                        change(rule));
    }

    private static String usual(Explanation rule) {
        String word = rule.severity() == Severity.INFO
                ? "a remark (info)"
                : "a" + (rule.severity() == Severity.ERROR ? "n error" : " warning");
        return rule.isFixed() ? "always " + word : word + " unless the site says otherwise";
    }

    /** One longer than a fence in the example. */
    private static String fence(Explanation rule) {
        return rule.example().contains("```") ? "````" : "```";
    }

    private static String language(Explanation rule) {
        String first = rule.example().lines().findFirst().orElse("");
        return first.endsWith(".csv") ? "csv" : first.endsWith(".md") ? "markdown" : "yaml";
    }

    private static String change(Explanation rule) {
        if (rule.isFixed()) {
            return """
                    This is always an error: what it reports could not be understood, so the site would lack it without a word.
                    Neither `checks` nor `accept` takes it away.""";
        }
        String site = """
                For the whole site, in `periplus.yaml`, with `error`, `warning`, `info` or `off`:

                ```yaml
                checks: {%s: off}
                ```""".formatted(rule.id());
        return rule.reading() ? site : site + """


                For one entry, or a stage, touchpoint, pain or gain in it, with a reason that readers see:

                ```yaml
                accept:
                  %s: Why the rule does not hold here
                ```""".formatted(rule.id());
    }

    private static String escaped(String words) {
        return words.replaceAll("([*_<>`|\\[\\]\\\\])", "\\\\$1");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.periplus.diagnostic.SourceSpan;

/** Finds the journeys in a file, and makes what people write into what the reader of journeys knows. For one file and one thread. */
final class MermaidDiagrams {

    private static final int LONGEST = 4000;
    private static final Set<String> OTHERS = Set.of(
            "graph",
            "flowchart",
            "flowchart-elk",
            "sequencediagram",
            "classdiagram",
            "classdiagram-v2",
            "statediagram",
            "statediagram-v2",
            "erdiagram",
            "gantt",
            "pie",
            "mindmap",
            "timeline",
            "gitgraph",
            "quadrantchart",
            "requirementdiagram",
            "c4context",
            "c4container",
            "c4component",
            "c4dynamic",
            "sankey",
            "sankey-beta",
            "xychart",
            "xychart-beta",
            "block",
            "block-beta",
            "packet",
            "packet-beta",
            "kanban",
            "architecture-beta",
            "radar-beta",
            "treemap",
            "zenuml",
            "info");
    private static final Pattern WIDE = Pattern.compile("[：﹕]");
    private static final Pattern COMMENT = Pattern.compile("\\s#\\s.*$");

    private final Remarks remarks;
    private final List<MermaidDiagram> diagrams = new ArrayList<>();
    private List<MermaidStatement> current = new ArrayList<>();
    private String closing = "";
    private boolean headed;
    private boolean foreign;
    private boolean tasks;

    MermaidDiagrams(Remarks remarks) {
        this.remarks = remarks;
    }

    List<MermaidDiagram> in(String text) {
        for (MermaidFences.Block block : MermaidFences.in(text)) {
            for (int at = 0; at < block.lines().size(); at++) {
                line(block.first() + at, block.lines().get(at));
            }
            finish();
        }
        return diagrams;
    }

    private void line(int number, String whole) {
        String line = whole;
        if (line.length() > LONGEST) {
            line = line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST)));
            remarks.lost(
                    remarks.at(number),
                    "long-line",
                    "this line is longer than " + LONGEST + " characters; the rest is left out",
                    "");
        }
        SourceSpan span = span(number, line);
        String words = line.strip();
        if (!closing.isEmpty()) {
            current.add(new MermaidStatement(span, line));
            if (closing.equals("---") && line.matches("[a-z]\\w*:.*") && !line.startsWith("title:")) {
                remarks.lost(span, "directive", "how the diagram looks is not taken over", "");
            }
            closing = ends(words) ? "" : closing;
        } else if (words.equals("---")) {
            next(number);
            closing = "---";
            current.add(new MermaidStatement(span, line));
        } else if (words.startsWith("%%{")) {
            remarks.lost(span, "directive", "how the diagram looks is not taken over", "");
            closing = words.endsWith("}%%") ? "" : "}%%";
            current.add(new MermaidStatement(span, line));
        } else if (words.startsWith("%%") || words.startsWith("#")) {
            remarks.lost(span, "comment", "the comment \"" + Remarks.shown(words) + "\" is left out", "");
        } else {
            split(number, line);
        }
    }

    private boolean ends(String words) {
        return closing.equals("---") ? words.equals("---") : words.endsWith(closing);
    }

    private void next(int number) {
        if (tasks || foreign) {
            finish();
        }
    }

    private void split(int number, String line) {
        int from = 0;
        for (String statement : MermaidStatement.split(line)) {
            SourceSpan span = span(number, line, from, statement);
            from += statement.length() + 1;
            if (!statement.isBlank()) {
                statement(span, statement.strip());
            }
        }
    }

    private void statement(SourceSpan span, String words) {
        boolean head = words.toLowerCase(Locale.ROOT).equals("journey");
        if (head) {
            next(span.line());
            if (!headed) {
                headed = true;
                current.add(new MermaidStatement(span, "journey"));
            }
            return;
        }
        String first = words.split("[\\s;]", 2)[0];
        if (!headed
                && !tasks
                && !MermaidStatement.isKeyword(words)
                && OTHERS.contains(first.toLowerCase(Locale.ROOT))
                && !words.contains(":")) {
            remarks.lost(
                    span,
                    "other-diagram",
                    "this is a diagram of another kind, " + Remarks.shown(first) + ", and no journey",
                    "");
            foreign = true;
        }
        if (foreign) {
            return;
        }
        String usual = usual(span, words);
        closing = usual.startsWith("accDescr") && usual.contains("{") && !usual.endsWith("}") ? "}" : "";
        boolean keyword = MermaidStatement.isKeyword(usual);
        tasks |= !keyword && usual.contains(":");
        if (usual.equals("section")) {
            usual = "section \u00a0";
        }
        current.add(new MermaidStatement(span, keyword || usual.contains(":") ? usual : usual + ":"));
    }

    /** Returns a statement with colons, digits and decimal points as Mermaid has them, and without a comment at its end. */
    private String usual(SourceSpan span, String words) {
        String usual = words;
        if (usual.indexOf(':') < 0 && WIDE.matcher(usual).find()) {
            usual = WIDE.matcher(usual).replaceAll(":");
            remarks.guessed(span, "wide-colon", "wide colons were taken for usual ones", "");
        }
        String bare = COMMENT.matcher(usual).replaceFirst("");
        if (!bare.equals(usual) && MermaidStatement.isScored(bare)) {
            remarks.lost(
                    span,
                    "comment",
                    "the comment \""
                            + Remarks.shown(usual.substring(bare.length()).strip()) + "\" is left out",
                    "");
            usual = bare;
        }
        return MermaidStatement.isKeyword(usual) || !MermaidStatement.isScored(usual) ? usual : scored(span, usual);
    }

    private String scored(SourceSpan span, String words) {
        String[] parts = words.split(":", -1);
        for (int at = parts.length - 1; at >= Math.max(1, parts.length - 2); at--) {
            String part = parts[at].strip();
            if (part.matches("[+-]?\\p{Nd}+([.,]\\p{Nd}+)?")) {
                String latin = latin(part);
                if (part.indexOf(',') > 0) {
                    remarks.guessed(span, "comma", "the score " + part + " was read as " + latin, "");
                }
                parts[at] = " " + latin;
                break;
            }
        }
        return String.join(":", parts);
    }

    private static String latin(String number) {
        StringBuilder latin = new StringBuilder();
        number.codePoints()
                .forEach(c -> latin.appendCodePoint(
                        Character.isDigit(c) ? '0' + Character.digit(c, 10) : c == ',' ? '.' : c));
        return latin.toString();
    }

    private void finish() {
        if (!current.isEmpty() && (tasks || headed) && !foreign) {
            if (!headed) {
                remarks.guessed(
                        current.get(0).span(),
                        "head",
                        "the word journey is missing at the head; this was read as a journey",
                        "");
            }
            diagrams.add(new MermaidDiagram(current.get(0).span(), current));
        }
        current = new ArrayList<>();
        closing = "";
        headed = false;
        foreign = false;
        tasks = false;
    }

    private SourceSpan span(int number, String line) {
        return span(number, line, 0, line);
    }

    private SourceSpan span(int number, String line, int from, String statement) {
        int start = from + statement.length() - statement.stripLeading().length();
        int column = line.codePointCount(0, Math.min(start, line.length())) + 1;
        String words = statement.strip();
        return new SourceSpan(remarks.file(), number, column, Math.max(1, words.codePointCount(0, words.length())));
    }
}

package org.periplus.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes YAML that is hard to format: odd texts in all styles, odd indentation, comments and blank lines everywhere. */
final class YamlMaker {

    private static final List<String> PLAIN = List.of("""
            word|two words|12|012|1:30|no|true|~|2026-05-12|1e3|a#b|x:y|https://example.org/?a=b&c|Grüße aus Lüneburg
            |👩‍👧 family 😀|it's|say "hi" now|-minus|What? No.|<<x|tab\tinside|non\u00a0breaking""".replace("\n", "").split("\\|"));
    private static final List<String> QUOTED = List.of("""
            | |plain after all|no|012|1:30|0x1F|1_000|.5|~|null|=|a: b|a #b|# c|- x|ends with:| leading|trailing |a, b
            |[x]|{y}|100%|%x|@home|`code`|*star|&and|!bang|Ümläut|😀|“quoted”|don't|why?""".replace("\n", "").split("\\|"));
    private static final String LONG = "The quick brown fox jumps over the lazy dog, again and again, until the line is"
            + " longer than any line should be; even then it runs on  and on.";

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int comments;

    /** Greatest column of a comment that is not taken for text of the block above it. */
    private int deepest = 12;

    YamlMaker(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a text. */
    String make() {
        gap();
        if (chance(15)) {
            out.append("---").append(behind()).append('\n');
            gap();
        }
        if (chance(85)) {
            mapping(0, 0, false);
        } else {
            list(0, 0, false);
        }
        gap();
        if (chance(10)) {
            out.append("...\n");
        }
        String text = out.toString();
        if (chance(15)) {
            text = text.substring(0, text.length() - 1);
        }
        text = chance(15) ? text.replace("\n", "\r\n") : text;
        return chance(5) ? "\uFEFF" + text : text;
    }

    /** Returns how many comments the text has: they are {@code # c1} and so on. */
    int comments() {
        return comments;
    }

    private void mapping(int indent, int depth, boolean begun) {
        Set<String> keys = new LinkedHashSet<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            keys.add(key(i));
        }
        boolean first = begun;
        for (String key : keys) {
            if (!first) {
                gap();
                out.append(" ".repeat(indent));
            }
            first = false;
            out.append(key).append(':');
            value(indent, depth, true);
        }
    }

    private String key(int i) {
        return List.of(
                        "name",
                        "id",
                        "x-own",
                        "key " + i,
                        "\"q" + i + "\"",
                        "'s " + i + "'",
                        "ä" + i,
                        "no",
                        "\"a: b" + i + "\"")
                .get(random.nextInt(9));
    }

    private void list(int indent, int depth, boolean begun) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            if (i > 0 || !begun) {
                gap();
                out.append(" ".repeat(indent));
            }
            out.append('-');
            if (depth < 4 && chance(40)) {
                int spaces = 1 + random.nextInt(3);
                out.append(" ".repeat(spaces));
                if (chance(60)) {
                    mapping(indent + 1 + spaces, depth + 1, true);
                } else {
                    list(indent + 1 + spaces, depth + 1, true);
                }
            } else {
                value(indent, depth, false);
            }
        }
    }

    /** Writes what stands behind a colon or a dash, up to the end of the line. */
    private void value(int indent, int depth, boolean key) {
        int kind = random.nextInt(depth < 4 ? 16 : 11);
        deepest = 12;
        if (kind < 4) {
            line(" ".repeat(1 + random.nextInt(2)) + scalar(false));
        } else if (kind < 5) {
            line("");
        } else if (kind < 7) {
            flow(indent, key);
        } else if (kind < 9) {
            block(indent);
        } else if (kind < 10) {
            lines(indent);
        } else if (kind < 11) {
            line(" " + (chance(30) ? "\"" + LONG + "\"" : LONG));
        } else {
            out.append(behind()).append('\n');
            gap();
            int inner = indent + 1 + random.nextInt(3);
            if (kind < 14) {
                nested(inner, depth, true);
            } else {
                nested(chance(30) && key ? indent : inner, depth, false);
            }
        }
    }

    private void nested(int indent, int depth, boolean mapping) {
        out.append(" ".repeat(indent));
        if (mapping) {
            mapping(indent, depth + 1, true);
        } else {
            list(indent, depth + 1, true);
        }
    }

    private void line(String text) {
        out.append(text).append(behind()).append('\n');
    }

    private String scalar(boolean inFlow) {
        if (chance(50)) {
            String text = pick(PLAIN);
            boolean open = inFlow && text.matches(".*[,?:\\[\\]{}&].*");
            return open ? "plain" : text;
        }
        String text = pick(QUOTED);
        if (chance(50)) {
            return "'" + text.replace("'", "''") + "'";
        }
        String escaped = chance(20) ? "\\u00e9\\t" : chance(10) ? "\\\"\\\\\\n\\n" : "";
        return "\"" + text + escaped + "\"";
    }

    /** Writes a text over several lines, plain or in quotes. */
    private void lines(int indent) {
        String quote = pick(List.of("", "'", "\""));
        String margin = " ".repeat(indent + 1 + random.nextInt(3));
        String between = chance(30) ? "\n\n" : "\n";
        line(" " + quote + "first line" + between + margin + "second - line" + "\n" + margin + "third 3" + quote);
    }

    private void block(int indent) {
        String chomping = pick(List.of("", "-", "+"));
        int own = 1 + random.nextInt(4);
        boolean counted = chance(25);
        String margin = " ".repeat(indent + own);
        out.append(pick(List.of(" |", " >")))
                .append(counted ? own : "")
                .append(chomping)
                .append(behind());
        out.append('\n');
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String lead = counted || i > 0 ? pick(List.of("", "", "  ")) : "";
            out.append(margin).append(lead).append(pick(List.of("# no comment", "text: x", "- y", "word ", "ü\t😀")));
            out.append(chance(20) ? "\n\n" : "\n");
        }
        deepest = count == 0 ? 0 : indent + own - 1;
    }

    private void flow(int indent, boolean key) {
        String start = key && chance(20) ? behind() + "\n" + " ".repeat(indent + 1) : " ";
        out.append(start);
        flowValue(indent + 1, 0);
        out.append(behind()).append('\n');
    }

    private void flowValue(int indent, int depth) {
        boolean list = chance(50);
        out.append(list ? '[' : '{');
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            breakLine(indent);
            if (!list) {
                out.append("k").append(i).append(": ");
            }
            if (depth < 2 && chance(25)) {
                flowValue(indent, depth + 1);
            } else {
                out.append(scalar(true));
            }
            breakLine(indent);
            out.append(i + 1 < count || chance(10) ? "," : "");
            out.append(' ');
        }
        breakLine(indent);
        out.append(list ? ']' : '}');
    }

    private void breakLine(int indent) {
        if (chance(12)) {
            out.append(behind()).append('\n');
            int more = chance(30) ? 1 : 0;
            for (int i = 0; i < more; i++) {
                out.append(" ".repeat(random.nextInt(9))).append(comment()).append('\n');
            }
            out.append(" ".repeat(indent + random.nextInt(3)));
        }
    }

    /** Writes blank lines and comments between two entries. */
    private void gap() {
        List<String> lines = new ArrayList<>();
        while (chance(30)) {
            lines.add(chance(40) ? "" : " ".repeat(random.nextInt(deepest + 1)) + comment());
        }
        lines.forEach(line -> out.append(line).append('\n'));
        deepest = lines.isEmpty() ? deepest : 12;
    }

    private String behind() {
        return chance(20) ? " ".repeat(1 + random.nextInt(4)) + comment() : chance(5) ? "  " : "";
    }

    private String comment() {
        comments++;
        return "#" + pick(List.of(" ", "", "   ")) + "c" + comments
                + pick(List.of(";", "; 'odd", "; \"odd", "; [odd", "; a: b", "; ü"));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

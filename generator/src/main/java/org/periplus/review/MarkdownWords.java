package org.periplus.review;

import java.util.regex.Pattern;
import org.periplus.diagnostic.Visible;

/**
 * Text of the content as it may stand in Markdown of a forge and in HTML within it. It stays what it is: no markup, no link, no
 * picture, no mention of a person, no reference to an issue, a request or a commit.
 *
 * <p>What means something to Markdown or HTML is written as an entity. A word joiner (U+2060), which nobody sees, stands where a
 * forge would find a mention or an address, since it looks for those after entities are read.
 */
final class MarkdownWords {

    private static final String JOINER = "\u2060";
    private static final String MEANINGFUL = "&<>`*_[]\\|~$^\"'";
    private static final String MEANINGFUL_AT_BEGIN = "#+-=.!:()/0123456789";

    /** Marks before a name or number: mentions, issues, merge requests, labels, milestones, snippets, emoji. */
    private static final Pattern MARK = Pattern.compile("([@#!%~$&](?=[\\p{L}\\p{N}_\"+-])|:(?=[\\w+-]+:))");

    /** An issue of GitHub in letters, of a tracker, and addresses without a mark. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(GH|[A-Z][A-Z0-9]+)-(?=\\d)|(www)(?=\\.)|(:)(?=//)");

    /** The beginning of a commit's id. */
    private static final Pattern HASH = Pattern.compile("(?i)\\b([0-9a-f]{6})(?=[0-9a-f]{1,58}\\b)");

    private MarkdownWords() {}

    /** Returns the text in one line, cut off after {@code most} characters, for a place that is not the begin of a line. */
    static String of(String text, int most) {
        String joined = MARK.matcher(cut(text, most)).replaceAll("$1" + JOINER);
        joined = ADDRESS.matcher(joined).replaceAll(found -> found.group().replace("-", "") + JOINER
                + (found.group().endsWith("-") ? "-" + JOINER : ""));
        return escaped(HASH.matcher(joined).replaceAll("$1" + JOINER));
    }

    /** Returns the text likewise for the begin of a line, where a number or a sign would begin a list or a heading. */
    static String line(String text, int most) {
        String shown = of(text, most);
        boolean means = !shown.isEmpty() && MEANINGFUL_AT_BEGIN.indexOf(shown.charAt(0)) >= 0;
        return means ? "&#" + (int) shown.charAt(0) + ";" + shown.substring(1) : shown;
    }

    /** Returns the text likewise as code, in which forges look for nothing. */
    static String code(String text, int most) {
        return "<code>" + escaped(cut(text, most)) + "</code>";
    }

    private static String cut(String text, int most) {
        String line = Visible.text(text.replaceAll("\\s+", " ").strip());
        return line.codePointCount(0, line.length()) > most
                ? line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…"
                : line;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            out.append(MEANINGFUL.indexOf(c) >= 0 ? "&#" + (int) c + ";" : String.valueOf(c));
        }
        return out.toString();
    }
}

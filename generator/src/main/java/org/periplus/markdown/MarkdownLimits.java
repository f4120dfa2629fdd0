package org.periplus.markdown;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.diagnostic.Diagnostic;

/**
 * What a text may not exceed, so that no text can stop or stall a build: the parser overflows the stack on deep nesting and
 * takes quadratic time on some patterns.
 */
final class MarkdownLimits {

    static final int CHARACTERS = 256 * 1024;
    static final int NESTING = 32;
    static final int RUN = 256;
    static final int BACKTICK_LENGTHS = 32;
    static final int LINK_STARTS = 4000;
    static final int DEFINITIONS = 200;

    private static final Pattern QUOTES = Pattern.compile("(?m)^[ \\t>]*>");
    private static final Pattern LIST_NESTING = Pattern.compile("(?m)^(?:[ \\t]*(?:[-+*]|\\d{1,9}[.)])){33}");
    private static final Pattern INDENT = Pattern.compile("(?m)^ {130,}(?:[-+*]|\\d{1,9}[.)]) ");
    private static final Pattern EMPHASIS = Pattern.compile("[*_]{" + (RUN + 1) + "}");
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern LINK_START = Pattern.compile("\\]\\(");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[[^\\]\\n]*\\]:");

    private MarkdownLimits() {}

    /** Returns the first limit that the text breaks, as an error at its place, or nothing. */
    static Optional<Diagnostic> check(TextPlaces places) {
        String text = places.source().text();
        if (text.length() > CHARACTERS) {
            return Optional.of(problem(
                    places,
                    0,
                    "The text has " + text.length() + " characters; at most " + CHARACTERS + " are read",
                    "split it over several pages"));
        }
        Matcher quote = QUOTES.matcher(text);
        while (quote.find()) {
            if (quote.group().chars().filter(c -> c == '>').count() > NESTING) {
                return Optional.of(nested(places, quote.start(), "Quotes"));
            }
        }
        for (Pattern lists : new Pattern[] {LIST_NESTING, INDENT}) {
            Matcher list = lists.matcher(text);
            if (list.find()) {
                return Optional.of(nested(places, list.start(), "Lists"));
            }
        }
        Matcher run = EMPHASIS.matcher(text);
        if (run.find()) {
            return Optional.of(problem(
                    places, run.start(), "More than " + RUN + " * or _ follow one another", "remove the surplus ones"));
        }
        return counted(places, text);
    }

    private static Optional<Diagnostic> counted(TextPlaces places, String text) {
        Set<Integer> lengths = new HashSet<>();
        Matcher backticks = BACKTICKS.matcher(text);
        while (backticks.find()) {
            lengths.add(backticks.end() - backticks.start());
            if (lengths.size() > BACKTICK_LENGTHS) {
                return Optional.of(problem(
                        places,
                        backticks.start(),
                        "Backticks stand in runs of too many different lengths",
                        "use one or three"));
            }
        }
        return tooMany(places, text, LINK_START, LINK_STARTS, "links")
                .or(() -> tooMany(places, text, DEFINITION, DEFINITIONS, "link or footnote definitions"));
    }

    private static Optional<Diagnostic> tooMany(TextPlaces places, String text, Pattern what, int most, String words) {
        Matcher each = what.matcher(text);
        for (int count = 0; each.find(); count++) {
            if (count == most) {
                return Optional.of(problem(
                        places,
                        each.start(),
                        "The text has more than " + most + " " + words,
                        "split it over several pages"));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic nested(TextPlaces places, int at, String what) {
        return problem(places, at, what + " are nested more than " + NESTING + " deep", "flatten them");
    }

    private static Diagnostic problem(TextPlaces places, int at, String message, String hint) {
        return Diagnostic.error("markdown-limit", places.span(at, at + 1), message, hint);
    }
}

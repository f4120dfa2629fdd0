package org.periplus.history;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of people as they may be printed: never an address, no invisible characters, not without end. Stateless. */
final class Persons {

    private static final int MAX_NAME = 120;
    private static final int MAX_TEXT = 20_000;
    private static final Pattern ADDRESS = Pattern.compile("<[^<>\\s]*@[^<>\\s]*>|[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)*");

    private static final Pattern BRACKETS = Pattern.compile("<[^<>]*>?");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private Persons() {}

    /** Returns a name; of an address that stands for one what is before the {@code @}. */
    static String name(String written) {
        String bare = ADDRESS.matcher(BRACKETS.matcher(written).replaceAll(" "))
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().substring(0, found.group().indexOf('@'))));
        return cut(plain(bare), MAX_NAME);
    }

    /** Returns names as they may be printed, each once, in order; those of which nothing is left are left out. */
    static List<String> names(Collection<String> written) {
        return written.stream()
                .map(Persons::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns a text of one line without addresses. */
    static String line(String written) {
        return cut(plain(ADDRESS.matcher(written).replaceAll("")), MAX_TEXT);
    }

    /** Returns a text of several lines without addresses. */
    static String text(String written) {
        String clean = written.lines()
                .map(Persons::line)
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
        return cut(clean.strip(), MAX_TEXT);
    }

    /** Returns the text on one line, without characters that nobody sees. */
    static String plain(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || isInvisible(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return SPACES.matcher(line).replaceAll(" ").strip();
    }

    private static boolean isInvisible(int c) {
        boolean joiner = c == 0x200c || c == 0x200d;
        return !joiner && (Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE);
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length)) + "...";
    }
}

package org.periplus.sample.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of a text all that refers to something, for states in which it was not there yet: items of lists, pairs of maps,
 * fields, items that are about nothing else, and links, of which the words stay. Immutable.
 */
final class Mentions implements UnaryOperator<String> {

    /** Lists of words that are no references. */
    private static final Set<String> PLAIN = Set.of("id", "name", "tags", "term", "products", "text", "aliases");
    /** What names the thing an item is about: without it the item says nothing. */
    private static final Set<String> ABOUT = Set.of("kpi", "to");

    private static final Pattern LIST = Pattern.compile("([\\w-]+): \\[([^\\[\\]{}]*)]");
    private static final Pattern MAP = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BETWEEN_PAIRS = Pattern.compile(", (?=[\\w-]+: )");
    private static final Pattern EMPTY = Pattern.compile("\\s*(- )?([\\w-]+: )?(\\[]|\\{}|\\[\\{}])");
    private static final Pattern KEY_ALONE = Pattern.compile("( *)[\\w-]+:");

    private final String begin;
    private final Pattern anywhere;
    private final Pattern reference;
    private final Pattern field;
    private final Pattern link;

    /**
     * Takes what is looked for.
     *
     * @param begin what all references meant begin with
     * @param target a regular expression of references; what lies within the thing is meant too
     */
    Mentions(String begin, String target) {
        this.begin = begin;
        String all = "(?:" + target + ")(?:/[\\w/-]+)?";
        anywhere = Pattern.compile("(?<![\\w/-])" + all + "(?![\\w/-])");
        reference = Pattern.compile(all);
        field = Pattern.compile(" *(- )?([\\w-]+): " + all);
        link = Pattern.compile("\\[([^\\[\\]]+)]\\([a-z]+:" + all + "\\)");
    }

    /** Returns what looks for an id or the beginning of a path, as it is written. */
    static Mentions of(String reference) {
        return new Mentions(reference, Pattern.quote(reference));
    }

    @Override
    public String apply(String text) {
        if (!text.contains(begin) || !anywhere.matcher(text).find()) {
            return text;
        }
        String unlinked = link.matcher(text).replaceAll("$1");
        List<String> lines = new ArrayList<>(List.of(unlinked.split("\n", -1)));
        boolean taken = false;
        for (int line = 0; line < lines.size(); line++) {
            String now = anywhere.matcher(lines.get(line)).find() ? without(lines.get(line)) : lines.get(line);
            if (now.isEmpty() && !lines.get(line).isEmpty()) {
                Block.at(lines, line).removeFrom(lines);
                line--;
                taken = true;
            } else {
                lines.set(line, now);
            }
        }
        if (taken) {
            dropKeysAlone(lines);
        }
        return String.join("\n", lines);
    }

    /** Returns the line without the reference; empty if nothing is left to say. */
    private String without(String line) {
        Matcher one = field.matcher(line);
        boolean fieldOfIt = one.matches() && !PLAIN.contains(one.group(2));
        if (fieldOfIt || reference.matcher(line.strip().replaceFirst("^- ", "")).matches()) {
            return "";
        }
        String changed = MAP.matcher(line).replaceAll(this::map);
        changed = LIST.matcher(changed).replaceAll(this::list);
        boolean empty = EMPTY.matcher(changed).matches() && !EMPTY.matcher(line).matches();
        return empty ? "" : changed;
    }

    private String list(MatchResult found) {
        return PLAIN.contains(found.group(1))
                ? Matcher.quoteReplacement(found.group())
                : Matcher.quoteReplacement(found.group(1) + ": ["
                        + Stream.of(found.group(2).split(", ", -1))
                                .filter(item -> !reference.matcher(item).matches())
                                .collect(Collectors.joining(", "))
                        + "]");
    }

    private String map(MatchResult found) {
        List<String> kept = new ArrayList<>();
        for (String pair : BETWEEN_PAIRS.split(found.group(1), -1)) {
            String[] sides = pair.split(": ", 2);
            boolean referring = sides.length == 2 && reference.matcher(sides[1]).matches();
            if (referring && ABOUT.contains(sides[0])) {
                return "{}";
            }
            if (!reference.matcher(sides[0]).matches() && (!referring || PLAIN.contains(sides[0]))) {
                kept.add(pair);
            }
        }
        return Matcher.quoteReplacement("{" + String.join(", ", kept) + "}");
    }

    /** A key whose list has lost all items goes too. */
    private static void dropKeysAlone(List<String> lines) {
        for (int line = lines.size() - 2; line >= 0; line--) {
            Matcher key = KEY_ALONE.matcher(lines.get(line));
            if (key.matches()
                    && Block.indent(lines.get(line + 1)) <= key.group(1).length()) {
                lines.remove(line);
            }
        }
    }
}

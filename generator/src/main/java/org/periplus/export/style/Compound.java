package org.periplus.export.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a selector asks of one element.
 *
 * @param tag the element's name; empty for any
 * @param classes classes it must have
 * @param without classes it must not have
 * @param child whether it must stand directly in what the selector names before it
 */
record Compound(String tag, List<String> classes, List<String> without, boolean child) {

    private static final Pattern PART =
            Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)|:not\\(\\.(-?[A-Za-z_][\\w-]*)\\)|:([a-z-]+)(?:\\([^)]*\\))?");
    private static final Pattern TAG = Pattern.compile("\\*|[a-zA-Z][\\w-]*");

    /** What only a living page has: a pointer, a focus. */
    private static final Set<String> STATES =
            Set.of("hover", "focus", "focus-visible", "focus-within", "active", "visited", "target");

    Compound {
        classes = List.copyOf(classes);
        without = List.copyOf(without);
    }

    /**
     * Reads one compound.
     *
     * @return empty if it asks for a state that a file never has
     * @throws IllegalArgumentException if it is not understood
     */
    static Optional<Compound> read(String text, boolean child) {
        Matcher start = TAG.matcher(text);
        int at = start.lookingAt() ? start.end() : 0;
        String tag = text.substring(0, at).equals("*") ? "" : text.substring(0, at);
        List<String> classes = new ArrayList<>();
        List<String> without = new ArrayList<>();
        Matcher part = PART.matcher(text);
        boolean state = false;
        while (at < text.length()) {
            if (!part.find(at) || part.start() != at) {
                throw new IllegalArgumentException("selector part " + text.substring(at));
            }
            state |= collect(part, classes, without);
            at = part.end();
        }
        return state ? Optional.empty() : Optional.of(new Compound(tag, classes, without, child));
    }

    private static boolean collect(Matcher part, List<String> classes, List<String> without) {
        if (part.group(1) != null) {
            classes.add(part.group(1));
        } else if (part.group(2) != null) {
            without.add(part.group(2));
        } else if (STATES.contains(part.group(3))) {
            return true;
        } else {
            throw new IllegalArgumentException("pseudo-class :" + part.group(3));
        }
        return false;
    }

    boolean matches(Element element) {
        return (tag.isEmpty() || tag.equals(element.tag()))
                && element.classes().containsAll(classes)
                && without.stream().noneMatch(element.classes()::contains);
    }

    /** Returns the weight among rules: classes before names of elements. */
    int weight() {
        return 1000 * (classes.size() + without.size()) + (tag.isEmpty() ? 0 : 1);
    }
}

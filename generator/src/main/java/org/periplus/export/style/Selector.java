package org.periplus.export.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements a rule is for.
 *
 * @param compounds from the outermost to the element itself; never empty
 */
record Selector(List<Compound> compounds) {

    private static final Pattern STEP = Pattern.compile("\\s*(>)?\\s*([^\\s>]+)");

    Selector {
        compounds = List.copyOf(compounds);
    }

    /**
     * Reads a selector without commas.
     *
     * @return empty if it asks for a state that a file never has
     * @throws IllegalArgumentException if it is not understood
     */
    static Optional<Selector> read(String text) {
        List<Compound> compounds = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!step.find(at) || step.start() != at) {
                throw new IllegalArgumentException("selector " + text);
            }
            Optional<Compound> compound = Compound.read(step.group(2), step.group(1) != null);
            if (compound.isEmpty()) {
                return Optional.empty();
            }
            compounds.add(compound.get());
            at = step.end();
        }
        if (compounds.isEmpty()) {
            throw new IllegalArgumentException("a rule without a selector");
        }
        return Optional.of(new Selector(compounds));
    }

    boolean matches(Element element) {
        int last = compounds.size() - 1;
        return compounds.get(last).matches(element) && before(last, element);
    }

    /** Tells whether what stands before {@code index} matches the ancestors of the element that matched it. */
    private boolean before(int index, Element matched) {
        if (index == 0) {
            return true;
        }
        Optional<Element> up = matched.parent();
        while (up.isPresent()) {
            if (compounds.get(index - 1).matches(up.get()) && before(index - 1, up.get())) {
                return true;
            }
            up = compounds.get(index).child() ? Optional.empty() : up.get().parent();
        }
        return false;
    }

    int weight() {
        return compounds.stream().mapToInt(Compound::weight).sum();
    }
}

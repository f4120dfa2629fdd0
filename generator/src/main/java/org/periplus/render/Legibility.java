package org.periplus.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.render.Tokens.Colour;

/**
 * Whether the colours of a theme can be read on each other: text at 4.5 to 1, marks and borders at 3 to 1 (WCAG 2.2, 1.4.3 and
 * 1.4.11).
 *
 * @param tokens the colours
 */
record Legibility(Tokens tokens) {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final List<String> GROUNDS = List.of("paper", "surface", "sunk");
    private static final List<String> LETTERS =
            List.of("ink", "ink-2", "ink-3", "accent", "hazard", "chance", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final List<String> STEPS = List.of("em2", "em1", "ez", "ep1", "ep2");

    /** A colour that stands on another, and how far it must stand out. */
    private record Pair(String over, String under, double least) {

        boolean has(String name) {
            return over.equals(name) || under.equals(name);
        }

        String other(String name) {
            return over.equals(name) ? under : over;
        }

        String what() {
            return least == TEXT ? "text" : "a mark";
        }
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String ground : GROUNDS) {
            LETTERS.forEach(letter -> pairs.add(new Pair(letter, ground, TEXT)));
            pairs.add(new Pair("rule-2", ground, MARK));
        }
        STEPS.forEach(step -> pairs.add(new Pair(step + "-on", step, TEXT)));
        return pairs;
    }

    /** Returns a warning for each colour in each scheme that is hard to read; only colours of {@code own} are looked at. */
    List<Diagnostic> problems(Collection<OwnToken> own) {
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, OwnToken> last =
                own.stream().collect(Collectors.toMap(OwnToken::name, token -> token, (first, second) -> second));
        for (OwnToken token : last.values().stream()
                .sorted(Comparator.comparing(OwnToken::span))
                .toList()) {
            for (boolean dark : List.of(false, true)) {
                problem(token, dark, last).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Diagnostic> problem(OwnToken token, boolean dark, Map<String, OwnToken> own) {
        String name = token.name();
        // Of two own colours the one above is told, so that one pair gives one warning.
        List<Pair> all = pairs().stream()
                .filter(pair -> pair.has(name)
                        && tokens.colours().containsKey(pair.other(name))
                        && (pair.over.equals(name) || !own.containsKey(pair.over)))
                .toList();
        String colour = colour(name, dark);
        Optional<Pair> worst = all.stream()
                .filter(pair -> ratio(pair, name, colour, dark) < pair.least)
                .min(Comparator.comparingDouble(pair -> ratio(pair, name, colour, dark) / pair.least));
        return worst.map(pair -> Diagnostic.warning(
                ThemeRules.CONTRAST,
                token.span(),
                "`" + pair.over + "` on `" + pair.under + "` has a contrast of "
                        + Contrast.words(ratio(pair, name, colour, dark)) + " in the " + (dark ? "dark" : "light")
                        + " scheme, and " + pair.what() + " needs " + Contrast.words(pair.least),
                hint(name, dark, all)));
    }

    private String hint(String name, boolean dark, List<Pair> all) {
        Colour now = tokens.colours().getOrDefault(name, new Colour("#000000", "#ffffff"));
        Optional<String> better = Contrast.nearest(
                dark ? now.dark() : now.light(),
                colour -> all.stream().allMatch(pair -> ratio(pair, name, colour, dark) >= pair.least));
        return better.map(found -> "the nearest that can be read: " + name + ": \"" + (dark ? now.light() : found) + " "
                        + (dark ? found : now.dark()) + "\"")
                .orElse("no colour can be read on all of them: change those below it too");
    }

    private double ratio(Pair pair, String name, String colour, boolean dark) {
        return Contrast.of(colour, colour(pair.other(name), dark));
    }

    private String colour(String name, boolean dark) {
        Colour colour = tokens.colours().getOrDefault(name, new Colour("#000000", "#ffffff"));
        return dark ? colour.dark() : colour.light();
    }
}

package org.periplus.export.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A style sheet, read. What it holds beside understood rules is listed, so that a test can prove that nothing is lost. Immutable
 * and safe for use by several threads.
 *
 * @param rules in the order of the sheet
 * @param setAside what a file has no use for: states of a pointer, media queries
 * @param misunderstood what should have been understood; empty for a sheet that is wholly understood
 */
record StyleSheet(List<Rule> rules, List<String> setAside, List<String> misunderstood) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    StyleSheet {
        rules = List.copyOf(rules);
        setAside = List.copyOf(setAside);
        misunderstood = List.copyOf(misunderstood);
    }

    static StyleSheet parse(String css) {
        return new Reading(COMMENT.matcher(css).replaceAll(" ")).read();
    }

    /** Goes through one sheet once. */
    private static final class Reading {

        private final String css;
        private final List<Rule> rules = new ArrayList<>();
        private final List<String> setAside = new ArrayList<>();
        private final List<String> misunderstood = new ArrayList<>();

        Reading(String css) {
            this.css = css;
        }

        StyleSheet read() {
            int at = 0;
            int open = css.indexOf('{');
            while (open >= 0) {
                String head = css.substring(at, open).strip();
                int close = end(open);
                if (head.startsWith("@media")) {
                    setAside.add(head);
                } else {
                    rule(head, css.substring(open + 1, close));
                }
                at = Math.min(css.length(), close + 1);
                open = css.indexOf('{', at);
            }
            if (!css.substring(at).isBlank()) {
                misunderstood.add(css.substring(at).strip());
            }
            return new StyleSheet(rules, setAside, misunderstood);
        }

        private int end(int open) {
            int depth = 0;
            for (int at = open; at < css.length(); at++) {
                depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
                if (depth == 0) {
                    return at;
                }
            }
            misunderstood.add("a block that does not end: " + css.substring(open));
            return css.length();
        }

        private void rule(String selectors, String body) {
            Map<String, String> declarations = declarations(body);
            for (String text : selectors.split(",", -1)) {
                try {
                    Optional<Selector> selector = Selector.read(text.strip());
                    if (selector.isEmpty()) {
                        setAside.add(text.strip());
                    } else {
                        rules.add(new Rule(selector.get(), declarations, rules.size()));
                    }
                } catch (IllegalArgumentException unknown) {
                    misunderstood.add(text.strip() + ": " + unknown.getMessage());
                }
            }
        }

        private Map<String, String> declarations(String body) {
            Map<String, String> found = new LinkedHashMap<>();
            for (String declaration : body.split(";", -1)) {
                int colon = declaration.indexOf(':');
                String name = colon < 0
                        ? declaration.strip()
                        : declaration.substring(0, colon).strip();
                if (colon >= 0 && Property.isKnown(name)) {
                    String value = declaration.substring(colon + 1).strip();
                    // A later one wins and stands in the later place, because the font shorthand resets what stands
                    // before it.
                    found.remove(name);
                    found.put(name, value);
                } else if (Property.isOfPages(name)) {
                    setAside.add(name);
                } else if (!name.isEmpty()) {
                    misunderstood.add("property " + declaration.strip());
                }
            }
            return found;
        }
    }
}

package org.periplus.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of a theme: the one source for the variables of its style sheet and for what a drawing outside a page inlines.
 *
 * @param colours name to colour, in the order of the theme's file; unmodifiable
 */
public record Tokens(Map<String, Colour> colours) {

    static final Tokens NONE = new Tokens(Map.of());

    private static final Pattern PAIR = Pattern.compile("(#[0-9a-f]{6}) (#[0-9a-f]{6})");
    private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    /** Takes a copy in the same order. */
    public Tokens {
        colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
    }

    /**
     * A colour in both schemes.
     *
     * @param light such as {@code #14212d}
     * @param dark such as {@code #ece7db}
     */
    public record Colour(String light, String dark) {}

    static Tokens of(FlatFile file) {
        Map<String, Colour> colours = new LinkedHashMap<>();
        file.values().forEach((name, value) -> {
            Matcher pair = PAIR.matcher(value);
            if (!pair.matches()) {
                throw new ThemeException(file.name() + ": `" + name + "` must be a light and a dark colour such as "
                        + "\"#14212d #ece7db\", found \"" + value + "\"");
            }
            colours.put(name, new Colour(pair.group(1), pair.group(2)));
        });
        return new Tokens(colours);
    }

    /** Returns these with those of a child laid over them, one by one. */
    Tokens with(Tokens child) {
        Map<String, Colour> both = new LinkedHashMap<>(colours);
        both.putAll(child.colours);
        return new Tokens(both);
    }

    /**
     * Returns the style sheet of the variables: light values first, which every browser reads, then both for browsers that know
     * {@code light-dark()}.
     */
    public String css() {
        StringBuilder light = new StringBuilder();
        StringBuilder both = new StringBuilder();
        colours.forEach((name, colour) -> {
            light.append("  --").append(name).append(": ").append(colour.light).append(";\n");
            both.append("    --").append(name).append(": light-dark(").append(colour.light);
            both.append(", ").append(colour.dark).append(");\n");
        });
        return ":root {\n" + light + "}\n@supports (color: light-dark(#000000, #ffffff)) {\n  :root {\n" + both
                + "  }\n}\n";
    }

    /**
     * Returns {@code text} with each {@code var(--name)} replaced by its light value, for files that no style sheet reaches.
     *
     * @param unknown told each name that is no token, with the place in the text where it stands; such a name stays as it is
     */
    String inlined(String text, BiConsumer<String, Integer> unknown) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            Colour colour = colours.get(found.group(1));
            if (colour == null) {
                unknown.accept(found.group(1), found.start(1));
                return Matcher.quoteReplacement(found.group());
            }
            return colour.light;
        });
    }
}

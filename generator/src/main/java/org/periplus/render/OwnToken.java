package org.periplus.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.render.Tokens.Colour;

/**
 * A colour as the team writes it.
 *
 * @param name the name of the token
 * @param value one colour for both schemes, or the light and the dark one with a space between; {@code #rgb} or {@code #rrggbb}
 * @param span where it is written
 */
public record OwnToken(String name, String value, SourceSpan span) {

    private static final Pattern ONE_OR_TWO = Pattern.compile(
            "(#(?:[0-9a-f]{3}|[0-9a-f]{6}))(?: +(#(?:[0-9a-f]{3}|[0-9a-f]{6})))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int SHORT = 4;

    /** Returns the colours it stands for; empty if it is no colour, or has no name. */
    Optional<Colour> colour() {
        Matcher found = ONE_OR_TWO.matcher(value.strip());
        if (!found.matches() || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String light = whole(found.group(1));
        return Optional.of(new Colour(light, found.group(2) == null ? light : whole(found.group(2))));
    }

    private static String whole(String written) {
        String colour = written.toLowerCase(Locale.ROOT);
        return colour.length() == SHORT ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    }
}

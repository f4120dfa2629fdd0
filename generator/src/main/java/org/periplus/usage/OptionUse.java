package org.periplus.usage;

import java.util.List;
import java.util.Optional;

/**
 * An option of a command. Immutable.
 *
 * @param names all its names with their dashes, such as {@code -o} and {@code --output}
 * @param value what follows it; empty for a switch
 * @param required whether the command asks for it
 * @param repeatable whether it may be given several times
 * @param description what it does, in sentences
 */
public record OptionUse(
        List<String> names, Optional<ValueUse> value, boolean required, boolean repeatable, String description) {

    /** Takes a copy of the names; there is at least one. */
    public OptionUse {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("An option has a name");
        }
    }

    /** Returns the longest name, by which it is best known. */
    public String name() {
        return names.stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }
}

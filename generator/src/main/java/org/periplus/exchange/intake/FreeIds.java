package org.periplus.exchange.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.periplus.decode.Ids;

/** Makes ids from names, each once. For use by one thread. */
final class FreeIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Returns the id that a name suggests, with a number behind it if that is taken.
     *
     * @param otherwise what to make of a name without Latin letters and digits; gets a number
     */
    String of(String name, String otherwise) {
        String slug = Ids.slug(name);
        boolean usable = Ids.isValid(slug);
        String base = usable ? slug : otherwise;
        String id = usable ? base : base + "-" + numbers.merge(base, 1, Integer::sum);
        while (!taken.add(id)) {
            id = base + "-" + numbers.merge(base, usable && !numbers.containsKey(base) ? 2 : 1, Integer::sum);
        }
        return id;
    }
}

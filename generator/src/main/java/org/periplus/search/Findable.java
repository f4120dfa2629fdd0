package org.periplus.search;

import java.util.List;

/**
 * Something a reader may look for.
 *
 * @param group what it is
 * @param name its name
 * @param aliases other names for it
 * @param trail where it is, such as the journey and the stage of a touchpoint; may be empty
 * @param path where it stands in the site, from the root, with an anchor or without
 * @param summary what it is in a sentence or two; may be empty
 * @param body all else that is said of it; may be empty
 */
public record Findable(
        Group group, String name, List<String> aliases, String trail, String path, String summary, String body) {

    /** Takes a copy of the list, and makes one line of each text. */
    public Findable {
        aliases = List.copyOf(aliases);
        name = line(name);
        trail = line(trail);
        summary = line(summary);
        body = line(body);
    }

    /** Returns what stands below its name in a result, and what the words of the body are looked for in. */
    String text() {
        return line(String.join(" ", String.join(", ", aliases), summary, body));
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}

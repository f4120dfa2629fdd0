package org.periplus.figure.map;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Sentences;
import org.periplus.wording.Wording;

/**
 * A team or system at work behind neighbouring touchpoints.
 *
 * @param first index of the first touchpoint, from 0
 * @param last index of the last one
 * @param href where it leads
 */
record BackstageBar(String name, boolean system, Optional<String> href, int first, int last) {

    /** Returns the whole sentence for assistive technology. */
    String sentence(Wording words) {
        String who = words.say(system ? "map.backstage.system" : "map.backstage.team", "name", name);
        String where = first == last
                ? words.say("map.backstage.at", "number", first + 1)
                : words.say("map.backstage.along", "first", first + 1, "last", last + 1);
        return Sentences.of(words.commas(List.of(who, where)));
    }

    /** Tells whether this bar and another would lie on each other in a row. */
    boolean meets(BackstageBar other) {
        return first <= other.last && other.first <= last;
    }
}

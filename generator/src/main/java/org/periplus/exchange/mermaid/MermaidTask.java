package org.periplus.exchange.mermaid;

import java.util.List;
import java.util.Optional;

/**
 * A task of a Mermaid journey.
 *
 * @param name its words
 * @param score from 1 (bad) to 5 (good); empty if none was readable
 * @param actors who does it, in written order, each once
 */
public record MermaidTask(String name, Optional<Double> score, List<String> actors) {

    /** Takes a copy of the list. */
    public MermaidTask {
        actors = List.copyOf(actors);
    }
}

package org.periplus.figure.engine;

import java.util.Optional;
import org.periplus.model.Ref;

/**
 * Which figure is wanted.
 *
 * @param type the figure
 * @param of the entry it is drawn of; empty for a figure of the whole atlas
 * @param with a second entry, where the figure takes one: the persona of an emotion curve, the journey compared with; empty for
 *     what the first one suggests
 */
public record FigureRequest(FigureType type, Optional<Ref> of, Optional<Ref> with) {

    /** Asks for a figure of an entry. */
    public static FigureRequest of(FigureType type, Ref of) {
        return new FigureRequest(type, Optional.of(of), Optional.empty());
    }

    /** Asks for a figure of the whole atlas. */
    public static FigureRequest ofAtlas(FigureType type) {
        return new FigureRequest(type, Optional.empty(), Optional.empty());
    }
}

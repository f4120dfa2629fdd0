package org.periplus.figure.engine;

import java.util.Optional;

/** A figure as a program: from the atlas to what is drawn. Implementations have no state. */
public interface Drawing {

    /**
     * Draws what is asked for.
     *
     * @return empty when the content has nothing the figure could show, such as a funnel without counts
     */
    Optional<Figure> draw(FigureContext context, FigureRequest request);
}

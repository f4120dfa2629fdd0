package org.periplus.figure.relation;

import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;

public final class Relations implements Drawing {
    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return Optional.empty();
    }
}

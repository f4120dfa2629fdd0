package org.periplus.figure;

import java.util.List;

/** STUB. */ public record MapFigure(int width, List<LaneFigure> lanes, List<LegendEntry> legend) {}

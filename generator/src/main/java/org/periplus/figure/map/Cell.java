package org.periplus.figure.map;

/** A piece of a lane that takes as much height as its words need. */
interface Cell {

    /** Draws itself into a width and returns its lower edge. */
    double draw(LanePen pen, double x, double top, double width);
}

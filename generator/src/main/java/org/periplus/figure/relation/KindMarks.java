package org.periplus.figure.relation;

import java.util.List;
import org.periplus.figure.engine.ScaledPath;
import org.periplus.figure.engine.Shape;
import org.periplus.model.Kind;
import org.periplus.wording.Wording;

/** What each kind of entry is called and the icon beside the word, on a grid of 24. Stateless. */
final class KindMarks {

    private static final double GRID = 24;

    private KindMarks() {}

    /** Returns what one entry of the kind is called: "Journey". */
    static String name(Wording words, Kind kind) {
        return words.say("kind." + kind.word() + ".name");
    }

    /** Returns what stands above that many entries of the kind: "Journeys". */
    static String heading(Wording words, Kind kind, int count) {
        return count == 1 ? name(words, kind) : words.say("kind." + kind.word() + ".heading");
    }

    /** Returns the icon, its left upper corner there, its side in pixels. */
    static Shape icon(Kind kind, double x, double y, double side) {
        return Shape.Group.at("ic", x, y, List.of(new Shape.Path("", ScaledPath.of(path(kind), side / GRID))));
    }

    private static String path(Kind kind) {
        return switch (kind) {
            case JOURNEY -> "M2.5 14C6 14 6.5 6.5 10.5 6.5S14.5 17.5 18 17.5C19.8 17.5 20.4 16 21.5 14M2.5 21H21.5";
            case PERSONA -> "M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM4 20.5C4 16.4 7.4 14.2 12 14.2S20 16.4 20 20.5";
            case SEGMENT -> "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0ZM12 3.5V12L18.2 17.8M12 12L4.4 15.6";
            case SCENARIO ->
                "M4 12H9C13 12 12.5 6 16.5 6H20.5M9 12C13 12 12.5 18 16.5 18H20.5M17.8 3.4L20.5 6L17.8 8.6";
            case KPI -> "M3.5 3.5V20.5H20.5M7 15.5L11 11L14.5 13.5L20 6.5";
            case OBJECTIVE ->
                "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0ZM8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM12 12h.1";
            case OPPORTUNITY -> "M12 3.2L20.8 12L12 20.8L3.2 12ZM12 8.6V15.4M8.6 12H15.4";
            case INITIATIVE -> "M5 20.5V4M5 5H18.5L15.5 9L18.5 13H5";
            case CHANNEL -> "M4 7.5H20M17 4.5L20 7.5L17 10.5M20 16.5H4M7 13.5L4 16.5L7 19.5";
            case TOUCHPOINT -> "M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0ZM3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0Z";
            case TEAM ->
                "M5.5 8.5a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0ZM2.8 19.5C2.8 16 5.2 14.4 8.7 14.4S14.6 16 14.6"
                        + " 19.5M14.6 5.6a3 3 0 0 1 0 5.8M17 14.8C19.7 15.3 21.2 16.9 21.2 19.5";
            case FEEDBACK -> "M4 4.5H20V16H11.5L7 20.5V16H4ZM8 8.8H16M8 12H13";
            case SOURCE ->
                "M4.5 6.2C4.5 2.8 19.5 2.8 19.5 6.2V17.8C19.5 21.2 4.5 21.2 4.5 17.8ZM4.5 6.2C4.5 9.6 19.5 9.6"
                        + " 19.5 6.2M4.5 12C4.5 15.4 19.5 15.4 19.5 12";
            case LOOP ->
                "M4.5 12a7.5 7.5 0 0 1 13 -5.1L20 9.4M20 4.4V9.4H15M19.5 12a7.5 7.5 0 0 1 -13 5.1L4 14.6M4 19.6V14.6H9";
            case TERM ->
                "M5 4H17.5A1.5 1.5 0 0 1 19 5.5V20.5H6.8A1.8 1.8 0 0 1 5 18.7ZM5 18.7A1.8 1.8 0 0 1 6.8 17H19M9 8.5H15";
            case PAGE -> "M6 3.5H14.5L18.5 7.5V20.5H6ZM14.5 3.5V7.5H18.5M9 12H15.5M9 15.5H15.5";
        };
    }
}

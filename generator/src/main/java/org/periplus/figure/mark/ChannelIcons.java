package org.periplus.figure.mark;

import java.util.List;
import org.periplus.figure.engine.ScaledPath;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.html.SafeHtml;
import org.periplus.model.ChannelType;

/**
 * Line icons of the types of channels: a grid of 24 by 24, one path each, front view, to be told apart at 16 pixels. An icon
 * never stands alone: the name of the channel is beside it. Stateless; safe for use by several threads.
 */
public final class ChannelIcons {

    /** The side of the square on which icons are drawn. */
    public static final double GRID = 24;

    private ChannelIcons() {}

    /** Returns the icon as path data on the grid of 24; a ring for a channel of no known type. */
    public static String path(ChannelType type) {
        return switch (type) {
            case WEB ->
                "M4.5 4.5h15a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1 -1.5 1.5h-15a1.5 1.5 0 0 1 -1.5 -1.5v-12"
                        + "a1.5 1.5 0 0 1 1.5 -1.5zM3 9h18M5.8 6.8h.1M8.3 6.8h.1M7 13h6M7 16h9";
            case APP ->
                "M8.7 2.8h6.6a2.2 2.2 0 0 1 2.2 2.2v14a2.2 2.2 0 0 1 -2.2 2.2h-6.6a2.2 2.2 0 0 1 -2.2 -2.2v-14"
                        + "a2.2 2.2 0 0 1 2.2 -2.2zM10.5 18.4h3M6.5 6h11";
            case EMAIL -> "M3.5 6h17v12h-17zM3.5 7l8.5 6.5L20.5 7";
            case PHONE ->
                "M5.6 3.6h3.2l1.7 4.3l-2.1 1.7a11.6 11.6 0 0 0 6 6l1.7 -2.1l4.3 1.7v3.2a2 2 0 0 1 -2.2 2"
                        + "a16.2 16.2 0 0 1 -14.6 -14.6a2 2 0 0 1 2 -2.2z";
            case CHAT ->
                "M4.5 4h9.5a1.5 1.5 0 0 1 1.5 1.5v5.5a1.5 1.5 0 0 1 -1.5 1.5h-5l-3.2 2.8v-2.8h-1.3"
                        + "a1.5 1.5 0 0 1 -1.5 -1.5v-5.5a1.5 1.5 0 0 1 1.5 -1.5zM18.6 8.8h.9a1.5 1.5 0 0 1 1.5 1.5v5.2"
                        + "a1.5 1.5 0 0 1 -1.5 1.5h-.8v3.2l-3.6 -3.2h-4.3";
            case SOCIAL ->
                "M3.4 12a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0zM14.9 5.8a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0z"
                        + "M14.9 18.2a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0zM8.3 10.8L15.2 7M8.3 13.2L15.2 17";
            case STORE ->
                "M4.5 12.4v8.1h15v-8.1M3 9.6l1.9 -5.8h14.2l1.9 5.8a3 3 0 0 1 -6 0a3 3 0 0 1 -6 0a3 3 0 0 1 -6 0z"
                        + "M10 20.5v-5.2h4v5.2";
            case MAIL -> "M3 5.5h18v13h-18zM15 8.4h3v3.2h-3zM6 12.4h5M6 15.4h7.5";
            case SMS ->
                "M5 4.5h14a1.8 1.8 0 0 1 1.8 1.8v8.4a1.8 1.8 0 0 1 -1.8 1.8h-7l-4.5 3.8v-3.8h-2.5"
                        + "a1.8 1.8 0 0 1 -1.8 -1.8v-8.4a1.8 1.8 0 0 1 1.8 -1.8zM8 10.5h.1M12 10.5h.1M16 10.5h.1";
            case EVENT -> "M4 5.5h16v14.5h-16zM4 10h16M8.5 3.2v4M15.5 3.2v4M9 15l2.1 2.1l3.9 -4";
            case PARTNER ->
                "M3.2 12a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0 -11.2 0zM9.6 12a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0 -11.2"
                        + " 0z";
            case DEVICE -> "M5.5 3h13v18h-13zM8.5 6.2h7v5h-7zM8.5 14.6h3.2M15.3 14.6h.1M8.5 17.8h7";
            case WORD_OF_MOUTH ->
                "M5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0zM2.6 20c0 -3.9 2.5 -6.2 5.9 -6.2s5.9 2.3 5.9 6.2"
                        + "M15.4 5.8c1.2 1.3 1.2 3.2 0 4.5M18.2 3.6c2.5 2.6 2.5 6.4 0 9";
            case OTHER -> "M4 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z";
        };
    }

    /**
     * Returns the icon for a drawing, class {@code ic}.
     *
     * @param x left edge
     * @param y upper edge
     * @param size side in pixels, positive
     */
    public static Shape.Group shape(ChannelType type, double x, double y, double size) {
        return Shape.Group.at("ic", x, y, List.of(new Shape.Path("", ScaledPath.of(path(type), size / GRID))))
                .asUpright();
    }

    /** Returns the icon for a page: an {@code svg} of class {@code ic} with that side in pixels, hidden from assistive technology. */
    public static SafeHtml html(ChannelType type, int pixels) {
        Shape.Path path = new Shape.Path("", path(type));
        return SvgWriter.writeSized(Scene.decoration(GRID, GRID, "ic", List.of(path)), pixels, pixels);
    }
}

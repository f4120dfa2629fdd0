package org.periplus.figure.engine;

import java.util.List;
import java.util.Optional;

/**
 * A drawing before it is text. Lengths are CSS pixels at scale 1; x grows to the right, y downwards.
 *
 * @param width width of the view box, positive
 * @param height height of the view box, positive
 * @param css space-separated semantic classes of the {@code svg} element; may be empty
 * @param role what the drawing is for assistive technology
 * @param label its name: {@code aria-label} of a group, {@code title} of an image; empty for decoration
 * @param desc a sentence that states the finding
 * @param shapes what is drawn, back to front
 */
public record Scene(
        double width, double height, String css, Role role, String label, Optional<String> desc, List<Shape> shapes) {

    /** What a drawing is for assistive technology. */
    public enum Role {
        /** Parts of it can be followed or read one by one. */
        GROUP,
        /** One picture with a title. */
        IMAGE,
        /** Says nothing that is not said beside it; hidden. */
        DECORATION
    }

    /** Takes a copy of the shapes. */
    public Scene {
        shapes = List.copyOf(shapes);
    }

    /** Returns a drawing with parts that can be followed. */
    public static Scene group(double width, double height, String css, String label, List<Shape> shapes) {
        return new Scene(width, height, css, Role.GROUP, label, Optional.empty(), shapes);
    }

    /** Returns one picture with a title and a finding. */
    public static Scene image(double width, double height, String css, String title, String desc, List<Shape> shapes) {
        return new Scene(width, height, css, Role.IMAGE, title, Optional.of(desc), shapes);
    }

    /** Returns a decorative drawing. */
    public static Scene decoration(double width, double height, String css, List<Shape> shapes) {
        return new Scene(width, height, css, Role.DECORATION, "", Optional.empty(), shapes);
    }
}

package org.periplus.figure.engine;

/**
 * How a kind of text is lettered; the theme's style sheet sets the same sizes for the class.
 *
 * @param face the face it is measured in
 * @param size in pixels
 * @param lineHeight from baseline to baseline, in pixels
 * @param css the semantic class
 */
public record Lettering(Face face, double size, double lineHeight, String css) {

    public static final Lettering CARD_NAME = new Lettering(Face.SANS_500, 12.5, 15, "t12m");
    public static final Lettering LIST = new Lettering(Face.SANS_400, 12, 15, "t12");
    public static final Lettering LIST_BOLD = new Lettering(Face.SANS_600, 12, 15, "t12b");
    public static final Lettering SMALL = new Lettering(Face.SANS_400, 11, 14, "t11");
    public static final Lettering CAPTION = new Lettering(Face.SANS_400, 11, 14, "t10");
    public static final Lettering NUMBER = new Lettering(Face.SANS_600, 11, 14, "cn");
    public static final Lettering ID = new Lettering(Face.SANS_400, 11, 14, "id");
    public static final Lettering STAGE_NUMBER = new Lettering(Face.SERIF_300, 27, 30, "snum");
    public static final Lettering STAGE_NAME = new Lettering(Face.SERIF_500, 18.5, 22, "sname");
    public static final Lettering VOICE = new Lettering(Face.ITALIC_400, 14, 18, "it");
    public static final Lettering VALUE = new Lettering(Face.SERIF_400, 22, 26, "tot");
    public static final Lettering PILL = new Lettering(Face.SANS_600, 12, 15, "chipt");
    public static final Lettering POINT_VALUE = new Lettering(Face.SANS_600, 12, 15, "val");
    public static final Lettering LINE_LABEL = new Lettering(Face.SANS_600, 12, 15, "plab");
    public static final Lettering PERSON_NAME = new Lettering(Face.SERIF_500, 30, 35, "pf-name");
    public static final Lettering PERSON_QUOTE = new Lettering(Face.ITALIC_400, 18, 24, "pf-quote");
    public static final Lettering PERSON_VOICE = new Lettering(Face.ITALIC_400, 16.5, 21, "pf-say");
    public static final Lettering PERSON_FACT = new Lettering(Face.SANS_400, 14, 19, "pf-item");
    public static final Lettering PERSON_LINE = new Lettering(Face.SANS_400, 14, 20, "pf-line");
}

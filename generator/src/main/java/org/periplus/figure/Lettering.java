package org.periplus.figure;

/**
 * How a kind of text is lettered; the theme's style sheet sets the same sizes for the class.
 *
 * @param face the face it is measured in
 * @param size in pixels
 * @param lineHeight from baseline to baseline, in pixels
 * @param css the semantic class
 */
record Lettering(Face face, double size, double lineHeight, String css) {

    static final Lettering CARD_NAME = new Lettering(Face.SANS_500, 12.5, 15, "t12m");
    static final Lettering LIST = new Lettering(Face.SANS_400, 12, 15, "t12");
    static final Lettering LIST_BOLD = new Lettering(Face.SANS_600, 12, 15, "t12b");
    static final Lettering SMALL = new Lettering(Face.SANS_400, 11, 14, "t11");
    static final Lettering CAPTION = new Lettering(Face.SANS_400, 11, 14, "t10");
    static final Lettering NUMBER = new Lettering(Face.SANS_600, 11, 14, "cn");
    static final Lettering ID = new Lettering(Face.SANS_400, 11, 14, "id");
    static final Lettering STAGE_NUMBER = new Lettering(Face.SERIF_300, 27, 30, "snum");
    static final Lettering STAGE_NAME = new Lettering(Face.SERIF_500, 18.5, 22, "sname");
    static final Lettering VOICE = new Lettering(Face.ITALIC_400, 14, 18, "it");
    static final Lettering VALUE = new Lettering(Face.SERIF_400, 22, 26, "tot");
    static final Lettering PILL = new Lettering(Face.SANS_600, 12, 15, "chipt");
    static final Lettering POINT_VALUE = new Lettering(Face.SANS_600, 12, 15, "val");
    static final Lettering LINE_LABEL = new Lettering(Face.SANS_600, 12, 15, "plab");
}

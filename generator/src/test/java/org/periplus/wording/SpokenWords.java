package org.periplus.wording;

import org.periplus.render.Theme;

/** The words of the usual theme, for what is tested with real ones. */
public final class SpokenWords {

    private static final Wording ENGLISH = in("en");

    private SpokenWords() {}

    /** Returns them in English. */
    public static Wording english() {
        return ENGLISH;
    }

    /** Returns them in a language given as BCP 47 tag. */
    public static Wording in(String language) {
        return Theme.load(SpokenWords.class.getClassLoader(), "chart", language).words();
    }
}

package org.periplus.render;

import org.periplus.diagnostic.Diagnostic;

/** The ids of problems that a theme of the team can have, and what is done about those of a built-in one. */
final class ThemeRules {

    /** A file of the theme that cannot be used as it is. */
    static final String FILE = "theme-file";

    /** A template that cannot be read, or cannot print a page. */
    static final String TEMPLATE = "theme-template";

    /** A colour that is none, or has no name. */
    static final String TOKEN = "theme-token";

    /** A colour that is hard to read. */
    static final String CONTRAST = "theme-contrast";

    /** A phrase that is not said, or said otherwise than it is asked for. */
    static final String WORDS = "theme-words";

    /** A page, as the theme prints it, that is not what a browser needs. */
    static final String PAGE = "theme-page";

    private ThemeRules() {}

    /** Throws {@link ThemeException}: a built-in theme has no problems. */
    static void refuse(Diagnostic problem) {
        throw new ThemeException(problem.span().file() + ":" + problem.span().line() + ": " + problem.message());
    }
}

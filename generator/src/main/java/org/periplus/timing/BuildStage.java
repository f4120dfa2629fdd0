package org.periplus.timing;

import java.util.Locale;

/** The stages of a build, in the order in which they begin. */
public enum BuildStage {
    /** The program, the request, the content and the output are compared with those of the last build. */
    COMPARE("compare with the last build"),
    /** The files are listed, and pictures and other media read. */
    READ("read files"),
    /** Text becomes entries. */
    DECODE("decode entries"),
    /** Rules look at entries. */
    CHECK("check rules"),
    /** Figures are derived from entries. */
    ANALYSE("analyse"),
    /** The theme and the team's own templates are read. */
    THEME("read the theme"),
    /** Commits are read and compared. */
    HISTORY("read the history"),
    /** Editions beside the site are read. */
    EDITIONS("read editions"),
    /** Journeys are read as they were before and after their changes. */
    PAST("read earlier journeys"),
    /** The findings of earlier states of the content are counted. */
    STATES("check earlier states"),
    /** It is told which pages there are. */
    PLAN("plan pages"),
    /** What the build waits for until the index of the search is made, which goes on beside. */
    SEARCH("wait for the search index"),
    /** Pages are put together, and their figures drawn. */
    COMPOSE("compose pages and figures"),
    /** The team's own templates are tried. */
    TRY("try own templates"),
    /** The files for programs are written down. */
    DATA("make data files"),
    /** Pictures that stand for pages are drawn. */
    PICTURES("draw preview pictures"),
    /** Pages are printed. */
    RENDER("print pages"),
    /** Files are compared with those that are there, and written; the pages of editions are made meanwhile. */
    WRITE("write files"),
    /** What the next build may take again is kept. */
    KEEP("keep for the next build"),
    /** All that is between these. */
    OTHER("other");

    private final String words;

    BuildStage(String words) {
        this.words = words;
    }

    /** Returns what is done, in a few English words. */
    public String words() {
        return words;
    }

    /** Returns the name by which JSON knows it, such as {@code compose}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.periplus.page;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Reading;
import org.periplus.html.SafeHtml;
import org.periplus.wording.Wording;

/**
 * What surrounds the content of every page.
 *
 * @param site what is the same on every page but for its relative links
 * @param head what the page is
 * @param assets the theme's files
 * @param change the last change of what the page shows
 * @param footer what stands at the foot
 * @param words the words of the theme in the site's language
 * @param search the way to the search
 * @param past what is known of the past of the entry that the page is about
 * @param editions the ways to other editions
 */
public record Chrome(
        Site site,
        Head head,
        Assets assets,
        Change change,
        Footer footer,
        Wording words,
        SearchBox search,
        Past past,
        EditionSwitch editions) {

    /**
     * The site.
     *
     * @param title its name
     * @param tagline what it is, in a sentence; may be empty
     * @param language its language as BCP 47 tag
     * @param homeHref relative link to the start page
     * @param logo the team's logo, if there is one
     * @param navigation the items of the navigation, in order
     * @param more the items that did not fit, in order
     */
    public record Site(
            String title,
            String tagline,
            String language,
            String homeHref,
            Picture logo,
            List<NavItem> navigation,
            List<NavItem> more) {

        private static final int LONGEST_TAGLINE = 60;

        /** Takes copies of the lists. */
        public Site {
            navigation = List.copyOf(navigation);
            more = List.copyOf(more);
        }

        /** Returns the direction the site is read in: {@code ltr} or {@code rtl}. */
        public String direction() {
            return Reading.ofLanguage(Optional.of(language)).word();
        }

        /** Tells whether items are folded away. */
        public boolean hasMore() {
            return !more.isEmpty();
        }

        /** Tells whether the page is, or is within, an item that is folded away. */
        public boolean isWithinMore() {
            return more.stream().anyMatch(item -> item.current() || item.within());
        }

        /** Tells whether there is a tagline that fits beside the title; a longer one stands on the start page alone. */
        public boolean hasTagline() {
            return !tagline.isEmpty() && tagline.length() <= LONGEST_TAGLINE;
        }

        /** Tells whether there is a logo. */
        public boolean hasLogo() {
            return logo.exists();
        }
    }

    /**
     * An item of the navigation.
     *
     * @param label its words
     * @param href relative link
     * @param current whether the page is this one
     * @param within whether the page stands below this one
     */
    public record NavItem(String label, String href, boolean current, boolean within) {}

    /**
     * The head of a page.
     *
     * @param title the page's title without the site's
     * @param description a sentence about the page; may be empty
     * @param bodyClass class of the body, such as {@code p-journey}
     * @param crumbs the way from the start page; the last one is the page itself and has no link; empty on the start page
     * @param image address of the picture that stands for the page elsewhere; empty if it has none
     * @param share what other programs read of the page
     */
    public record Head(
            String title, String description, String bodyClass, List<NamedLink> crumbs, String image, Share share) {

        /** Takes a copy of the list. */
        public Head {
            crumbs = List.copyOf(crumbs);
        }

        /** Tells whether there is a description. */
        public boolean hasDescription() {
            return !description.isEmpty();
        }

        /** Tells whether a picture stands for the page elsewhere. */
        public boolean hasImage() {
            return !image.isEmpty();
        }

        /** Tells whether there is a way to show. */
        public boolean hasCrumbs() {
            return !crumbs.isEmpty();
        }
    }

    /**
     * What other programs read of a page. All of it is empty where the site's own address is not known.
     *
     * @param canonical the page's address
     * @param feed relative link to the feed of changes
     * @param data facts of the page as JSON-LD, ready to stand in a script element
     */
    public record Share(String canonical, String feed, SafeHtml data) {

        /** Nothing to be read. */
        public static final Share NONE = new Share("", "", SafeHtml.EMPTY);

        /** Tells whether the page's address is known. */
        public boolean hasCanonical() {
            return !canonical.isEmpty();
        }

        /** Tells whether there is a feed. */
        public boolean hasFeed() {
            return !feed.isEmpty();
        }

        /** Tells whether there are facts. */
        public boolean hasData() {
            return !data.isEmpty();
        }
    }

    /**
     * Relative links to the theme's files; each is empty if the theme has no such file.
     *
     * @param stylesheet the theme's file for {@value #STYLESHEET}
     * @param early the theme's file for {@value #EARLY}
     * @param script the theme's file for {@value #SCRIPT}
     * @param icon the theme's file for {@value #ICON}
     */
    public record Assets(String stylesheet, String early, String script, String icon) {

        /** What the planner asks the theme for: the script that runs before anything is painted. */
        public static final String EARLY = "early";

        /** What the planner asks the theme for: the stylesheet. */
        public static final String STYLESHEET = "stylesheet";

        /** What the planner asks the theme for: the script. */
        public static final String SCRIPT = "script";

        /** What the planner asks the theme for where the site has no logo of its own: the logo. */
        public static final String LOGO = "logo";

        /** What the planner asks the theme for: the icon. */
        public static final String ICON = "icon";

        /** Tells whether there is a stylesheet. */
        public boolean hasStylesheet() {
            return !stylesheet.isEmpty();
        }

        /** Tells whether there is a script that runs before anything is painted. */
        public boolean hasEarly() {
            return !early.isEmpty();
        }

        /** Tells whether there is a script. */
        public boolean hasScript() {
            return !script.isEmpty();
        }

        /** Tells whether there is an icon. */
        public boolean hasIcon() {
            return !icon.isEmpty();
        }
    }

    /**
     * The last change of what the page shows.
     *
     * @param day the day as ISO 8601; empty if nothing is known
     * @param date the same for readers, such as "5 May 2026"
     * @param author who did it, several in words
     * @param subject the first line of the commit's message
     * @param href outside link to the commit; may be empty
     * @param missing what is not known and why; empty if all is known, or if the page is not made of one file
     */
    public record Change(String day, String date, String author, String subject, String href, String missing) {

        /** No change to tell. */
        public static final Change NONE = new Change("", "", "", "", "", "");

        /** Tells whether the change is known. */
        public boolean isKnown() {
            return !day.isEmpty();
        }

        /** Tells whether a sentence says what is missing. */
        public boolean isMissing() {
            return !missing.isEmpty();
        }

        /** Tells whether the commit can be looked at. */
        public boolean hasHref() {
            return !href.isEmpty();
        }
    }

    /**
     * The foot of a page.
     *
     * @param day the day the site is of, as ISO 8601
     * @param date the same for readers
     * @param commit the first characters of the commit's id; empty if unknown
     * @param commitHref outside link to it; may be empty
     * @param editHref outside link to where the page's file can be edited; may be empty
     * @param reportHref outside link to where a problem with the page can be told; may be empty
     * @param review when the page's entry was reviewed, and when it is next
     */
    public record Footer(
            String day,
            String date,
            String commit,
            String commitHref,
            String editHref,
            String reportHref,
            Review review) {

        /** Tells whether the commit is known. */
        public boolean hasCommit() {
            return !commit.isEmpty();
        }

        /** Tells whether the commit can be looked at. */
        public boolean hasCommitHref() {
            return !commitHref.isEmpty();
        }

        /** Tells whether the page's file can be edited. */
        public boolean hasEdit() {
            return !editHref.isEmpty();
        }

        /** Tells whether a problem can be told. */
        public boolean hasReport() {
            return !reportHref.isEmpty();
        }
    }

    /**
     * The state of an entry's reviews.
     *
     * @param words sentences; empty if there is nothing to say
     * @param urgent whether the next review is overdue
     */
    public record Review(String words, boolean urgent) {

        /** Nothing to say. */
        public static final Review NONE = new Review("", false);

        /** Tells whether there is something to say. */
        public boolean isKnown() {
            return !words.isEmpty();
        }
    }
}

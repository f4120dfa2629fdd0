package org.periplus.markdown;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets through the markup a text may hold and nothing else. Immutable and safe for use by several threads. */
final class Sanitiser {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.:-]{1,200}");
    private static final Pattern CLASS = Pattern.compile(
            "language-[A-Za-z0-9+#.-]{1,40}|footnotes|footnote-ref|footnote-backref|task|al-(?:left|center|right)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    private final PolicyFactory policy;

    /** Takes the prefix put before every id and every link to one. */
    Sanitiser(String idPrefix) {
        AttributePolicy prefixed =
                (element, attribute, value) -> ID.matcher(value).matches() ? idPrefix + value : null;
        AttributePolicy anchors = (element, attribute, value) ->
                value.startsWith("#") && value.length() > 1 ? "#" + idPrefix + value.substring(1) : value;
        policy = new HtmlPolicyBuilder()
                .allowElements(
                        "p",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "ul",
                        "ol",
                        "li",
                        "blockquote",
                        "pre",
                        "code",
                        "em",
                        "strong",
                        "b",
                        "i",
                        "del",
                        "ins",
                        "s",
                        "sub",
                        "sup",
                        "a",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "hr",
                        "br",
                        "div",
                        "span",
                        "section",
                        "dl",
                        "dt",
                        "dd",
                        "details",
                        "summary",
                        "kbd",
                        "abbr",
                        "mark",
                        "figure",
                        "figcaption",
                        "caption",
                        "small",
                        "q",
                        "cite")
                .allowElements((element, attributes) -> attributes.contains("src") ? element : null, "img")
                .allowWithoutAttributes("a", "span")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("id")
                .matching(prefixed)
                .globally()
                .allowAttributes("class")
                .matching(CLASS)
                .globally()
                .allowAttributes("title", "lang", "dir")
                .globally()
                .allowAttributes("href")
                .matching(anchors)
                .onElements("a")
                .allowAttributes("src", "alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img")
                .allowAttributes("start")
                .matching(NUMBER)
                .onElements("ol")
                .allowAttributes("colspan", "rowspan")
                .matching(NUMBER)
                .onElements("td", "th")
                .allowAttributes("scope")
                .matching(Pattern.compile("row|col"))
                .onElements("th")
                .allowAttributes("open")
                .onElements("details")
                .toFactory();
    }

    /**
     * Returns {@code html} with only what is allowed.
     *
     * @param dropped is given the names of elements, and {@code element attribute} pairs, that were left out, in order
     */
    String clean(String html, Set<String> dropped) {
        Set<String> found = new TreeSet<>();
        String clean = policy.sanitize(html, new Listener(), found);
        dropped.addAll(found);
        return clean;
    }

    private static final class Listener implements HtmlChangeListener<Set<String>> {

        @Override
        public void discardedTag(Set<String> context, String element) {
            context.add(element);
        }

        @Override
        public void discardedAttributes(Set<String> context, String element, String... attributes) {
            for (String attribute : attributes) {
                context.add(element + " " + attribute);
            }
        }
    }
}

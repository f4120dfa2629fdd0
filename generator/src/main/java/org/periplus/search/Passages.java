package org.periplus.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.periplus.html.SafeHtml;
import org.periplus.markdown.BlockResult;
import org.periplus.markdown.FencedBlocks;
import org.periplus.markdown.Heading;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.markdown.MarkdownSource;
import org.periplus.markdown.Rendered;
import org.periplus.markdown.SiteLinks;
import org.periplus.model.Markdown;
import org.periplus.model.Ref;

/**
 * A written text, cut at its headings into plain passages. The anchors are those of the published page, because the same renderer
 * makes them. Safe for use by several threads.
 */
final class Passages {

    private static final Pattern HEADING =
            Pattern.compile("<h[1-6] id=\"([^\"]*)\"[^>]*>(.*?)</h[1-6]>", Pattern.DOTALL);
    private static final Pattern WITHIN_WORDS =
            Pattern.compile("</?(?:a|abbr|b|code|del|em|i|kbd|mark|s|small|span|strong|sub|sup|u)(?:\\s[^>]*)?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|nbsp));");
    private static final SiteLinks NOWHERE = new Nowhere();

    /** Drawings are found by what they draw. */
    private static final FencedBlocks NO_DRAWINGS = block -> block.language().equals("figure")
            ? Optional.of(new BlockResult(SafeHtml.EMPTY, List.of()))
            : Optional.empty();

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    /**
     * A part of a text.
     *
     * @param anchor of its heading; empty before the first one
     * @param title its heading; empty before the first one
     * @param text plain words
     */
    record Passage(String anchor, String title, String text) {}

    /** Returns the passages in order; the first one has no heading and may be empty. */
    List<Passage> of(Markdown text) {
        if (text.isBlank()) {
            return List.of(new Passage("", "", ""));
        }
        Rendered rendered = renderer.render(new MarkdownSource("", 1, text.text(), "", ""), NOWHERE, NO_DRAWINGS);
        Set<String> known =
                rendered.headings().stream().map(Heading::id).collect(Collectors.toCollection(HashSet::new));
        String html = rendered.html().value();
        List<Passage> passages = new ArrayList<>();
        Passage open = new Passage("", "", "");
        int from = 0;
        Matcher heading = HEADING.matcher(html);
        while (heading.find()) {
            if (known.remove(heading.group(1))) {
                passages.add(new Passage(open.anchor, open.title, plain(html.substring(from, heading.start()))));
                open = new Passage(heading.group(1), plain(heading.group(2)), "");
                from = heading.end();
            }
        }
        passages.add(new Passage(open.anchor, open.title, plain(html.substring(from))));
        return passages;
    }

    /** Returns the whole text without its markup. */
    String plain(Markdown text) {
        return of(text).stream()
                .map(passage -> passage.title + " " + passage.text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String plain(String html) {
        String bare = TAG.matcher(WITHIN_WORDS.matcher(html).replaceAll("")).replaceAll(" ");
        return ENTITY.matcher(bare)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2), found.group(3))))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String character(String decimal, String hexadecimal, String name) {
        if (name != null) {
            return switch (name) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "nbsp" -> "\u00a0";
                default -> "&";
            };
        }
        int code = decimal == null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
        boolean letter = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
        return letter ? Character.toString(code) : "\ufffd";
    }

    /** Where links lead does not matter to the search. */
    private record Nowhere() implements SiteLinks {

        @Override
        public Optional<String> href(Ref target, Optional<String> place, String fromPage) {
            return Optional.empty();
        }

        @Override
        public Optional<String> page(String contentFile, String fromPage) {
            return Optional.empty();
        }

        @Override
        public Optional<String> asset(String contentPath, String fromPage) {
            return Optional.empty();
        }
    }
}

package org.periplus.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether a printed page is what a strict browser and a reader of any kind need: well formed, nothing unescaped, nothing inline, its
 * ids unique, its files there, its links and buttons named. For one page and one thread.
 */
final class PageCheck {

    private static final Set<String> LOADED = Set.of("stylesheet", "icon", "preload", "manifest");
    private static final Pattern TAG = Pattern.compile("<!doctype[^>]*>|<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9-]*)"
            + "((?:\\s+[^\\s\"'<>/=]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s\"'<>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+)))?");
    private static final Set<String> VOID = Set.of(
            "meta", "link", "img", "br", "hr", "input", "wbr", "col", "source", "area", "base", "embed", "track");
    private static final Set<String> NAMED = Set.of("a", "button", "summary");
    private static final Pattern LEFT_OVER = Pattern.compile("\\$!?\\{?page\\b|#(if|end|foreach|set|else)\\b\\(?");

    /** The attribute that the texts of the sample carry, to see whether it comes through. */
    static final String HOSTILE = "data-hostile";

    private final String html;
    private final Set<String> files;
    private final String root;
    private final int[] ends;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> anchors = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    /** An element that is not closed yet. */
    private record Open(String name, int line, int textAt, boolean named) {}

    /**
     * Takes a page.
     *
     * @param path its path in the site
     * @param html what the theme printed
     * @param files the paths of the theme's files in the site
     */
    PageCheck(String path, String html, Set<String> files) {
        this.html = html;
        this.files = files;
        this.ends = IntStream.range(0, html.length())
                .filter(at -> html.charAt(at) == '\n')
                .toArray();
        this.root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** Returns what is wrong, in the order of the page, each a plain sentence. */
    List<String> problems() {
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find()) {
            between(at, tag.start());
            at = tag.end();
            if (tag.group(2) != null) {
                String name = tag.group(2).toLowerCase(Locale.ROOT);
                if (tag.group(1).isEmpty()) {
                    opened(name, attributes(tag.group(3)), !tag.group(4).isEmpty(), tag.start());
                } else {
                    closed(name, tag.start());
                }
            }
        }
        between(at, html.length());
        open.forEach(left -> problems.add("<" + left.name + "> in line " + left.line + " is never closed"));
        ended();
        return problems.stream().distinct().toList();
    }

    private void between(int from, int to) {
        String part = html.substring(from, to);
        if (part.contains("<")) {
            problems.add(
                    "a < in line " + line(from + part.indexOf('<')) + " begins no element: text that is not escaped");
        }
        Matcher code = LEFT_OVER.matcher(part);
        if (code.find()) {
            problems.add("line " + line(from + code.start()) + " shows code of a template: " + code.group());
        }
        text.append(part);
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new TreeMap<>();
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            String value = "";
            for (int group = 2; group <= 4; group++) {
                value = attribute.group(group) == null ? value : attribute.group(group);
            }
            attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), value);
        }
        return attributes;
    }

    private void opened(String name, Map<String, String> attributes, boolean selfClosed, int at) {
        // A drawing has titles of its own.
        if (!name.equals("title") || open.stream().noneMatch(element -> element.name.equals("svg"))) {
            counts.merge(name, 1, Integer::sum);
        }
        String where = "<" + name + "> in line " + line(at);
        attributes.forEach((key, value) -> attribute(where, key, value));
        if (name.equals("img") && !attributes.containsKey("alt")) {
            problems.add(where + " has no alt");
        }
        if (name.equals("style") || isInlineScript(name, attributes)) {
            problems.add(where + " is inline, which the page's own policy forbids");
        }
        if (isLoaded(name, attributes)) {
            loaded(where, attributes.getOrDefault("src", attributes.getOrDefault("href", "")));
        }
        boolean named = !attributes.getOrDefault("aria-label", "").isBlank()
                || !attributes.getOrDefault("aria-labelledby", "").isBlank()
                || attributes.containsKey("hidden");
        if (name.equals("img") && !attributes.getOrDefault("alt", "").isBlank()) {
            text.append("image");
        }
        if (!VOID.contains(name) && !selfClosed) {
            open.push(new Open(name, line(at), text.length(), named || !NAMED.contains(name)));
        }
    }

    /** A block of data is no script: no policy forbids it, and nothing runs it. */
    private static boolean isInlineScript(String name, Map<String, String> attributes) {
        return name.equals("script")
                && !attributes.containsKey("src")
                && !attributes.getOrDefault("type", "").endsWith("json");
    }

    /** Links that only say where something is, such as the page's own address, load nothing. */
    private static boolean isLoaded(String name, Map<String, String> attributes) {
        return name.equals("img")
                || name.equals("script") && attributes.containsKey("src")
                || name.equals("link") && LOADED.contains(attributes.getOrDefault("rel", ""));
    }

    private void attribute(String where, String key, String value) {
        if (key.equals(HOSTILE)) {
            problems.add(where + " comes from the content: text that is not escaped");
        } else if (key.equals("id") && !ids.add(value)) {
            problems.add("the id \"" + value + "\" of " + where + " stands twice");
        } else if (key.equals("style") || key.startsWith("on")) {
            problems.add(where + " has " + key + "=, which the page's own policy forbids");
        } else if (value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            problems.add(where + " runs a script");
        } else if (key.equals("href") && value.startsWith("#") && value.length() > 1) {
            anchors.add(value.substring(1));
        } else if ((key.equals("href") || key.equals("src")) && value.isEmpty()) {
            problems.add(where + " leads nowhere");
        }
        if (LEFT_OVER.matcher(value).find()) {
            problems.add(where + " shows code of a template in " + key);
        }
    }

    private void loaded(String where, String link) {
        if (link.startsWith(root + "assets/") && !files.contains(link.substring(root.length()))) {
            problems.add(where + " loads what is not there: " + link);
        } else if (link.startsWith("//") || link.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
            problems.add(where + " loads from outside the site: " + link);
        }
    }

    private void closed(String name, int at) {
        if (open.isEmpty() || !open.peek().name.equals(name)) {
            if (open.stream().noneMatch(element -> element.name.equals(name))) {
                problems.add("</" + name + "> in line " + line(at) + " closes nothing");
                return;
            }
            while (!open.isEmpty() && !open.peek().name.equals(name)) {
                Open left = open.pop();
                problems.add("<" + left.name + "> in line " + left.line + " is not closed before </" + name
                        + "> in line " + line(at));
            }
        }
        Open element = open.pop();
        if (!element.named && text.substring(element.textAt).isBlank()) {
            problems.add("<" + name + "> in line " + element.line + " has no words and no aria-label");
        }
    }

    private void ended() {
        for (String single : List.of("html", "head", "title", "body", "main", "h1")) {
            int count = counts.getOrDefault(single, 0);
            if (count != 1) {
                problems.add("a page has one <" + single + ">, and this has " + (count == 0 ? "none" : count));
            }
        }
        anchors.stream()
                .filter(anchor -> !ids.contains(anchor))
                .forEach(anchor -> problems.add("a link leads to #" + anchor + ", which is not on the page"));
    }

    private int line(int at) {
        int found = Arrays.binarySearch(ends, at);
        return 1 + (found < 0 ? -found - 1 : found);
    }
}

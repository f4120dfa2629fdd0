package org.periplus.edition;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.periplus.publish.SiteFile;

/** A page of the site as a part of the edition: its ids are its own, its links lead within the file. Not for several threads. */
final class PagePart {

    /** Attributes whose value is one id, or several parted by spaces. */
    private static final List<String> REFERENCES = List.of(
            "for",
            "headers",
            "list",
            "form",
            "itemref",
            "popovertarget",
            "commandfor",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-owns",
            "aria-details",
            "aria-flowto",
            "aria-errormessage",
            "aria-activedescendant");

    /** What a drawing refers to by {@code url(#id)}. */
    private static final List<String> DRAWN =
            List.of("clippath", "mask", "lineargradient", "radialgradient", "pattern", "marker", "filter");

    private static final List<String> LINKS = List.of("href", "xlink:href");
    private static final Pattern OWN = Pattern.compile("url\\(\\s*['\"]?#([^'\")]*)['\"]?\\s*\\)");
    private static final String NEVER =
            "script, style, template, iframe, object, embed, link, meta, base, source, track";

    private final SiteFile file;
    private final Places places;
    private final Document document;
    private final String id;

    private PagePart(SiteFile file, Places places) {
        this.file = file;
        this.places = places;
        this.id = places.id(file.path());
        String html = new String(file.bytes(), StandardCharsets.UTF_8);
        Parser parser = Parser.htmlParser().settings(ParseSettings.preserveCase);
        this.document = Jsoup.parse(html, "", parser);
        this.document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    }

    /** Reads a page and leads all its references into the edition. */
    static PagePart of(SiteFile file, Places places) {
        PagePart part = new PagePart(file, places);
        part.rewrite();
        return part;
    }

    /** Returns the head of the page as it was written. */
    Element head() {
        return document.head();
    }

    /** Returns the element of the whole page, with its language and direction. */
    Element root() {
        return document.expectFirst("html");
    }

    /** Returns the part as HTML. Its main part is hidden, since a document has one only; the edition's style sheet shows it. */
    String html() {
        Element part = new Element("div");
        part.attr("class", ("ed-page " + document.body().className()).strip());
        part.attr("id", id);
        part.attr("data-title", document.title());
        part.appendChildren(document.body().childNodes().stream().toList());
        part.select("> main").attr("hidden", "");
        Document shell = Document.createShell("");
        shell.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        shell.body().appendChild(part);
        return shell.body().html();
    }

    private void rewrite() {
        document.body().select("noscript").unwrap();
        document.body().select(NEVER).remove();
        document.body().select("form[action]").attr("hidden", "").removeAttr("action");
        Optional<String> canonical = Optional.ofNullable(document.head().selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href"))
                .filter(Places::isElsewhere);
        for (Element element : document.body().getAllElements()) {
            if (element != document.body()) {
                ids(element);
                links(element, canonical);
                pictures(element);
            }
        }
    }

    private void ids(Element element) {
        if (element.hasAttr("id")) {
            boolean drawn = DRAWN.contains(element.normalName());
            element.attr("id", drawn ? Places.drawn(id, element.id()) : Places.inside(id, element.id()));
        }
        boolean grouped =
                element.normalName().equals("details") || element.normalName().equals("input");
        if (grouped && element.hasAttr("name")) {
            element.attr("name", Places.inside(id, element.attr("name")));
        }
        for (Attribute attribute : element.attributes().asList()) {
            if (REFERENCES.contains(attribute.getKey())) {
                element.attr(attribute.getKey(), all(attribute.getValue()));
            } else if (attribute.getValue().contains("url(")) {
                element.attr(attribute.getKey(), own(attribute.getValue()));
            }
        }
    }

    private String all(String ids) {
        return Arrays.stream(ids.strip().split("\\s+"))
                .filter(one -> !one.isEmpty())
                .map(one -> Places.inside(id, one))
                .collect(Collectors.joining(" "));
    }

    private String own(String value) {
        return OWN.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement("url(#" + Places.drawn(id, found.group(1)) + ")"));
    }

    private void links(Element element, Optional<String> canonical) {
        for (String name : LINKS) {
            if (!element.hasAttr(name) || element.normalName().equals("image")) {
                continue;
            }
            String reference = element.attr(name).strip();
            boolean use = !List.of("a", "area").contains(element.normalName());
            if (use) {
                element.attr(name, reference.startsWith("#") ? "#" + Places.inside(id, reference.substring(1)) : "");
            } else if (!Places.isElsewhere(reference)) {
                link(element, name, reference, canonical);
            }
        }
    }

    private void link(Element element, String name, String reference, Optional<String> canonical) {
        Optional<String> inside = places.link(file.path(), reference);
        Optional<String> there = inside.or(() -> canonical.flatMap(base -> absolute(base, reference)));
        if (there.isPresent()) {
            element.attr(name, there.get());
            element.removeAttr("download");
        } else {
            element.removeAttr(name);
            element.removeAttr("download");
        }
    }

    private static Optional<String> absolute(String base, String reference) {
        try {
            return Optional.of(URI.create(base).resolve(reference).toString());
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    private void pictures(Element element) {
        element.removeAttr("srcset");
        element.removeAttr("poster");
        String name = element.hasAttr("src") ? "src" : element.hasAttr("xlink:href") ? "xlink:href" : "href";
        boolean picture = element.hasAttr("src") || element.normalName().equals("image");
        if (!picture || element.attr(name).startsWith("data:image/")) {
            return;
        }
        Optional<SiteFile> found = places.file(file.path(), element.attr(name).strip());
        if (found.filter(DataAddress::isPicture).isPresent()) {
            element.attr(name, DataAddress.of(found.get()));
        } else {
            element.removeAttr(name);
        }
    }
}

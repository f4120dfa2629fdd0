package org.periplus.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.periplus.publish.SiteFile;

/**
 * A whole site in one file. Pages are shown one at a time by the fragment of the address, without any script; a browser that does
 * not know {@code :has()} shows them all, one below the other. Equal files give equal bytes. Stateless; safe for use by several
 * threads.
 */
public final class Edition {

    /** How many bytes the file may have with its fonts; a larger one goes without them. */
    public static final long MOST_WITH_FONTS = 20_000_000;

    private static final String HOME = "index.html";
    private static final String NOT_FOUND = "404.html";

    private Edition() {}

    /**
     * Makes the edition.
     *
     * @param files the files of the site; pages end in {@code .html}, of which {@code index.html} is shown first
     * @param title the title of the site, of which the file takes its name
     * @throws IllegalArgumentException if there is no start page
     */
    public static SiteFile of(List<SiteFile> files, String title) {
        List<SiteFile> pages = pages(files);
        List<SiteFile> others =
                files.stream().filter(file -> !file.path().endsWith(".html")).toList();
        Places places = new Places(pages, others);
        StringBuilder parts = new StringBuilder();
        PagePart home = PagePart.of(pages.get(0), places);
        Head head = new Head(home, places);
        parts.append(home.html()).append('\n');
        for (SiteFile page : pages.subList(1, pages.size())) {
            parts.append(PagePart.of(page, places).html()).append('\n');
        }
        byte[] body = parts.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] top = head.html(true).getBytes(StandardCharsets.UTF_8);
        if (top.length + body.length > MOST_WITH_FONTS) {
            top = head.html(false).getBytes(StandardCharsets.UTF_8);
        }
        byte[] whole = new byte[top.length + body.length];
        System.arraycopy(top, 0, whole, 0, top.length);
        System.arraycopy(body, 0, whole, top.length, body.length);
        return new SiteFile(fileName(title), whole);
    }

    /** Returns the name of the file: the letters a to z and digits of the title, parted by hyphens, or {@code site.html}. */
    public static String fileName(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String name = plain.replaceAll("^-+|-+$", "");
        return (name.isEmpty() ? "site" : name.substring(0, Math.min(80, name.length()))) + ".html";
    }

    private static List<SiteFile> pages(List<SiteFile> files) {
        List<SiteFile> pages = new ArrayList<>();
        for (SiteFile file : files) {
            if (file.path().equals(HOME)) {
                pages.add(0, file);
            } else if (file.path().endsWith(".html") && !file.path().equals(NOT_FOUND)) {
                pages.add(file);
            }
        }
        if (pages.isEmpty() || !pages.get(0).path().equals(HOME)) {
            throw new IllegalArgumentException("a site without " + HOME);
        }
        return pages;
    }

    /** All that stands before the first page. */
    private record Head(PagePart home, Places places) {

        String html(boolean fonts) {
            Element root = home.root();
            String style = styles(fonts) + resource("edition.css");
            String script = resource("edition.js");
            String policy = "default-src 'none'; img-src data:; font-src data:; style-src '" + hash(style)
                    + "'; script-src '" + hash(script) + "'; base-uri 'none'; form-action 'none'";
            return "<!doctype html>\n<html" + attribute("lang", root.attr("lang")) + attribute("dir", root.attr("dir"))
                    + ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
                    + attribute("content", policy) + ">\n"
                    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    + "<meta name=\"robots\" content=\"noindex\">\n<title>"
                    + Entities.escape(title()) + "</title>\n"
                    + "<meta name=\"color-scheme\" content=\"light dark\">\n" + icon()
                    + "<style>" + style + "</style>\n<script>" + script + "</script>\n</head>\n<body class=\"ed\">\n";
        }

        private String title() {
            return Optional.ofNullable(home.head().selectFirst("title"))
                    .map(Element::text)
                    .orElse("");
        }

        private String icon() {
            return Optional.ofNullable(home.head().selectFirst("link[rel=icon]"))
                    .flatMap(link -> places.file(HOME, link.attr("href")))
                    .map(file -> "<link rel=\"icon\"" + attribute("href", DataAddress.of(file)) + ">\n")
                    .orElse("");
        }

        private String styles(boolean fonts) {
            StringBuilder all = new StringBuilder();
            for (Element link : home.head().select("link[rel=stylesheet]")) {
                places.file(HOME, link.attr("href"))
                        .ifPresent(sheet -> all.append(
                                Styles.of(sheet, new String(sheet.bytes(), StandardCharsets.UTF_8), places, fonts)));
            }
            return all.toString();
        }
    }

    private static String attribute(String name, String value) {
        return value.isEmpty()
                ? ""
                : " " + name + "=\"" + Entities.escape(value).replace("\"", "&quot;") + "\"";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Edition.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

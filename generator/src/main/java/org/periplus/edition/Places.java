package org.periplus.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.periplus.publish.SiteFile;

/** Where the pages and places of a site are in its edition, and which files they may refer to. Immutable once made. */
final class Places {

    private static final URI SITE = URI.create("site:/");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/_.-]+");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final String ENDING = ".html";
    private static final String HOME = "index.html";

    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, SiteFile> files = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** Takes the pages, in the order of the edition, and all other files. */
    Places(List<SiteFile> pages, List<SiteFile> others) {
        for (SiteFile page : pages) {
            String plain = page.path().substring(0, page.path().length() - ENDING.length());
            String id = PLAIN.matcher(plain).matches() ? plain : "page:" + this.pages.size();
            this.pages.put(page.path(), id);
            Matcher found = ID.matcher(new String(page.bytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                ids.add(inside(id, Parser.unescapeEntities(found.group(1), true)));
            }
        }
        others.forEach(file -> files.put(file.path(), file));
    }

    /** Returns the id of a place within a page. */
    static String inside(String page, String id) {
        return page + ":" + id;
    }

    /** Returns the id of a part of a drawing within a page: a name in the sense of XML, which may not have a stroke in it. */
    static String drawn(String page, String id) {
        return inside(page.replace("/", ".."), id);
    }

    /** Returns the id of a page. */
    String id(String page) {
        return pages.getOrDefault(page, "");
    }

    /** Returns the file that a reference on a page means; empty if it is no file of the site, or a page. */
    Optional<SiteFile> file(String page, String reference) {
        return resolved(page, reference).map(Target::path).map(files::get);
    }

    /** Returns the fragment that leads where a link on a page leads; empty if that is no page of the edition. */
    Optional<String> link(String page, String reference) {
        Optional<Target> target = resolved(page, reference);
        String id = target.map(Target::path).map(pages::get).orElse("");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String place = target.map(Target::fragment).orElse("");
        boolean there = !place.isEmpty() && ids.contains(inside(id, decoded(place)));
        return Optional.of("#" + (there ? inside(id, place) : id));
    }

    /** Tells whether a reference leads to another site or program, such as an address of the web or of mail. */
    static boolean isElsewhere(String reference) {
        return reference.startsWith("//") || reference.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    private record Target(String path, String fragment) {}

    private static Optional<Target> resolved(String page, String reference) {
        if (isElsewhere(reference)) {
            return Optional.empty();
        }
        int hash = reference.indexOf('#');
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        String path = (hash < 0 ? reference : reference.substring(0, hash)).split("\\?", 2)[0];
        if (path.isEmpty()) {
            return Optional.of(new Target(page, fragment));
        }
        try {
            URI from = new URI("site", null, "/" + page, null);
            String full = from.resolve(path).getPath();
            String within = full.substring(SITE.getPath().length());
            return Optional.of(new Target(within.isEmpty() || within.endsWith("/") ? within + HOME : within, fragment));
        } catch (URISyntaxException | IllegalArgumentException | StringIndexOutOfBoundsException strange) {
            return Optional.empty();
        }
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strange) {
            return fragment;
        }
    }
}

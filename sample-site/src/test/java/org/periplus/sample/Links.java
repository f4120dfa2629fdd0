package org.periplus.sample;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Follows the addresses within a site. Reads each page once; not safe for use by several threads. */
final class Links {

    private static final URI ROOT = URI.create("site:/");
    private static final Pattern CSS_ADDRESS =
            Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')]*?))\\s*\\)|@import\\s+[\"']([^\"']*)[\"']");

    private final BuiltSite site;
    private final Set<String> files;
    private final Map<String, Set<String>> places = new HashMap<>();

    Links(BuiltSite site) {
        this.site = site;
        this.files = new HashSet<>(site.files());
    }

    /** Returns what is wrong with an address that stands in {@code file}; empty if it leads to a file of the site and a place in it. */
    List<String> faults(String file, String address) {
        URI target;
        try {
            target = ROOT.resolve(file).resolve(address.isEmpty() ? file : address);
        } catch (IllegalArgumentException malformed) {
            return List.of(file + ": not an address: " + address);
        }
        if (!"site".equals(target.getScheme()) || target.getRawAuthority() != null) {
            return List.of(file + ": leaves the site: " + address);
        }
        String path = address.startsWith("#") ? file : target.getPath().substring(1);
        if (!files.contains(path)) {
            return List.of(file + ": no such file: " + address);
        }
        String place = target.getFragment();
        if (place != null && !places.computeIfAbsent(path, this::places).contains(place)) {
            return List.of(file + ": no such place: " + address);
        }
        return List.of();
    }

    private Set<String> places(String file) {
        if (file.endsWith(".html")) {
            return ids(site.page(file));
        }
        return file.endsWith(".svg") ? ids(Jsoup.parse(site.text(file), Parser.xmlParser())) : Set.of();
    }

    private static Set<String> ids(Document document) {
        return document.select("[id]").stream().map(element -> element.id()).collect(Collectors.toSet());
    }

    /** Returns the addresses that a style sheet, or an attribute of a drawing, names with {@code url()} or {@code @import}. */
    static List<String> inStyle(String css) {
        List<String> addresses = new ArrayList<>();
        Matcher matcher = CSS_ADDRESS.matcher(css);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    addresses.add(matcher.group(group));
                }
            }
        }
        return addresses;
    }
}

package org.periplus.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.address.SiteAddress;
import org.periplus.address.SiteMap;
import org.periplus.html.Escape;

/** The list of all pages for search engines (sitemaps.org 0.9), and what tells them where it is. */
final class PageList {

    private static final String PATH = "sitemap.xml";
    /** What one file may hold. */
    private static final int MOST = 50_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final MachineContent content;
    private final SiteAddress address;

    PageList(MachineContent content, SiteAddress address) {
        this.content = content;
        this.address = address;
    }

    /** Returns the list; for more pages than one file may hold, several and the list of those. */
    List<MachineFile> files() {
        List<String> pages = content.pages().stream()
                .filter(path -> !path.equals(SiteMap.NOT_FOUND))
                .toList();
        Map<String, String> days = days();
        if (pages.size() <= MOST) {
            return List.of(new MachineFile(PATH, list(pages, days)));
        }
        List<MachineFile> files = new ArrayList<>();
        StringBuilder index = new StringBuilder(HEAD).append("<sitemapindex").append(SPACE);
        for (int from = 0; from < pages.size(); from += MOST) {
            String path = "sitemap-" + (files.size() + 1) + ".xml";
            files.add(new MachineFile(path, list(pages.subList(from, Math.min(pages.size(), from + MOST)), days)));
            index.append("<sitemap>").append(place(path)).append("</sitemap>\n");
        }
        files.add(0, new MachineFile(PATH, index.append("</sitemapindex>\n").toString()));
        return files;
    }

    private Map<String, String> days() {
        Map<String, String> days = new HashMap<>();
        content.atlas()
                .entries()
                .forEach(entry ->
                        content.changed(entry).ifPresent(day -> days.put(SiteMap.path(entry.ref()), day.toString())));
        return days;
    }

    private String list(List<String> pages, Map<String, String> days) {
        StringBuilder list = new StringBuilder(HEAD).append("<urlset").append(SPACE);
        for (String page : pages) {
            list.append("<url>").append(place(page));
            Optional.ofNullable(days.get(page))
                    .ifPresent(day -> list.append("<lastmod>").append(day).append("</lastmod>"));
            list.append("</url>\n");
        }
        return list.append("</urlset>\n").toString();
    }

    private String place(String path) {
        return "<loc>" + Escape.xml(address.of(path)) + "</loc>";
    }

    /** Returns what search engines ask for first; it counts only where the site stands at the root of its machine. */
    static MachineFile robots(Optional<SiteAddress> address) {
        String list = address.map(known -> "Sitemap: " + known.of(PATH) + "\n").orElse("");
        return new MachineFile("robots.txt", "User-agent: *\nAllow: /\n" + list);
    }
}

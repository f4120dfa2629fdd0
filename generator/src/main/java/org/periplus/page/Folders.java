package org.periplus.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.periplus.model.FreePage;
import org.periplus.model.Ref;

/** The folders in which free pages lie, and the order of the pages in them. */
final class Folders {

    private static final Comparator<FreePage> ORDER = Comparator.comparing(
                    (FreePage page) -> page.order().orElse(Integer.MAX_VALUE))
            .thenComparing(FreePage::name)
            .thenComparing(FreePage::id);

    private final Map<String, List<FreePage>> byFolder = new TreeMap<>();
    private final Map<Ref, String> files;

    Folders(SiteContent content) {
        files = content.files();
        content.atlas()
                .pages()
                .forEach(page -> byFolder.computeIfAbsent(folder(page.ref()), key -> new ArrayList<>())
                        .add(page));
        byFolder.values().forEach(pages -> pages.sort(ORDER));
    }

    /** Returns the folder of a page, such as {@code pages/guide}. */
    String folder(Ref page) {
        String file = files.getOrDefault(page, SiteMap.path(page));
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    /** Returns the pages of a folder, in order; none if there is no such folder. */
    List<FreePage> pages(String folder) {
        return List.copyOf(byFolder.getOrDefault(folder, List.of()));
    }

    /** Returns all pages, by folder and order. */
    List<FreePage> all() {
        return byFolder.values().stream().flatMap(List::stream).toList();
    }
}

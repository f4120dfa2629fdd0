package org.periplus.compose.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.periplus.address.SiteMap;
import org.periplus.model.FreePage;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** The folders in which free pages lie, and the order of the pages in them. */
public final class Folders {

    private static final Comparator<FreePage> ORDER = Comparator.comparing(
                    (FreePage page) -> page.order().orElse(Integer.MAX_VALUE))
            .thenComparing(FreePage::name)
            .thenComparing(FreePage::id);

    /** More pages than these make a list that nobody reads. */
    private static final int MANY = 20;

    private static final Pattern ENDING = Pattern.compile("\\.[a-z]+$");

    private final Map<String, List<FreePage>> byFolder = new TreeMap<>();
    private final Map<String, FreePage> byFile = new HashMap<>();
    private final Map<Ref, String> files;

    /** Looks through the free pages. */
    public Folders(SiteContent content) {
        files = content.manuscript().files();
        content.atlas()
                .pages()
                .forEach(page -> byFolder.computeIfAbsent(folder(page.ref()), key -> new ArrayList<>())
                        .add(page));
        byFolder.values().forEach(pages -> pages.sort(ORDER));
        all().forEach(page -> byFile.putIfAbsent(
                ENDING.matcher(files.getOrDefault(page.ref(), "")).replaceFirst(""), page));
    }

    /** Returns the folder of a page, such as {@code pages/guide}. */
    String folder(Ref page) {
        String written = files.getOrDefault(page, "");
        String file = written.startsWith(Kind.PAGE.folder() + "/") ? written : SiteMap.path(page);
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    /** Returns the pages of a folder and of the folders in it; none if there is no such folder. */
    List<FreePage> within(String folder) {
        return byFolder.entrySet().stream()
                .filter(entry -> entry.getKey().equals(folder) || entry.getKey().startsWith(folder + "/"))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Returns the pages of a folder, in order; none if there is no such folder. */
    List<FreePage> pages(String folder) {
        return List.copyOf(byFolder.getOrDefault(folder, List.of()));
    }

    /**
     * Returns the pages to be named beside one of them: those of its folder, in order; of a folder that holds many, only the page
     * before and the page after it, led by the page with the folder's own name if there is one.
     */
    public List<FreePage> beside(FreePage page) {
        String folder = folder(page.ref());
        List<FreePage> pages = pages(folder);
        if (pages.size() <= MANY) {
            return pages;
        }
        int at = pages.indexOf(page);
        List<FreePage> near = new ArrayList<>();
        own(folder).ifPresent(near::add);
        near.addAll(pages.subList(Math.max(0, at - 1), Math.min(pages.size(), at + 2)));
        return near;
    }

    /** Returns the folders below {@code pages} that a page lies in, the outermost first; not the one whose own page it is. */
    public List<String> around(FreePage page) {
        String root = Kind.PAGE.folder();
        List<String> around = new ArrayList<>();
        String folder = folder(page.ref());
        while (folder.startsWith(root + "/")) {
            around.add(0, folder);
            folder = folder.substring(0, folder.lastIndexOf('/'));
        }
        return around;
    }

    /** Returns the page that stands for a folder: the one with its name beside it, else the first one in it. */
    public Optional<FreePage> front(String folder) {
        return own(folder).or(() -> pages(folder).stream().findFirst());
    }

    /** Returns what a folder is called: as its own page is, else as it is written. */
    public String name(String folder, Words words) {
        return own(folder)
                .map(FreePage::name)
                .orElseGet(() -> words.capital(
                        folder.substring(folder.lastIndexOf('/') + 1).replace('-', ' ')));
    }

    private Optional<FreePage> own(String folder) {
        return Optional.ofNullable(byFile.get(folder));
    }

    /** Returns all pages, by folder and order. */
    public List<FreePage> all() {
        return byFolder.values().stream().flatMap(List::stream).toList();
    }
}

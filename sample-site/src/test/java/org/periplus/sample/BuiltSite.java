package org.periplus.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A published site on disk. Its files are named by paths from its root, with {@code /} on every system. */
record BuiltSite(Path root) {

    /** Returns the site that the build published, and fails if there is none. */
    static BuiltSite sample() {
        Path root = Path.of(System.getProperty("sample.site", "target/site/periplus"));
        if (!Files.isRegularFile(root.resolve("index.html"))) {
            throw new IllegalStateException("There is no site in " + root + "; build it first, with mvn package");
        }
        try {
            return new BuiltSite(root.toRealPath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the paths of all files, sorted. */
    List<String> files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the paths of all files whose names end so, sorted. */
    List<String> files(String ending) {
        return files().stream().filter(file -> file.endsWith(ending)).toList();
    }

    /** Returns the paths of all pages, sorted. */
    List<String> pages() {
        return files(".html");
    }

    /**
     * Returns one page of each kind: those of the root and the list of each folder, and of each folder's other pages the longest,
     * since what can go wrong is most likely to go wrong there.
     */
    List<String> onePageOfEachKind() {
        return longestOfEachKind(1);
    }

    /** Returns the same without the page for what is not there, whose links begin at the root of a machine and not at that of a disk. */
    List<String> oneToOpenOfEachKind() {
        return onePageOfEachKind().stream()
                .filter(page -> !page.equals("404.html"))
                .toList();
    }

    /** Returns the longest pages of each kind, at most so many. */
    List<String> longestOfEachKind(int most) {
        Map<String, List<String>> kinds =
                pages().stream().collect(Collectors.groupingBy(BuiltSite::kind, TreeMap::new, Collectors.toList()));
        return kinds.values().stream()
                .flatMap(pages -> pages.stream()
                        .sorted(Comparator.comparingLong(this::size).reversed().thenComparing(page -> page))
                        .limit(most))
                .toList();
    }

    /** Returns of those to open the longest page of each template; pages of different kinds share templates. */
    List<String> longestOfEachTemplate() {
        Map<String, String> pageOfTemplate = oneToOpenOfEachKind().stream()
                .collect(Collectors.toMap(
                        page -> page(page).body().className(),
                        page -> page,
                        (one, other) -> Comparator.comparingLong(this::size).compare(one, other) < 0 ? other : one,
                        TreeMap::new));
        return List.copyOf(pageOfTemplate.values());
    }

    private static String kind(String page) {
        if (page.startsWith("changes/")) {
            return page.replaceAll("since-.*|[0-9-]+", "*");
        }
        String path = page.replaceFirst("^journeys/[^/]+/", "journeys/*/");
        int slash = path.lastIndexOf('/');
        boolean one = slash < 0 || path.endsWith("/index.html") || path.endsWith("*/history.html");
        return one ? path : path.substring(0, slash) + "/*";
    }

    private long size(String file) {
        try {
            return Files.size(root.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the file's text. */
    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the page as a browser's parser would see it. */
    Document page(String page) {
        return Jsoup.parse(text(page));
    }
}

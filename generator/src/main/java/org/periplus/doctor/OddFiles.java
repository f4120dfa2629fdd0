package org.periplus.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.periplus.diagnostic.Nearest;
import org.periplus.model.Kind;
import org.periplus.source.ContentLayout;
import org.periplus.source.FolderTree;
import org.periplus.source.LargeFiles;

/**
 * Files that are not read, though somebody may think so; that should not be there; or that make a build slow.
 *
 * @param root the content folder
 * @param tree the content
 */
record OddFiles(Path root, FolderTree tree) {

    private static final long BIG_TEXT = 1_000_000;
    private static final long BIG_MEDIA = 5_000_000;
    private static final int SHOWN = 3;
    private static final List<String> LEFT_OVER = List.of("~", ".bak", ".orig", ".rej", ".swp", ".tmp");

    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        misnamed().forEach(found::add);
        leftOver().ifPresent(found::add);
        pointers().ifPresent(found::add);
        big().ifPresent(found::add);
        return found;
    }

    /** Finds at the root what is nearly called as content is. */
    private List<Finding> misnamed() {
        TreeSet<String> known = new TreeSet<>(List.of("assets", "pages", "theme"));
        Arrays.stream(Kind.values()).map(Kind::folder).forEach(known::add);
        TreeSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                boolean isFolder = Files.isDirectory(entry);
                String name = entry.getFileName().toString();
                if (isFolder ? !ContentLayout.isContentFolder(name) : isUnread(name)) {
                    names.add(name + (isFolder ? "/" : ""));
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        return names.stream()
                .flatMap(name -> Nearest.to(stem(name), known)
                        .map(near -> Finding.look(
                                name + " is not read",
                                "At the root, only names that mean something are content",
                                "If it is content, call it " + near + name.substring(stemLength(name))))
                        .stream())
                .toList();
    }

    private static boolean isUnread(String name) {
        return !name.startsWith(".")
                && !ContentLayout.isContent(name)
                && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static String stem(String name) {
        return name.substring(0, stemLength(name)).toLowerCase(Locale.ROOT);
    }

    private static int stemLength(String name) {
        int end = name.endsWith("/") ? name.length() - 1 : name.lastIndexOf('.');
        return end < 0 ? name.length() : end;
    }

    private Optional<Finding> leftOver() {
        List<String> files = tree.files().stream()
                .filter(file -> LEFT_OVER.stream().anyMatch(file::endsWith))
                .toList();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.note(
                        "Editors and merges left " + Amount.of(files.size(), "file") + ": " + some(files),
                        "They are no content",
                        "Delete them"));
    }

    private Optional<Finding> pointers() {
        List<String> files = LargeFiles.pointers(tree);
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.look(
                        Amount.of(files.size(), "file") + " of Git LFS were not fetched: " + some(files),
                        "In their place is a line that names them, so pictures and tables are missing",
                        "git lfs pull"));
    }

    private Optional<Finding> big() {
        List<String> files = tree.files().stream()
                .filter(this::isBig)
                .sorted(Comparator.comparingLong(this::size).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.note(
                        Amount.of(files.size(), "big file") + ": " + sized(files),
                        "Pictures are copied into the site and read by every build; long texts make one page slow",
                        "Make pictures smaller, and divide long texts and tables"));
    }

    private boolean isBig(String file) {
        boolean isText = Stream.of(".yaml", ".yml", ".md", ".csv").anyMatch(file::endsWith);
        return size(file) > (isText ? BIG_TEXT : BIG_MEDIA);
    }

    private long size(String file) {
        try {
            return tree.size(file);
        } catch (UncheckedIOException gone) {
            return 0;
        }
    }

    private String sized(List<String> files) {
        return some(files.stream()
                .map(file -> file + " (" + Amount.bytes(size(file)) + ")")
                .toList());
    }

    private static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }
}

package org.periplus.doctor;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        found.addAll(Misnamed.in(root));
        leftOver().ifPresent(found::add);
        pointers().ifPresent(found::add);
        big().ifPresent(found::add);
        return found;
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

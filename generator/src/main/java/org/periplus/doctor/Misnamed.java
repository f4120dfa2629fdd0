package org.periplus.doctor;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.periplus.diagnostic.Nearest;
import org.periplus.model.Kind;
import org.periplus.source.ContentLayout;

/** What stands at the root of content and is not read, though its name is nearly that of content. Stateless. */
public final class Misnamed {

    private Misnamed() {}

    /** Returns a finding for each such file and folder, by name; none where the folder cannot be read. */
    public static List<Finding> in(Path root) {
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
}

package org.periplus.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a repository that say what is in it: where it stands, its tags and branches, its settings, where it was cut off, which
 * packs it has. Read as plain files, because opening the repository takes longer than to see that nothing has changed.
 */
public final class RepositoryState {

    private static final List<String> FILES =
            List.of("HEAD", "config", "packed-refs", "shallow", "objects/info/alternates");
    private static final String LINK = "gitdir:";

    private RepositoryState() {}

    /**
     * Returns the content of those files by name; no file at all where the folder lies in no repository.
     *
     * @return nothing if that cannot be told, and the repository must be opened
     */
    public static Optional<SortedMap<String, byte[]>> of(Path source) {
        try {
            SortedMap<String, byte[]> files = new TreeMap<>();
            Optional<Path> git = gitFolder(source.toRealPath());
            if (git.isPresent()) {
                add(files, "own", git.get());
                Path common = git.get().resolve("commondir");
                if (Files.isRegularFile(common)) {
                    add(files, "common", git.get().resolve(text(common)).normalize());
                }
            }
            return Optional.of(files);
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Path> gitFolder(Path source) throws IOException {
        for (Path folder = source; folder != null; folder = folder.getParent()) {
            Path git = folder.resolve(".git");
            if (Files.isDirectory(git)) {
                return Optional.of(git);
            }
            if (Files.isRegularFile(git)) {
                String link = text(git);
                return link.startsWith(LINK)
                        ? Optional.of(
                                folder.resolve(link.substring(LINK.length()).strip())
                                        .normalize())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static void add(SortedMap<String, byte[]> files, String name, Path git) throws IOException {
        List<Path> all = new ArrayList<>(FILES.stream().map(git::resolve).toList());
        if (Files.isDirectory(git.resolve("refs"))) {
            try (Stream<Path> refs = Files.walk(git.resolve("refs"))) {
                all.addAll(refs.toList());
            }
        }
        for (Path file : all) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                files.put(name + " " + git.relativize(file), Files.readAllBytes(file));
            }
        }
        files.put(name, packs(git).getBytes(StandardCharsets.UTF_8));
    }

    private static String packs(Path git) throws IOException {
        Path folder = git.resolve("objects/pack");
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> packs = Files.list(folder)) {
            return String.join(
                    "\n",
                    packs.map(pack -> pack.getFileName().toString()).sorted().toList());
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}

package org.periplus.history;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a repository stands, as its plainest files tell: enough to know that nothing was committed or tagged since the last build, without
 * loading all it takes to read commits. Of a repository that is laid out in any other way nothing is told. Immutable.
 *
 * @param folder the folder of the repository, as JGit would name it
 * @param prefix the way from the root of its trees to the content, without a slash at its end; possibly empty
 * @param head the name of the commit that it is at
 * @param isShallow whether older commits were left out when it was fetched
 * @param text all that may change what is told of the past, for comparison
 */
record Whereabouts(File folder, String prefix, String head, boolean isShallow, String text) {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{40}");

    /** Settings that make a repository lie elsewhere, or be kept in another way. */
    private static final Pattern ODD = Pattern.compile("(?i)include|worktree|extensions|bare\\s*=\\s*true");

    private static final int MAX_LINKS = 5;

    /** Tells where the repository stands that holds a folder. */
    static Optional<Whereabouts> of(Path source) {
        try {
            Optional<File> git = folder(source.toAbsolutePath().toFile());
            return git.isEmpty() ? Optional.empty() : Optional.of(new Look(git.get()).from(source));
        } catch (IOException | RuntimeException odd) {
            return Optional.empty();
        }
    }

    /** Looks upwards for a repository; nothing if the first thing that might be one is none of the usual kind. */
    private static Optional<File> folder(File from) {
        for (File at = from; at != null; at = at.getParentFile()) {
            File git = new File(at, ".git");
            if (git.exists()) {
                return Optional.of(git).filter(Whereabouts::isRepository);
            }
            if (new File(at, "HEAD").exists()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isRepository(File git) {
        return Stream.of("HEAD", "config").allMatch(name -> new File(git, name).isFile())
                && Stream.of("objects", "refs").allMatch(name -> new File(git, name).isDirectory())
                && !new File(git, "commondir").exists();
    }

    /** One look at the files of a repository. */
    private static final class Look {

        private final Path git;
        private final Map<String, String> packed = new TreeMap<>();

        Look(File git) {
            this.git = git.toPath();
        }

        Whereabouts from(Path source) throws IOException {
            String config = Files.readString(git.resolve("config"));
            if (ODD.matcher(config).find()) {
                throw new IOException("unusual");
            }
            readPacked();
            Path root = git.resolveSibling("").toRealPath();
            String prefix = root.relativize(source.toRealPath()).toString().replace(File.separatorChar, '/');
            String head = named("HEAD", 0);
            Path edge = git.resolve("shallow");
            String shallow = Files.exists(edge) ? Files.readString(edge) : "";
            String text = String.join("\n", prefix, head, tags().toString(), shallow, config);
            return new Whereabouts(git.toFile(), prefix, head, !shallow.isBlank(), text);
        }

        private void readPacked() throws IOException {
            Path file = git.resolve("packed-refs");
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    int space = line.indexOf(' ');
                    if (space > 0 && NAME.matcher(line.substring(0, space)).matches()) {
                        packed.put(line.substring(space + 1), line.substring(0, space));
                    }
                }
            }
        }

        /** Returns the name of the commit that a reference names. */
        private String named(String reference, int links) throws IOException {
            Path file = git.resolve(reference);
            String written =
                    Files.isRegularFile(file) ? Files.readString(file).strip() : packed.getOrDefault(reference, "");
            if (written.startsWith("ref: refs/") && links < MAX_LINKS) {
                return named(written.substring("ref: ".length()).strip(), links + 1);
            }
            if (!NAME.matcher(written).matches()) {
                throw new IOException("unusual");
            }
            return written;
        }

        private Map<String, String> tags() throws IOException {
            Map<String, String> tags = new TreeMap<>(packed);
            tags.keySet().removeIf(name -> !name.startsWith("refs/tags/"));
            Path folder = git.resolve("refs/tags");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    List<Path> loose = files.filter(Files::isRegularFile).toList();
                    for (Path file : loose) {
                        String name = git.relativize(file).toString().replace(File.separatorChar, '/');
                        tags.put(name, Files.readString(file).strip());
                    }
                }
            }
            return tags;
        }
    }
}

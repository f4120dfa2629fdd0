package org.periplus.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** The option that names the content folder. */
final class SourceOption {

    private static final String SITE = "periplus.yaml";

    @Option(
            names = {"-s", "--source"},
            paramLabel = "DIR",
            description = "The content folder; the current one by default.")
    private Path source = Path.of("");

    /** Returns the folder as it was given. */
    Path given() {
        return source;
    }

    /** Returns the folder, seen from the terminal's; throws {@link UsageException} if there is none. */
    Path folder(Terminal terminal) {
        Path folder = terminal.folder().resolve(source).normalize();
        if (Files.isRegularFile(folder)) {
            throw new UsageException(folder + " is a file; name the content folder with --source");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder " + folder + "; name the content folder with --source");
        }
        return folder;
    }

    /** Returns the folder of a site; throws {@link UsageException} if it holds none, and says where one is near. */
    Path site(Terminal terminal) {
        Path folder = folder(terminal);
        if (!Files.isRegularFile(folder.resolve(SITE))) {
            throw new UsageException("There is no periplus.yaml in " + folder + ", so this is not a site yet; "
                    + elsewhere(terminal).orElse("begin one with periplus init, or name its folder with --source"));
        }
        return folder;
    }

    /** Returns, where the folder is no site, how the one right below or above it is asked for; nothing if there is none. */
    Optional<String> elsewhere(Terminal terminal) {
        Path folder = folder(terminal);
        if (Files.exists(folder.resolve(SITE))) {
            return Optional.empty();
        }
        return below(folder).or(() -> above(folder)).map(found -> {
            Path here = terminal.folder().normalize();
            String name = found.startsWith(here) || here.startsWith(found)
                    ? here.relativize(found).toString()
                    : found.toString();
            return "one is in " + found + ": add --source \"" + (name.isEmpty() ? "." : name) + "\"";
        });
    }

    private static Optional<Path> below(Path folder) {
        TreeSet<Path> sites = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (Files.isRegularFile(entry.resolve(SITE))) {
                    sites.add(entry);
                }
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return sites.stream().findFirst();
    }

    private static Optional<Path> above(Path folder) {
        for (Path parent = folder.getParent(); parent != null; parent = parent.getParent()) {
            if (Files.isRegularFile(parent.resolve(SITE))) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }
}

package org.periplus.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the content folder. */
final class SourceOption {

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
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder " + folder + "; name the content folder with --source");
        }
        return folder;
    }
}

package org.periplus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.periplus.authoring.EditorFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a new site: a small commented one, or the full example. */
@Command(name = "init", description = "Write a new site: a small commented one, or the full example.")
final class InitCommand implements Callable<Integer> {

    private static final String IGNORED = ".gitignore";

    private static final List<String> SMALL = List.of(
            "periplus.yaml",
            "channels.yaml",
            "teams.yaml",
            "personas/sam.md",
            "journeys/first-visit.yaml",
            "kpis/first-visit-completion.yaml",
            "kpis/first-visit-completion.csv",
            "pages/about.md");

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The new folder; the current one by default.")
    private Path folder = Path.of("");

    @Option(names = "--example", description = "Write the full example instead of a small site.")
    private boolean example;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path target = terminal.folder().resolve(folder).normalize();
        Map<String, byte[]> files = example ? exampleFiles() : smallFiles();
        List<String> there = files.keySet().stream()
                .filter(file -> Files.exists(target.resolve(file), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!there.isEmpty()) {
            throw new UsageException("In " + target + " there are files already that init would write ("
                    + String.join(", ", there.subList(0, Math.min(5, there.size()))) + "); choose another folder");
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(target.resolve(file.getKey()), EditorFiles.withLine(file.getKey(), file.getValue()));
        }
        Map<String, byte[]> beside = EditorFiles.beside(target);
        List<String> kept = writeBeside(target, beside);
        terminal.out()
                .println(files.size() + " files written to " + shown() + ", and " + (beside.size() - kept.size())
                        + " beside them for editors and git.");
        tell(kept);
        terminal.out()
                .println("Now build the site: " + (isThisFolder() ? "" : "cd " + quoted(folder) + " && ") + "periplus build");
        return ExitStatus.DONE;
    }

    private String shown() {
        return isThisFolder() ? "this folder" : folder.toString();
    }

    /** Returns a path as every shell takes it for one word. */
    private static String quoted(Path path) {
        String written = path.toString();
        return written.indexOf(' ') < 0 ? written : '"' + written + '"';
    }

    private boolean isThisFolder() {
        return folder.normalize().toString().isEmpty();
    }

    /** Tells which files of others stay as they are, and what is to be done by hand then. */
    private void tell(List<String> kept) {
        if (!kept.isEmpty()) {
            terminal.out().println("There already, and left as they were: " + String.join(", ", kept) + ".");
        }
        if (kept.contains(IGNORED)) {
            terminal.out()
                    .println("If it is not there yet, add the line /site/ to " + IGNORED
                            + ": what is built is not committed.");
        }
    }

    /** Writes the files for editors and git, but none that is there, which may be somebody's own; returns those. */
    private static List<String> writeBeside(Path target, Map<String, byte[]> beside) throws IOException {
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : beside.entrySet()) {
            Path path = target.resolve(file.getKey());
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                kept.add(file.getKey());
            } else {
                write(path, file.getValue());
            }
        }
        return kept;
    }

    private static void write(Path path, byte[] content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.write(path, content);
    }

    private static Map<String, byte[]> smallFiles() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : SMALL) {
            try (InputStream in =
                    Objects.requireNonNull(InitCommand.class.getResourceAsStream("small/" + name), name)) {
                files.put(name, in.readAllBytes());
            }
        }
        return files;
    }

    private Map<String, byte[]> exampleFiles() throws IOException {
        Path root = terminal.installation()
                .map(installation -> installation.resolve("example"))
                .filter(Files::isDirectory)
                .orElseThrow(
                        () -> new UsageException(
                                "This installation of Periplus has no folder \"example\"; install it whole, or write init without --example"));
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).sorted().forEach(all::add);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Path file : all) {
            files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return files;
    }
}

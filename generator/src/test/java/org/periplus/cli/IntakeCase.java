package org.periplus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A foreign file, how it is imported, and what must come of it.
 *
 * @param path the case file
 * @param keys what it holds
 */
record IntakeCase(Path path, Map<String, Object> keys) {

    private static final Path FOLDER = Path.of("src/test/resources/intake");

    /** The site into which everything is imported. */
    private static final Map<String, String> SITE = Map.ofEntries(
            Map.entry("periplus.yaml", "periplus: 1\ntitle: Atlas\n"),
            Map.entry("personas/mira.yaml", "name: Mira Hansen\n"),
            Map.entry("personas/jonas.yaml", "name: Jonas\n"),
            Map.entry("teams.yaml", "booking:\n  name: Booking team\n"),
            Map.entry(
                    "channels.yaml",
                    "app:\n  name: App\n  type: app\ncounter:\n  name: Ticket counter\n  type: store\n"),
            Map.entry("segments/families.yaml", "name: Families\n"),
            Map.entry("opportunities/hold-seats.yaml", "name: Hold seats\n"),
            Map.entry("kpis/trust.yaml", "name: Trust\ntype: nps\nreadings: trust.csv\n"),
            Map.entry("kpis/trust.csv", "date,value,n\n2026-01-01,10.0,100\n"),
            Map.entry("kpis/bare.yaml", "# ours\nname: Bare\nowner: booking\n"),
            Map.entry(
                    "journeys/trip.yaml",
                    "name: Trip\nstages:\n  - id: book\n    name: Book\n    touchpoints:\n      - id: pay\n        name: Pays\n"));

    /** Returns all cases in order of name. */
    static Stream<IntakeCase> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream().map(IntakeCase::of);
        }
    }

    private static IntakeCase of(Path path) {
        try {
            return new IntakeCase(path, new Yaml().load(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.getFileName() + ": " + keys.get("about");
    }

    /** Lays the site and the foreign file into a folder. */
    void lay(Path folder) throws IOException {
        for (Map.Entry<String, String> file : SITE.entrySet()) {
            Files.createDirectories(
                    folder.resolve("atlas").resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve("atlas").resolve(file.getKey()), file.getValue());
        }
        if (keys.containsKey("site")) {
            Files.writeString(
                    folder.resolve("atlas/periplus.yaml"), keys.get("site").toString());
        }
        Files.write(folder.resolve(keys.get("file").toString()), bytes());
    }

    private byte[] bytes() {
        String text = keys.get("input").toString();
        if (keys.containsKey("lines")) {
            text = text.replace("\n", "\r\n");
        }
        String encoding = keys.getOrDefault("encoding", "UTF-8").toString();
        boolean mark = keys.containsKey("mark");
        return ((mark ? "\uFEFF" : "") + text)
                .getBytes(encoding.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(encoding));
    }

    /** Returns the arguments of the import. */
    String[] arguments() {
        Stream<String> own = ((List<?>) keys.get("arguments")).stream().map(Object::toString);
        return Stream.of(Stream.of("import"), own, Stream.of("-s", "atlas"))
                .flatMap(some -> some)
                .toArray(String[]::new);
    }

    /** Returns the files of the site that are new or different. */
    static Map<String, String> changed(Path folder) throws IOException {
        Map<String, String> changed = new TreeMap<>();
        Path root = folder.resolve("atlas");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                String text = Files.readString(file);
                if (!text.equals(SITE.get(name)) && !name.equals("periplus.yaml")) {
                    changed.put(name, text);
                }
            }
        }
        return changed;
    }

    /** Returns what the case file says must come of it. */
    Map<?, ?> expected() {
        return (Map<?, ?>) keys.getOrDefault("expect", Map.of());
    }

    /** Writes what came of it into the case file. */
    void rewrite(int exit, Map<String, String> files, String remarks) throws IOException {
        String head = Files.readString(path).split("(?m)^expect:", 2)[0];
        StringBuilder text =
                new StringBuilder(head).append("expect:\n  exit: ").append(exit).append("\n  files:");
        text.append(files.isEmpty() ? " {}\n" : "\n");
        files.forEach(
                (name, content) -> text.append("    ").append(name).append(":").append(block(content, 6)));
        text.append("  remarks:").append(block(remarks, 4));
        Files.writeString(path, text.toString());
    }

    private static String block(String text, int indent) {
        if (text.isEmpty()) {
            return " \"\"\n";
        }
        StringBuilder block = new StringBuilder(" |2\n");
        text.lines()
                .forEach(line -> block.append(line.isEmpty() ? "" : " ".repeat(indent) + line)
                        .append('\n'));
        return block.toString();
    }
}

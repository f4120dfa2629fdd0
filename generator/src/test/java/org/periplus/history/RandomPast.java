package org.periplus.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Commits made at random to a copy of the sample, the same for the same seed. */
final class RandomPast {

    private static final Path SAMPLE = Path.of("..", "sample-site", "atlas");

    private final Path folder;
    private final Random random;

    RandomPast(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Copies what the sample says, without its pictures and pages. */
    void begin() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = SAMPLE.relativize(file).toString();
                if (!path.startsWith("assets") && !path.startsWith("pages")) {
                    Files.createDirectories(folder.resolve(path).getParent());
                    Files.copy(file, folder.resolve(path));
                }
            }
        }
    }

    /** Does one to three things to the files and commits them. */
    void step(PastRepository past) throws IOException, GitAPIException {
        for (int i = random.nextInt(3); i >= 0; i--) {
            edit(any());
        }
        past.commit("Step " + random.nextInt(1000));
    }

    private Path any() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".git"))
                    .sorted()
                    .toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    private void edit(Path file) throws IOException {
        String path = folder.relativize(file).toString();
        // What loops collect may be a KPI or feedback: without it nobody can tell which of the two was meant.
        boolean stays = path.startsWith("periplus") || path.startsWith("kpis") || path.startsWith("feedback");
        switch (random.nextInt(10)) {
            case 0:
                if (!stays) {
                    Files.delete(file);
                }
                break;
            case 1:
                move(file);
                break;
            case 2:
                Files.writeString(file, Files.readString(file).replaceFirst("(?m)^name: .*$", "name: Other name"));
                break;
            case 3:
                Files.writeString(file, Files.readString(file).replaceFirst("(?m)^  ( *)([a-z]+):", "  $1$2x:"));
                break;
            case 4:
                Files.writeString(file, Files.readString(file) + "\n");
                break;
            default:
                digit(file);
        }
    }

    private void digit(Path file) throws IOException {
        String text = Files.readString(file);
        int from = random.nextInt(Math.max(1, text.length()));
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '1' || text.charAt(i) == '2') {
                char other = text.charAt(i) == '1' ? '2' : '1';
                Files.writeString(file, text.substring(0, i) + other + text.substring(i + 1));
                return;
            }
        }
    }

    private void move(Path file) {
        try {
            Path inner = file.getParent().equals(folder) ? file.getParent() : file.resolveSibling("inner");
            if (!inner.equals(folder) && file.getNameCount() - folder.getNameCount() < 4) {
                Files.createDirectories(inner);
                Files.move(file, inner.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.periplus.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The sample's content in a folder of its own, with a line of its settings changed, and built by the packaged program. */
final class SampleCopy {

    private static final Path PAST =
            Path.of(System.getProperty("sample.past", "target/past")).toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    private SampleCopy() {}

    /**
     * Builds the sample with its past and with a key of {@code periplus.yaml} set otherwise, which is not committed; fails if the sample does not set
     * the key.
     *
     * @param folder an empty folder for content and site
     */
    static BuiltSite built(Path folder, String key, String value) {
        Path atlas = repository(folder.resolve("past")).resolve("atlas");
        Path site = folder.resolve("site");
        try {
            Path settings = atlas.resolve("periplus.yaml");
            String text = Files.readString(settings);
            String changed = text.replaceFirst("(?m)^" + key + ": .*$", key + ": " + value);
            if (changed.equals(text)) {
                throw new IllegalStateException("The sample does not set " + key + " to anything but " + value);
            }
            Files.writeString(settings, changed);
            Program.packaged().build(atlas, site, JAVA, Map.of());
            return new BuiltSite(site.toRealPath());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Copies the repository that holds the sample and its past.
     *
     * @param copy a folder that is not there yet
     * @return that folder
     */
    static Path repository(Path copy) {
        try (Stream<Path> files = Files.walk(PAST)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(PAST.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

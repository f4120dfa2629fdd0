package org.periplus.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The sample's content in a folder of its own, with a line of its settings changed, and built by the packaged program. */
final class SampleCopy {

    private static final Path ATLAS =
            Path.of(System.getProperty("sample.atlas", "atlas")).toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    private SampleCopy() {}

    /**
     * Builds the sample with a key of {@code periplus.yaml} set otherwise; fails if the sample does not set it.
     *
     * @param folder an empty folder for content and site
     */
    static BuiltSite built(Path folder, String key, String value) {
        Path atlas = folder.resolve("atlas");
        Path site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(ATLAS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = atlas.resolve(ATLAS.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
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
}

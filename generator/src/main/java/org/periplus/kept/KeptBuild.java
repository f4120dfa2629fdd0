package org.periplus.kept;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What the last build of an output folder told, kept outside of that folder. A file that is missing, damaged or of other content is as
 * good as none. Safe for use by several builds at once.
 *
 * @param file where it is kept
 * @param output the folder it is about
 */
public record KeptBuild(Path file, Path output) {

    private static final String HEAD = "periplus build 1";

    /** Returns where builds of an output folder are kept within a cache folder. */
    public static KeptBuild in(Path cache, Path output) {
        String place = new Fingerprint()
                .add("output", output.toAbsolutePath().normalize().toString())
                .hex();
        return new KeptBuild(cache.resolve("builds").resolve(place + ".bin"), output);
    }

    /**
     * Returns what was told when the output was made of the same.
     *
     * @param inputs the fingerprint of all that the output depends on
     * @return empty unless it was made of exactly that, and nothing in the folder was touched since
     */
    public Optional<Told> told(String inputs) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            boolean same = ToldFile.text(in).equals(HEAD)
                    && ToldFile.text(in).equals(inputs)
                    && ToldFile.text(in).equals(OutputFiles.fingerprintOrNone(output));
            return same ? Optional.of(ToldFile.read(in)) : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /** Keeps what a build told whose output has just been published; silently not, where that cannot be written. */
    public void keep(String inputs, Told told) {
        try {
            Path folder = Files.createDirectories(file.resolveSibling(""));
            Path part = Files.createTempFile(folder, "part", ".bin");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                ToldFile.write(out, HEAD);
                ToldFile.write(out, inputs);
                ToldFile.write(out, OutputFiles.fingerprint(output));
                ToldFile.write(out, told);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException ignored) {
            // Without it the next build only takes longer.
        }
    }
}

package org.periplus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Pictures kept from build to build under the hash of what they show. A folder that cannot be read or written is as good as none. Safe
 * for use by several threads, and by several builds at once.
 *
 * @param folder the folder of this program for such things; empty for none
 */
record KeptPictures(Optional<Path> folder) {

    private static final byte[] BEGINNING = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] END = {'I', 'E', 'N', 'D', (byte) 0xae, 'B', 0x60, (byte) 0x82};

    /** Returns the picture of that hash, made by {@code make} if it is not there whole. */
    byte[] get(String hash, Supplier<byte[]> make) {
        Optional<Path> file = folder.map(all -> all.resolve("previews").resolve(hash + ".png"));
        Optional<byte[]> known = file.flatMap(KeptPictures::read);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] made = make.get();
        file.ifPresent(path -> keep(path, made));
        return made;
    }

    private static Optional<byte[]> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return isWhole(bytes) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(byte[] png) {
        int length = png.length;
        return length > BEGINNING.length + END.length
                && java.util.Arrays.equals(png, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)
                && java.util.Arrays.equals(png, length - END.length, length, END, 0, END.length);
    }

    /** Writes beside and moves, so that no other build reads half a picture. */
    private static void keep(Path file, byte[] bytes) {
        try {
            Path parent = Files.createDirectories(file.resolveSibling(""));
            Path part = Files.createTempFile(parent, "part", ".png");
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException ignored) {
            // Without a cache the next build only takes longer.
        }
    }
}

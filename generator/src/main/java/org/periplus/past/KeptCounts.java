package org.periplus.past;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers kept from build to build under the hash of what they count. A folder that cannot be read or written is as good as none. Safe for
 * use by several threads, and by several builds at once.
 *
 * @param folder the folder of this program for such things; empty for none
 */
record KeptCounts(Optional<Path> folder) {

    private static final Pattern WHOLE = Pattern.compile("count (\\d{1,9})\n");

    /** Returns the number of that hash, counted by {@code count} if it is not there whole. */
    Optional<Integer> get(String hash, Supplier<Optional<Integer>> count) {
        Optional<Path> file = folder.map(all -> all.resolve("findings").resolve(hash + ".txt"));
        Optional<Integer> known = file.flatMap(KeptCounts::read);
        if (known.isPresent()) {
            return known;
        }
        Optional<Integer> counted = count.get();
        counted.ifPresent(number -> file.ifPresent(path -> keep(path, number)));
        return counted;
    }

    private static Optional<Integer> read(Path file) {
        try {
            Matcher whole = WHOLE.matcher(Files.readString(file));
            return whole.matches() ? Optional.of(Integer.valueOf(whole.group(1))) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Writes beside and moves, so that no other build reads half a number. */
    private static void keep(Path file, int number) {
        try {
            Path parent = Files.createDirectories(file.resolveSibling(""));
            Path part = Files.createTempFile(parent, "part", ".txt");
            Files.writeString(part, "count " + number + "\n");
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException ignored) {
            // Without a cache the next build only takes longer.
        }
    }
}

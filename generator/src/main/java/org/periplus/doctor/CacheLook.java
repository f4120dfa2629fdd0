package org.periplus.doctor;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the folder for what is costly to make again.
 *
 * @param around the world outside
 */
record CacheLook(Surroundings around) {

    private static final long MUCH = 1_000_000_000L;
    private static final long LITTLE = 200_000_000L;
    private static final String WHY = "Every build reads the whole history and draws every picture again";

    Topic topic() {
        List<Finding> found = new ArrayList<>();
        if (around.places().cache().isEmpty()) {
            found.add(Finding.look(
                    "Nothing says where the cache may be", WHY, "Set XDG_CACHE_HOME to a folder of your own, or HOME"));
        } else {
            look(around.places().cache().get(), found);
        }
        if (around.isSet("CI")) {
            found.add(Finding.note(
                    "This is a machine for continuous integration (CI is set)",
                    "It may forget the cache after each run",
                    "Have it keep the folder of the cache from run to run"));
        }
        return new Topic("Cache", found);
    }

    private void look(Path folder, List<Finding> found) {
        String place = around.shown(folder);
        Path there = nearest(folder);
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            found.add(Finding.look(
                    place + " may not be written to",
                    WHY,
                    "Give yourself the right to write there, or name another folder in XDG_CACHE_HOME"));
        } else if (!there.equals(folder)) {
            found.add(Finding.note(place + " is not there yet", "", "The first build makes it"));
        }
        if (there.equals(folder)) {
            Content content = Content.of(folder);
            found.add(new Finding(
                    content.bytes() > MUCH ? Mark.NOTE : Mark.OK,
                    place + " has " + Amount.bytes(content.bytes()) + content.words(),
                    "",
                    "To begin afresh, delete it; nothing but time is lost"));
        }
        room(there, place, found);
    }

    private static void room(Path folder, String place, List<Finding> found) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < LITTLE) {
                found.add(Finding.look(
                        "The disk of " + place + " has only " + Amount.bytes(free) + " left",
                        "What does not fit there is not kept",
                        "Make room, or name a folder of another disk in XDG_CACHE_HOME"));
            }
        } catch (IOException | SecurityException unknown) {
            // Whoever cannot tell how much is left says nothing about it.
        }
    }

    private static Path nearest(Path folder) {
        @Nullable Path there = folder.toAbsolutePath().normalize();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there == null ? folder : there;
    }

    /** How much of what is kept. */
    private record Content(long bytes, SortedMap<String, Integer> counts) {

        static Content of(Path folder) {
            SortedMap<String, Integer> counts = new TreeMap<>();
            long[] bytes = new long[1];
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
                        bytes[0] += kind.size();
                        counts.merge(sort(folder.relativize(file)), 1, Integer::sum);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException unreadable) {
                return new Content(bytes[0], counts);
            }
            return new Content(bytes[0], counts);
        }

        private static String sort(Path file) {
            if (file.getNameCount() == 1) {
                return file.toString().contains(".jsa") ? "archive of classes" : "other file";
            }
            return switch (file.getName(0).toString()) {
                case "builds" -> "build";
                case "history" -> "history";
                case "previews" -> "picture";
                case "findings" -> "count of findings";
                case "sources" -> "file of other repositories";
                default -> "other file";
            };
        }

        String words() {
            List<String> words = new ArrayList<>();
            counts.forEach((noun, number) -> words.add(number + " " + (number == 1 ? noun : plural(noun))));
            return words.isEmpty() ? "" : ": " + String.join(", ", words);
        }

        private static String plural(String noun) {
            return switch (noun) {
                case "history" -> "histories";
                case "archive of classes" -> "archives of classes";
                case "count of findings" -> "counts of findings";
                case "file of other repositories" -> "files of other repositories";
                default -> noun + "s";
            };
        }
    }
}

package org.periplus.sample.past;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The atlas in one state: its files by their paths from the content root. Not safe for use by several threads. */
final class Snapshot {

    private final SortedMap<String, byte[]> files;
    private boolean oldLayout;

    private Snapshot(SortedMap<String, byte[]> files, boolean oldLayout) {
        this.files = files;
        this.oldLayout = oldLayout;
    }

    /** Reads a folder. */
    static Snapshot of(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return new Snapshot(files, false);
        }
    }

    /** Returns a state of its own with the same files. */
    Snapshot copy() {
        return new Snapshot(new TreeMap<>(files), oldLayout);
    }

    /** Returns the files as they are committed. Arrays that have not changed are the same objects in all states. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Tells whether the files are still laid out by hand. */
    boolean isOldLayout() {
        return oldLayout;
    }

    /** From here back the files are laid out by hand. */
    void useOldLayout() {
        oldLayout = true;
    }

    /** Returns the paths that a pattern fits, in which {@code *} stands for letters but no slash and {@code **} for any. */
    List<String> matching(String pattern) {
        String regex = Stream.of(pattern.split("(?<=\\*\\*)|(?=\\*\\*)"))
                .map(part -> part.equals("**")
                        ? ".*"
                        : Stream.of(part.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]*")))
                .collect(Collectors.joining());
        Pattern fits = Pattern.compile(regex);
        return files.keySet().stream()
                .filter(file -> fits.matcher(file).matches())
                .toList();
    }

    /** Returns a file's text. */
    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new Misfit("there is no file " + file
                    + " at this step (any more); if it was moved or taken out of the atlas," + " do the same here");
        }
        return bytes;
    }

    /** Gives a file another text, or makes it. */
    void put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a file away and returns it. */
    byte[] take(String file) {
        byte[] bytes = bytes(file);
        files.remove(file);
        return bytes;
    }

    /** Puts a file where there is none. */
    void place(String file, byte[] bytes) {
        if (files.putIfAbsent(file, bytes) != null) {
            throw new Misfit("there is a file " + file + " already");
        }
    }

    /** Changes the text of all entries and pages, in YAML and Markdown, and leaves alone what stays the same. */
    void changeTexts(UnaryOperator<String> change) {
        for (String file : List.copyOf(files.keySet())) {
            if (file.endsWith(".md") || file.endsWith(".yaml")) {
                String text = text(file);
                String changed = change.apply(text);
                if (!changed.equals(text)) {
                    put(file, changed);
                }
            }
        }
    }
}

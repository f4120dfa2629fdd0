package org.periplus.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.periplus.diagnostic.Diagnostic;

/**
 * The images and other files of the content that are published as they are.
 *
 * @param files in order of their paths
 * @param diagnostics what was wrong with those that are left out
 */
public record Media(List<File> files, List<Diagnostic> diagnostics) {

    /** Takes copies of the lists. */
    public Media {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns, for the path of each file, what {@code naming} makes of path and bytes. */
    public Map<String, String> paths(BiFunction<String, byte[], String> naming) {
        Map<String, String> paths = new LinkedHashMap<>();
        files.forEach(file -> paths.put(file.path(), naming.apply(file.path(), file.bytes())));
        return paths;
    }

    /** Returns how large the pictures among the files are, by what {@code naming} makes of path and bytes. */
    public Map<String, Size> sizes(BiFunction<String, byte[], String> naming) {
        Map<String, Size> sizes = new LinkedHashMap<>();
        files.forEach(file -> PictureSize.of(file.bytes())
                .or(() -> file.path().endsWith(".svg") ? DrawingSize.of(file.bytes()) : Optional.empty())
                .ifPresent(size -> sizes.put(naming.apply(file.path(), file.bytes()), size)));
        return sizes;
    }

    /**
     * How large a picture is.
     *
     * @param width in pixels, from 1
     * @param height in pixels, from 1
     */
    public record Size(int width, int height) {}

    /**
     * One file.
     *
     * @param path from the content root
     * @param bytes its content; never changed by anybody
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record File(String path, byte[] bytes) {}
}

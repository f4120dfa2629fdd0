package org.periplus.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * One file.
     *
     * @param path from the content root
     * @param bytes its content; never changed by anybody
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record File(String path, byte[] bytes) {}
}

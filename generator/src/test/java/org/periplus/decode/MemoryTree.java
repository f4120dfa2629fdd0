package org.periplus.decode;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.periplus.source.KeptTree;

/** Trees that are written in the test. */
public final class MemoryTree {

    private MemoryTree() {}

    /** Takes paths and texts by turns. */
    public static KeptTree of(String... pathsAndTexts) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return of(files);
    }

    /** Takes texts by their paths. */
    public static KeptTree of(Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new KeptTree(files);
    }
}

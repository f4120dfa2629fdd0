package org.periplus.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.exchange.TextChange;
import org.periplus.source.ContentTree;

/** Content as it will be when some files are written. Immutable. */
public final class PlannedTree implements ContentTree {

    private final ContentTree before;
    private final Map<String, byte[]> changed = new TreeMap<>();
    private final TreeSet<String> files;

    /** Takes the content as it is, and the changes. */
    public PlannedTree(ContentTree before, Collection<TextChange> changes) {
        this.before = before;
        this.files = new TreeSet<>(before.files());
        for (TextChange change : changes) {
            files.add(change.path());
            changed.put(change.path(), change.after().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public List<String> files() {
        return List.copyOf(files);
    }

    @Override
    public boolean exists(String path) {
        return files.contains(path);
    }

    @Override
    public long size(String path) {
        byte[] bytes = changed.get(path);
        return bytes == null ? before.size(path) : bytes.length;
    }

    @Override
    public byte[] read(String path) {
        byte[] bytes = changed.get(path);
        return bytes == null ? before.read(path) : bytes.clone();
    }

    @Override
    public List<Diagnostic> findings() {
        return before.findings();
    }
}

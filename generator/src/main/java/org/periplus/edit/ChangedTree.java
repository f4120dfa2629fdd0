package org.periplus.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.source.ContentTree;

/** A tree as it will be when some files are changed and moved. */
final class ChangedTree implements ContentTree {

    private final ContentTree before;
    private final NavigableMap<String, String> origins = new TreeMap<>();
    private final Map<String, byte[]> changed = new TreeMap<>();

    ChangedTree(ContentTree before, List<RenameChange> changes) {
        this.before = before;
        before.files().forEach(path -> origins.put(path, path));
        changes.forEach(change -> origins.remove(change.from()));
        changes.forEach(change -> {
            origins.put(change.to(), change.from());
            changed.put(change.to(), change.after());
        });
    }

    @Override
    public List<String> files() {
        return List.copyOf(origins.keySet());
    }

    @Override
    public boolean exists(String path) {
        return origins.containsKey(path);
    }

    @Override
    public long size(String path) {
        return read(path).length;
    }

    @Override
    public byte[] read(String path) {
        byte[] bytes = changed.get(path);
        String origin = origins.get(path);
        if (origin == null) {
            throw new UncheckedIOException(new IOException("there is no file " + path));
        }
        return bytes == null ? before.read(origin) : bytes.clone();
    }

    @Override
    public List<Diagnostic> findings() {
        return before.findings();
    }
}

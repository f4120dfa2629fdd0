package org.periplus.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.periplus.exchange.TextChange;
import org.periplus.source.ChangedTree;
import org.periplus.source.ContentTree;

/** Content as it will be when some files are written. Immutable. */
public final class PlannedTree extends ChangedTree {

    /** Takes the content as it is, and the changes. */
    public PlannedTree(ContentTree before, Collection<TextChange> changes) {
        super(before, bytes(changes), List.of());
    }

    private static Map<String, byte[]> bytes(Collection<TextChange> changes) {
        Map<String, byte[]> bytes = new TreeMap<>();
        changes.forEach(change -> bytes.put(change.path(), change.after().getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}

package org.periplus.inclusion;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.history.LastChange;
import org.periplus.source.KeptTree;
import org.periplus.source.Mount;

/**
 * One source with its content.
 *
 * @param source what was asked for
 * @param mount where it stands in the site
 * @param tree its content; without files if it is missing
 * @param provenance where it is from
 * @param past tells the last change of each file, by path; of a folder none
 * @param diagnostics what keeps it away, or what is left out of it
 */
record Loaded(
        IncludedSource source,
        Mount mount,
        PrefixedTree tree,
        Provenance provenance,
        Supplier<Map<String, LastChange>> past,
        List<Diagnostic> diagnostics) {

    Loaded {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the same as if nothing of it could be had. */
    Loaded missing() {
        Mount gone = new Mount(mount.name(), mount.prefix(), true);
        return new Loaded(
                source, gone, new PrefixedTree(new KeptTree(Map.of()), gone), provenance, Map::of, diagnostics);
    }

    /** Tells whether a file of the joined tree is one of this source. */
    boolean holds(String path) {
        return path.startsWith(mount.root());
    }
}

package org.periplus.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;

/**
 * The content of a site with that of others. Files of others stand below {@link Mount#root}; what concerns a site as a whole, its
 * own file and its theme, is left out of others. As safe for use by several threads as the trees in it.
 */
public final class JoinedTree implements ContentTree {

    private static final String THEME = "theme/";

    private final ContentTree own;
    private final List<Mount> mounts;
    private final Map<String, ContentTree> others = new LinkedHashMap<>();
    private final List<String> files;

    /**
     * Takes the trees.
     *
     * @param own the site's own content
     * @param others that of others, by where it stands; a mount that is missing has an empty tree
     */
    public JoinedTree(ContentTree own, Map<Mount, ContentTree> others) {
        this.own = own;
        this.mounts = List.copyOf(others.keySet());
        TreeSet<String> all = new TreeSet<>(own.files());
        others.forEach((mount, tree) -> {
            this.others.put(mount.root(), tree);
            tree.files().stream().filter(JoinedTree::isTaken).forEach(file -> all.add(mount.root() + file));
        });
        this.files = List.copyOf(all);
    }

    /** Tells whether a file of another site is taken into this one. */
    public static boolean isTaken(String path) {
        return !path.startsWith(THEME)
                && !path.equals(ContentLayout.SITE_FILE)
                && !path.equals("periplus.yml")
                && !path.equals(ContentLayout.LOCK_FILE);
    }

    /** {@inheritDoc} All that were joined, in the order of {@code include:}. */
    @Override
    public Optional<List<Mount>> mounts() {
        return Optional.of(mounts);
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public boolean exists(String path) {
        return !Mount.isForeign(path)
                ? own.exists(path)
                : isTaken(Mount.within(path)) && tree(path).exists(Mount.within(path));
    }

    @Override
    public long size(String path) {
        return tree(path).size(Mount.within(path));
    }

    @Override
    public byte[] read(String path) {
        return tree(path).read(Mount.within(path));
    }

    @Override
    public Optional<ParsedFile> parsed(String path) {
        return Mount.isForeign(path) ? Optional.empty() : own.parsed(path);
    }

    @Override
    public List<Diagnostic> findings() {
        List<Diagnostic> all = new ArrayList<>(own.findings());
        others.forEach((root, tree) -> tree.findings().stream()
                .filter(found -> isTaken(found.span().file()))
                .forEach(found -> all.add(moved(root, found))));
        return all;
    }

    private ContentTree tree(String path) {
        return others.getOrDefault(Mount.rootOf(path), own);
    }

    private static Diagnostic moved(String root, Diagnostic found) {
        SourceSpan at = found.span();
        SourceSpan span = new SourceSpan(root + at.file(), at.line(), at.column(), at.length());
        return new Diagnostic(found.rule(), found.severity(), span, found.message(), found.hint());
    }
}

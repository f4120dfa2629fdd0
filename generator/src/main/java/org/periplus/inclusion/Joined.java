package org.periplus.inclusion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.history.LastChange;
import org.periplus.source.ContentTree;
import org.periplus.source.JoinedTree;
import org.periplus.source.Mount;

/** The content of a site with that of others. Immutable. */
public final class Joined {

    private final ContentTree own;
    private final ContentTree tree;
    private final List<Loaded> sources;
    private final List<Diagnostic> diagnostics;

    private Joined(ContentTree own, ContentTree tree, List<Loaded> sources, List<Diagnostic> diagnostics) {
        this.own = own;
        this.tree = tree;
        this.sources = List.copyOf(sources);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Joins to a site's own content what it includes. What cannot be had is told in {@link #diagnostics}; references to it are not wrong.
     *
     * @param own the site's own content, as it is or as it was, with the pins of that time
     */
    public static Joined of(ContentTree own, JoinRequest request) {
        IncludeList list = IncludeList.of(own, request.source());
        List<Diagnostic> problems = new ArrayList<>(list.diagnostics());
        if (list.sources().isEmpty()) {
            return new Joined(own, own, List.of(), problems);
        }
        Lock.of(own).problem().ifPresent(problems::add);
        Loader loader = new Loader(request, own);
        List<Loaded> sources = list.sources().stream().map(loader::load).toList();
        sources.forEach(one -> problems.addAll(one.diagnostics()));
        return of(own, sources, problems);
    }

    private static Joined of(ContentTree own, List<Loaded> sources, List<Diagnostic> problems) {
        Map<Mount, ContentTree> others = new LinkedHashMap<>();
        sources.forEach(one -> others.put(one.mount(), one.tree().tree()));
        return new Joined(own, new JoinedTree(own, others), sources, problems);
    }

    /** Returns a site's own content as if nothing could be had of what it includes. */
    static Joined alone(ContentTree own) {
        return new Joined(own, own, List.of(), List.of());
    }

    /** Returns the same with some of the sources; the others are as if they could not be had. */
    Joined only(Set<String> names) {
        List<Loaded> some = sources.stream()
                .map(one -> names.contains(one.source().name()) ? one : one.missing())
                .toList();
        return of(own, some, diagnostics);
    }

    /** Returns the sources by their names. */
    Map<String, Loaded> byName() {
        Map<String, Loaded> named = new LinkedHashMap<>();
        sources.forEach(one -> named.put(one.source().name(), one));
        return named;
    }

    /** Returns the site's own content. */
    public ContentTree own() {
        return own;
    }

    /** Returns all content. */
    public ContentTree tree() {
        return tree;
    }

    /** Returns what is wrong with the sources themselves, at their places in {@code periplus.yaml} and the lock. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns where the content of each source is from, in their order. */
    public List<Provenance> sources() {
        return sources.stream().map(Loaded::provenance).toList();
    }

    /** Returns where a file of the joined tree is from; nothing if it is the site's own. */
    public Optional<Provenance> provenance(String path) {
        return holder(path).map(Loaded::provenance);
    }

    /**
     * Returns the last change of each file that is not the site's own, by its path in the joined tree; those of folders, and those that the
     * copies in the cache do not tell, are left out. Each call looks again.
     */
    public Map<String, LastChange> lastChanges() {
        Map<String, LastChange> all = new LinkedHashMap<>();
        sources.forEach(one ->
                one.past().get().forEach((file, change) -> all.put(one.mount().root() + file, change)));
        return all;
    }

    /** Returns the path of a file of the joined tree as people know it. */
    public String shown(String path) {
        return holder(path)
                .map(one -> one.source().shownRoot() + Mount.within(path))
                .orElse(path);
    }

    /** Returns a problem of the joined tree with paths and columns as people find them. */
    public Diagnostic shown(Diagnostic found) {
        Optional<Loaded> holder = holder(found.span().file());
        Diagnostic written = holder.map(one -> written(one, found)).orElse(found);
        SourceSpan at = written.span();
        return new Diagnostic(
                found.rule(),
                found.severity(),
                new SourceSpan(shown(at.file()), at.line(), at.column(), at.length()),
                words(found.message()),
                found.hint().map(this::words));
    }

    /** Returns a problem at its place in the file as it is written, still with the path of the joined tree. */
    private static Diagnostic written(Loaded source, Diagnostic found) {
        SourceSpan at = found.span();
        SourceSpan within = new SourceSpan(Mount.within(at.file()), at.line(), at.column(), at.length());
        SourceSpan span = source.tree()
                .written(new Diagnostic(found.rule(), found.severity(), within, found.message(), found.hint()))
                .span();
        return new Diagnostic(
                found.rule(),
                found.severity(),
                new SourceSpan(at.file(), span.line(), span.column(), span.length()),
                found.message(),
                found.hint());
    }

    private String words(String message) {
        String words = message;
        for (Loaded one : sources) {
            words = words.replace(one.mount().root(), one.source().shownRoot());
        }
        return words;
    }

    /** Returns the path in the joined tree of a path as people know it. */
    public String path(String shown) {
        for (Loaded one : sources) {
            if (shown.startsWith(one.source().shownRoot())) {
                return one.mount().root()
                        + shown.substring(one.source().shownRoot().length());
            }
        }
        return shown;
    }

    /** Returns a line of a file of the joined tree as it is written, if that differs from what is read. */
    public Optional<String> line(String path, int line) {
        return holder(path).flatMap(one -> one.tree().line(Mount.within(path), line));
    }

    private Optional<Loaded> holder(String path) {
        return Mount.isForeign(path)
                ? sources.stream().filter(one -> one.holds(path)).findFirst()
                : Optional.empty();
    }
}

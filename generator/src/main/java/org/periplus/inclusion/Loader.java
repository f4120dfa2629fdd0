package org.periplus.inclusion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.history.LastChange;
import org.periplus.history.remote.RemoteFailure;
import org.periplus.history.remote.RepositoryCopy;
import org.periplus.model.EmotionScale;
import org.periplus.model.Site;
import org.periplus.source.ChangedTree;
import org.periplus.source.ContentLayout;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;
import org.periplus.source.KeptTree;
import org.periplus.source.LargeFiles;
import org.periplus.source.Mount;

/** Reads the content of sources: folders from disk, repositories from the cache, where they are fetched to once. For use by one thread. */
final class Loader {

    private static final int NAMED = 5;
    private static final List<Double> USUAL_SCALE = List.of(-2.0, 2.0);

    private final JoinRequest request;
    private final Lock lock;
    private final Site host;
    private final SourceSpan hostSpan;
    private List<Diagnostic> problems = new ArrayList<>();

    Loader(JoinRequest request, ContentTree own) {
        this.request = request;
        this.lock = Lock.of(own);
        Decoded settings = settings(own);
        this.host = settings.atlas().site();
        this.hostSpan = scaleAt(settings);
    }

    Loaded load(IncludedSource source) {
        problems = new ArrayList<>();
        Optional<ContentTree> found = source.git().isPresent() ? repository(source) : folder(source);
        Optional<Decoded> written =
                found.filter(tree -> tree.exists(ContentLayout.SITE_FILE)).map(Loader::settings);
        Optional<Site> site = written.map(one -> one.atlas().site());
        Optional<ContentTree> tree =
                found.filter(any -> written.map(one -> agrees(source, one)).orElse(true));
        Mount mount = new Mount(source.name(), source.prefix(), tree.isEmpty());
        PrefixedTree prefixed = new PrefixedTree(
                tree.map(whole -> withoutPointers(source, whole)).orElseGet(() -> new KeptTree(Map.of())), mount);
        Provenance provenance =
                Provenance.of(source, site.map(Site::title).filter(title -> !title.isBlank()), lock.of(source));
        return new Loaded(source, mount, prefixed, provenance, past(source, mount), problems);
    }

    /** Looks back only when it is asked: a check needs no past. */
    private Supplier<Map<String, LastChange>> past(IncludedSource source, Mount mount) {
        Optional<Pin> pin = lock.of(source);
        if (mount.missing()
                || pin.isEmpty()
                || source.git().isEmpty()
                || request.cache().isEmpty()) {
            return Map::of;
        }
        RepositoryCopy copy =
                new RepositoryCopy(request.cache().get(), source.git().get());
        return new PinnedCopy(copy, pin.get().commit(), source.path())::lastChanges;
    }

    private static Decoded settings(ContentTree tree) {
        return new Decoder().decode(new SiteFileOnly(tree));
    }

    /** Returns where the scale of emotions is written, or the beginning of the file. */
    private static SourceSpan scaleAt(Decoded settings) {
        return settings.origins().at(ElementPath.entry("site", "periplus").child("emotions"));
    }

    /** Tells whether the emotions of another site can be read here; reports what of it is not followed. */
    private boolean agrees(IncludedSource source, Decoded settings) {
        Site other = settings.atlas().site();
        SourceSpan otherSpan = scaleAt(settings);
        if (!other.include().isEmpty()) {
            problems.add(Diagnostic.warning(
                    "include-left-out",
                    source.span(),
                    "what this source includes itself is not followed",
                    "include it here as well, if it is to be part of this site"));
        }
        if (other.language().isPresent() && !language(other).equals(language(host))) {
            problems.add(Diagnostic.warning(
                    "include-left-out",
                    source.span(),
                    "this source is written in \"" + language(other) + "\" and this site in \"" + language(host)
                            + "\": its texts stay as they are, and words around them are those of this site",
                    "ask its team for texts in the language of this site, or leave it as it is"));
        }
        boolean same = scale(other).equals(scale(host));
        if (!same) {
            error(
                    "include-scale",
                    source,
                    "this source counts emotions from " + words(scale(other)) + " and this site from "
                            + words(scale(host)) + ": " + place(source.shownRoot() + ContentLayout.SITE_FILE, otherSpan)
                            + " and " + place(ContentLayout.SITE_FILE, hostSpan),
                    "agree on one scale under emotions: in both files periplus.yaml");
        }
        return same;
    }

    private static String place(String file, SourceSpan span) {
        return new SourceSpan(file, span.line(), span.column(), 1).display();
    }

    private static String language(Site site) {
        return site.language().orElse("en").split("[-_]", 2)[0];
    }

    private static List<Double> scale(Site site) {
        return site.emotions().map(EmotionScale::scale).orElse(USUAL_SCALE);
    }

    private static String words(List<Double> scale) {
        return scale.get(0).intValue() + " to " + scale.get(scale.size() - 1).intValue();
    }

    private ContentTree withoutPointers(IncludedSource source, ContentTree whole) {
        List<String> pointers = LargeFiles.pointers(whole);
        boolean fetched = source.git().isPresent();
        leftOut(
                source,
                fetched
                        ? "files that git LFS keeps are not fetched: "
                        : "these files are mere pointers of git LFS, which keeps what they stand for: ",
                pointers,
                fetched ? "keep these files in the repository itself" : "in that folder, run: git lfs pull");
        return pointers.isEmpty() ? whole : new ChangedTree(whole, Map.of(), pointers);
    }

    private void leftOut(IncludedSource source, String what, List<String> files, String hint) {
        if (!files.isEmpty()) {
            String named = String.join(", ", files.stream().limit(NAMED).toList());
            String more = files.size() > NAMED ? " and " + (files.size() - NAMED) + " more" : "";
            problems.add(Diagnostic.warning("include-left-out", source.span(), what + named + more, hint));
        }
    }

    private Optional<ContentTree> folder(IncludedSource source) {
        Path folder = request.source()
                .toAbsolutePath()
                .normalize()
                .resolve(source.place())
                .resolve(source.path());
        if (!Files.isDirectory(folder)) {
            error("include-unavailable", source, "there is no folder \"" + shown(source) + "\"", "mend the path");
            return Optional.empty();
        }
        try {
            if (folder.toRealPath().equals(request.source().toRealPath())) {
                error("bad-include", source, "\"" + shown(source) + "\" is this content itself", "remove it");
                return Optional.empty();
            }
            return Optional.of(new FolderTree(folder, Optional.of(request.output())));
        } catch (IOException | UncheckedIOException unreadable) {
            error(
                    "include-unavailable",
                    source,
                    "the folder \"" + shown(source) + "\" cannot be read",
                    "give the right to read it");
            return Optional.empty();
        }
    }

    private static String shown(IncludedSource source) {
        return source.place() + (source.path().isEmpty() ? "" : "/" + source.path());
    }

    private Optional<ContentTree> repository(IncludedSource source) {
        Optional<Pin> pin = lock.of(source);
        if (lock.damage().isPresent()) {
            return Optional.empty();
        }
        if (pin.isEmpty()) {
            error(
                    "include-not-locked",
                    source,
                    "no commit of this repository is pinned"
                            + source.ref().map(ref -> " for " + ref).orElse("")
                            + ", so nobody could say which content the site has",
                    "run: periplus update, and keep " + ContentLayout.LOCK_FILE);
            return Optional.empty();
        }
        if (request.cache().isEmpty()) {
            error(
                    "include-unavailable",
                    source,
                    "there is no cache folder to keep this repository in",
                    "set HOME, or XDG_CACHE_HOME");
            return Optional.empty();
        }
        RepositoryCopy copy =
                new RepositoryCopy(request.cache().get(), source.git().orElseThrow());
        return isHere(source, pin.get(), copy) ? content(source, pin.get(), copy) : Optional.empty();
    }

    private boolean isHere(IncludedSource source, Pin pin, RepositoryCopy copy) {
        if (copy.has(pin.commit())) {
            return true;
        }
        boolean remote = source.git().orElseThrow().isRemote();
        if (request.offline() && remote) {
            error(
                    "include-unavailable",
                    source,
                    "the commit " + pin.brief()
                            + " of this repository is not in the cache, and --offline fetches nothing",
                    "run once without --offline");
            return false;
        }
        try {
            copy.fetch(pin.commit(), source.ref());
            return true;
        } catch (RemoteFailure failed) {
            error(
                    "include-unavailable",
                    source,
                    "the repository " + failed.words(),
                    "look whether this machine can reach it; to pin what it has now, run: periplus update");
            return false;
        }
    }

    private Optional<ContentTree> content(IncludedSource source, Pin pin, RepositoryCopy copy) {
        try {
            ContentTree tree = copy.tree(pin.commit(), source.path());
            if (tree.files().isEmpty()) {
                error(
                        "include-unavailable",
                        source,
                        "there is no content in \"" + source.path() + "\" of this repository",
                        "mend path:");
                return Optional.empty();
            }
            Optional<String> beyond = SourceBounds.USUAL.exceeded(tree);
            if (beyond.isPresent()) {
                error(
                        "include-unavailable",
                        source,
                        "the repository " + beyond.get(),
                        "name with path: the folder that holds the maps, or keep such files elsewhere");
                return Optional.empty();
            }
            if (!ContentHash.of(tree).equals(pin.content())) {
                error(
                        "include-changed",
                        source,
                        "what the cache holds of the commit " + pin.brief() + " is not what " + ContentLayout.LOCK_FILE
                                + " pins: one of them was changed",
                        "take the lock as it was committed, or remove the folder sources of the cache and build again");
                return Optional.empty();
            }
            leftOut(
                    source,
                    "links and repositories within are not followed: ",
                    new PinnedCopy(copy, pin.commit(), source.path()).links(),
                    "put the files themselves where the links are");
            return Optional.of(tree);
        } catch (UncheckedIOException damaged) {
            error(
                    "include-changed",
                    source,
                    "the copy of this repository in the cache is damaged",
                    "remove the folder sources of the cache and build again");
            return Optional.empty();
        }
    }

    private void error(String rule, IncludedSource source, String message, String hint) {
        problems.add(Diagnostic.error(rule, source.span(), message, hint));
    }
}

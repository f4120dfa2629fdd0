package org.periplus.inclusion;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.Ids;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.history.remote.GitAddress;
import org.periplus.model.Inclusion;
import org.periplus.source.ContentLayout;
import org.periplus.source.ContentTree;

/**
 * What a site includes.
 *
 * @param sources the entries that can be followed, in their order
 * @param diagnostics what is wrong with the others
 */
public record IncludeList(List<IncludedSource> sources, List<Diagnostic> diagnostics) {

    private static final ElementPath LIST =
            ElementPath.entry("site", "periplus").child("include");

    private static final int LONGEST = 1_000;
    private static final Pattern REF = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_./+@-]{0,200}");

    /** Takes copies of the lists. */
    public IncludeList {
        sources = List.copyOf(sources);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads the list in {@code periplus.yaml}; what is wrong with the rest of the file is not told here.
     *
     * @param own the site's own content
     * @param folder the folder of the content, from which paths lead
     */
    public static IncludeList of(ContentTree own, Path folder) {
        if (!own.exists(ContentLayout.SITE_FILE)) {
            return new IncludeList(List.of(), List.of());
        }
        Decoded decoded = new Decoder().decode(new SiteFileOnly(own));
        return new Reading(decoded, folder.toAbsolutePath().normalize()).list();
    }

    /** Goes through the entries. For use by one thread. */
    private static final class Reading {

        private final Decoded decoded;
        private final Path folder;
        private final List<Diagnostic> problems = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        Reading(Decoded decoded, Path folder) {
            this.decoded = decoded;
            this.folder = folder;
        }

        IncludeList list() {
            List<IncludedSource> sources = new ArrayList<>();
            List<Inclusion> written = decoded.atlas().site().include();
            for (int i = 0; i < written.size(); i++) {
                ElementPath path = LIST.item(i);
                if (isSound(written.get(i), path)) {
                    sources.add(source(written.get(i), path));
                }
            }
            return new IncludeList(sources, problems);
        }

        private boolean isSound(Inclusion one, ElementPath path) {
            int before = problems.size();
            if (one.folder().isPresent() == one.git().isPresent()) {
                bad(path, "an entry here has either folder: or git:", "name one place where the content is");
            }
            if (one.folder().isPresent() && one.ref().isPresent()) {
                bad(path.child("ref"), "a folder is as it is on disk, so it has no ref:", "remove it, or write git:");
            }
            one.folder().ifPresent(way -> folder(way, path.child("folder")));
            one.git()
                    .flatMap(GitAddress::problem)
                    .ifPresent(problem -> bad(
                            path.child("git"),
                            "the address of this repository " + problem,
                            "write an address such as https://git.example/team/maps.git"));
            one.ref()
                    .filter(ref -> !REF.matcher(ref).matches() || ref.contains("..") || ref.endsWith("/"))
                    .ifPresent(ref -> bad(path.child("ref"), "\"" + ref + "\" names no branch, tag or commit", ""));
            one.path()
                    .filter(way -> !isInside(way))
                    .ifPresent(way -> bad(
                            path.child("path"),
                            "\"" + way + "\" is no way down into the content",
                            "name the folder from the root there, such as content/maps"));
            one.prefix()
                    .filter(prefix -> !Ids.isValid(prefix))
                    .ifPresent(prefix ->
                            bad(path.child("prefix"), "\"" + prefix + "\" cannot be a prefix: " + Ids.RULE, ""));
            return problems.size() == before;
        }

        private void folder(String way, ElementPath path) {
            try {
                boolean absolute = Path.of(way).isAbsolute() || way.startsWith("/") || way.startsWith("~");
                if (absolute || way.length() > LONGEST || way.isBlank() || way.contains("\\") || way.contains(":")) {
                    bad(path, "\"" + way + "\" is no way from this folder", "write it as ../other, with slashes");
                    return;
                }
                Path to = folder.resolve(way).normalize();
                boolean content = to.startsWith(folder)
                        && (to.equals(folder)
                                || ContentLayout.isContentFolder(
                                        folder.relativize(to).getName(0).toString()));
                if (content) {
                    bad(path, "\"" + way + "\" is part of this content already", "name a folder beside it");
                }
            } catch (InvalidPathException wrong) {
                bad(path, "\"" + way + "\" is no path on this system", "write it as ../other, with slashes");
            }
        }

        private static boolean isInside(String way) {
            return !way.startsWith("/")
                    && !way.contains("\\")
                    && !way.contains(":")
                    && way.chars().noneMatch(Character::isISOControl)
                    && List.of(way.replaceAll("/$", "").split("/", -1)).stream()
                            .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
        }

        private IncludedSource source(Inclusion one, ElementPath path) {
            return new IncludedSource(
                    name(one),
                    decoded.origins().at(path),
                    one.folder(),
                    one.git().map(address -> GitAddress.of(address, folder)),
                    one.ref(),
                    one.path().map(way -> way.replaceAll("/$", "")).orElse(""),
                    one.prefix().map(prefix -> prefix + "-").orElse(""));
        }

        private String name(Inclusion one) {
            String place = one.folder().or(one::git).orElse("");
            String plain = place.replaceAll("(\\.git)?/*$", "");
            String last = Ids.slug(plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf(':')) + 1));
            String wanted = one.prefix().orElse(last.isEmpty() ? "other" : last);
            String name = wanted;
            for (int next = 2; !names.add(name); next++) {
                name = wanted + "-" + next;
            }
            return name;
        }

        private void bad(ElementPath path, String message, String hint) {
            SourceSpan span = decoded.origins().at(path);
            problems.add(Diagnostic.error("bad-include", span, message, hint));
        }
    }
}

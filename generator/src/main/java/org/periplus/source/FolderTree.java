package org.periplus.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;

/**
 * A folder as it is on disk when this object is made.
 *
 * <p>Left out without a word: names that begin with a dot, {@code target}, {@code node_modules}, the output folder, and at
 * the root everything that is not part of the content model. Left out with a finding: links that lead out of the root or to a
 * folder, and whatever is not a plain file (pipes, devices, sockets), which is never opened.
 */
public final class FolderTree implements ContentTree {

    private final Path root;
    private final Optional<Path> output;
    private final NavigableMap<String, Path> files = new TreeMap<>();
    private final Map<String, FileStamp> stamps = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    /**
     * Lists the files of a folder.
     *
     * @param root the content's root
     * @param output the folder the site is written to, which is not content; it need not exist
     * @throws UncheckedIOException if the root is not a folder or cannot be read
     */
    public FolderTree(Path root, Optional<Path> output) {
        try {
            this.root = root.toRealPath();
            this.output = output.map(FolderTree::real);
            walk(this.root, "", 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the root as it is really called. */
    Path root() {
        return root;
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path);
    }

    @Override
    public long size(String path) {
        try {
            return Files.size(locate(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] read(String path) {
        try {
            return Files.readAllBytes(locate(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    /** Returns how a file looked from outside when it was listed; that of a link is that of the file it leads to. */
    Optional<FileStamp> stamp(String path) {
        return Optional.ofNullable(stamps.get(path));
    }

    private Path locate(String path) throws IOException {
        Path file = files.get(path);
        if (file == null) {
            throw new NoSuchFileException(path);
        }
        return file;
    }

    private void walk(Path folder, String prefix, int depth) throws IOException {
        if (depth > ContentLayout.MAX_DEPTH) {
            report(
                    "too-deep",
                    prefix,
                    "folders are nested deeper than " + ContentLayout.MAX_DEPTH + " levels",
                    "move the files up");
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".") && !ContentLayout.NEVER.contains(name)) {
                    visit(entry, prefix + name, depth);
                }
            }
        } catch (AccessDeniedException e) {
            if (depth == 0) {
                throw e;
            }
            report("unreadable-file", prefix, "this folder may not be read", "give the right to read it, or remove it");
        }
    }

    private void visit(Path entry, String path, int depth) throws IOException {
        BasicFileAttributes kind = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean content =
                depth > 0 || (kind.isDirectory() ? ContentLayout.FOLDERS.contains(path) : isContentAtRoot(path, kind));
        if (!content) {
            return;
        }
        if (kind.isDirectory()) {
            if (output.isEmpty() || !output.get().equals(entry.toRealPath())) {
                walk(entry, path + "/", depth + 1);
            }
        } else if (kind.isSymbolicLink()) {
            follow(entry, path);
        } else if (kind.isRegularFile()) {
            files.put(path, entry);
            stamps.put(path, FileStamp.of(kind));
        } else {
            report(
                    "not-a-file",
                    path,
                    "this is not a plain file but a pipe, a socket or a device, and is not read",
                    "replace it by a plain file or remove it");
        }
    }

    private static boolean isContentAtRoot(String name, BasicFileAttributes kind) {
        return ContentLayout.isRootFile(name) || (kind.isSymbolicLink() && ContentLayout.FOLDERS.contains(name));
    }

    private void follow(Path link, String path) throws IOException {
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            report(
                    "broken-link",
                    path,
                    "this link leads to nothing or to itself",
                    "replace it by the file it stands for");
            return;
        }
        if (!target.startsWith(root)) {
            report(
                    "link-outside",
                    path,
                    "this link leads out of the content folder and is not followed",
                    "replace it by a copy of the file");
        } else if (Files.isRegularFile(target)) {
            files.put(path, target);
            stamps.put(path, FileStamp.of(Files.readAttributes(target, BasicFileAttributes.class)));
        } else {
            report(
                    "link-to-folder",
                    path,
                    "links to folders are not followed",
                    "replace the link by the folder itself");
        }
    }

    private void report(String rule, String path, String message, String hint) {
        String file = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        findings.add(Diagnostic.error(rule, SourceSpan.startOf(file), message, hint));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}

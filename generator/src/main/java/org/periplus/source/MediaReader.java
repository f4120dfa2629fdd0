package org.periplus.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;

/**
 * Reads what lies in {@code assets/}: images, which must be what their names say, and a few kinds of documents. Stateless; safe
 * for use by several threads.
 */
public final class MediaReader {

    private static final String FOLDER = "assets/";
    private static final long LARGEST = 32L * 1024 * 1024;

    /** Pictures of more bytes or pixels than these take long on a phone and look no better. */
    private static final int HEAVY = 1_000_000;

    private static final int WIDE = 4000;

    private static final Set<String> DOCUMENTS = Set.of("pdf", "csv", "txt");

    /** Returns the files of {@code tree} to be published; what may not be published is a problem, and left out. */
    public Media read(ContentTree tree) {
        List<Media.File> files = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (String path : tree.files()) {
            if (Mount.within(path).startsWith(FOLDER)) {
                if (tree.size(path) > LARGEST) {
                    problems.add(problem("media-size", path, 1, "this file is larger than 32 MiB", "make it smaller"));
                    continue;
                }
                byte[] bytes = tree.read(path);
                Optional<Diagnostic> wrong = check(path, bytes);
                wrong.or(() -> large(path, bytes)).ifPresent(problems::add);
                if (wrong.isEmpty()) {
                    files.add(new Media.File(path, bytes));
                }
            }
        }
        return new Media(files, problems);
    }

    private static Optional<Diagnostic> check(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (DOCUMENTS.contains(ending)) {
            return Optional.empty();
        }
        if (ending.equals("svg")) {
            return new SvgCheck(path).check(bytes);
        }
        Optional<Picture> picture = Picture.ofEnding(ending);
        if (picture.isEmpty()) {
            return Optional.of(Diagnostic.warning(
                    "media-type",
                    SourceSpan.startOf(path),
                    "files that end in ." + ending + " are not published",
                    "use png, jpg, gif, webp, svg, pdf, csv or txt, or remove it"));
        }
        return picture.get().begins(bytes)
                ? Optional.empty()
                : Optional.of(problem(
                        "media-type",
                        path,
                        1,
                        "this is not a picture of the kind its name says",
                        "save it again as " + ending));
    }

    private static Optional<Diagnostic> large(String path, byte[] bytes) {
        Optional<Media.Size> size = PictureSize.of(bytes);
        boolean picture = size.isPresent() || path.toLowerCase(Locale.ROOT).endsWith(".svg");
        if (picture && bytes.length > HEAVY) {
            String weight = String.format(Locale.ROOT, "%.1f MB", bytes.length / 1e6);
            return Optional.of(tooLarge(path, "this picture has " + weight));
        }
        return size.filter(found -> found.width() > WIDE)
                .map(found -> tooLarge(path, "this picture is " + found.width() + " pixels wide"));
    }

    private static Diagnostic tooLarge(String path, String message) {
        return Diagnostic.warning(
                "image-too-large",
                SourceSpan.startOf(path),
                message,
                "save it with at most 1 MB and " + WIDE + " pixels of width");
    }

    static Diagnostic problem(String rule, String path, int line, String message, String hint) {
        return Diagnostic.error(rule, new SourceSpan(path, line, 1, 1), message, hint);
    }

    /** Kinds of pictures by how their files begin. */
    private enum Picture {
        PNG(Set.of("png"), "\u0089PNG"),
        JPEG(Set.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
        GIF(Set.of("gif"), "GIF8"),
        WEBP(Set.of("webp"), "RIFF");

        private final Set<String> endings;
        private final byte[] magic;

        Picture(Set<String> endings, String magic) {
            this.endings = endings;
            this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        }

        static Optional<Picture> ofEnding(String ending) {
            for (Picture picture : values()) {
                if (picture.endings.contains(ending)) {
                    return Optional.of(picture);
                }
            }
            return Optional.empty();
        }

        boolean begins(byte[] bytes) {
            for (int n = 0; n < magic.length; n++) {
                if (n >= bytes.length || bytes[n] != magic[n]) {
                    return false;
                }
            }
            return true;
        }
    }
}

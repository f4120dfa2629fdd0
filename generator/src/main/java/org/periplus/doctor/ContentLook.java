package org.periplus.doctor;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Kind;
import org.periplus.source.ContentLayout;
import org.periplus.source.FolderTree;

/**
 * What was found in the content folder.
 *
 * @param topic the findings
 * @param isSite whether there is a site
 * @param texts every character of the content with the first file that has it
 */
record ContentLook(Topic topic, boolean isSite, SortedMap<Integer, String> texts) {

    private static final List<String> TEXTS = List.of(".yaml", ".yml", ".md", ".csv");
    private static final int LONGEST = 4 << 20;

    /** Reads the folder; where there is no site in it, tells where one may be. */
    static ContentLook of(Surroundings around) {
        Surroundings.Places places = around.places();
        if (Stream.of(ContentLayout.SITE_FILE, "periplus.yml")
                .noneMatch(name -> Files.isRegularFile(places.source().resolve(name)))) {
            return new ContentLook(new Topic("Content", List.of(new NoSite(around).finding())), false, new TreeMap<>());
        }
        FolderTree tree = new FolderTree(places.source(), Optional.of(places.output()));
        Decoded decoded = new Decoder().decode(tree);
        List<Finding> found = new ArrayList<>();
        found.add(counts(tree, decoded));
        errors(decoded, found);
        found.addAll(new OddFiles(places.source(), tree).findings());
        return new ContentLook(new Topic("Content", found), true, letters(tree));
    }

    private static Finding counts(FolderTree tree, Decoded decoded) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        decoded.atlas().entries().forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((kind, number) -> words.add(number + " " + (number == 1 ? kind.word() : kind.folder())));
        return Finding.ok(
                Amount.of(tree.files().size(), "file") + (words.isEmpty() ? "" : ": " + String.join(", ", words)));
    }

    private static void errors(Decoded decoded, List<Finding> found) {
        long errors = decoded.diagnostics().stream()
                .filter(problem -> problem.severity().atLeast(Severity.ERROR))
                .count();
        if (errors > 0) {
            found.add(Finding.look(
                    Amount.of(errors, "mistake") + " in the content",
                    "The site is not built before they are mended; the last good one stays",
                    "periplus check tells each with its place"));
        }
    }

    private static SortedMap<Integer, String> letters(FolderTree tree) {
        SortedMap<Integer, String> letters = new TreeMap<>();
        for (String file : tree.files()) {
            if (TEXTS.stream().anyMatch(file::endsWith)) {
                text(tree, file).codePoints().forEach(code -> letters.putIfAbsent(code, file));
            }
        }
        return letters;
    }

    private static String text(FolderTree tree, String file) {
        try {
            return tree.size(file) > LONGEST ? "" : new String(tree.read(file), StandardCharsets.UTF_8);
        } catch (UncheckedIOException unreadable) {
            return "";
        }
    }
}

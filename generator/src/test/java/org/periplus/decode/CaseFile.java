package org.periplus.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.source.DocumentReader;
import org.periplus.source.KeptTree;
import org.periplus.source.TextReader;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/**
 * A case of the test resources: the files of a site and all problems that must be found in it, as
 * {@code file:line:column severity rule message}, with {@code  => hint} behind it where the hint matters.
 *
 * @param name the file's name
 * @param tree the site
 * @param expected what must be found, in order of place
 * @param keeps element paths at which, and below which, nothing must be found
 * @param asOf the day of the build, 2026-06-01 unless {@code as-of} says otherwise
 */
public record CaseFile(String name, KeptTree tree, List<String> expected, List<String> keeps, LocalDate asOf) {

    private static final String USUAL_DAY = "2026-06-01";

    /** Returns the names of the files in that folder of the test resources, sorted. */
    public static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(CaseFile.class.getResource(folder)).toURI()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads one of these files. */
    public static CaseFile read(String folder, String name) {
        Mapping root = mapping(folder, name);
        return new CaseFile(
                name,
                files((Mapping) value(root, "files")),
                texts(root, "expect"),
                texts(root, "keeps"),
                LocalDate.parse(root.find("as-of").map(CaseFile::text).orElse(USUAL_DAY)));
    }

    /** Returns what was found in the words of {@link #expected}; hints only where the expected line has one. */
    public List<String> told(List<Diagnostic> found) {
        return Stream.iterate(0, i -> i < found.size(), i -> i + 1)
                .map(i -> words(
                        found.get(i), i < expected.size() && expected.get(i).contains(" => ")))
                .toList();
    }

    static String words(Diagnostic problem, boolean withHint) {
        String words = problem.span().display() + " " + problem.severity().word() + " " + problem.rule() + " "
                + problem.message();
        return withHint ? words + " => " + problem.hint().orElse("") : words;
    }

    private static KeptTree files(Mapping files) {
        Map<String, byte[]> tree = new TreeMap<>();
        files.entries().forEach(entry -> tree.put(entry.key().text(), bytes(entry.value())));
        return new KeptTree(tree);
    }

    private static Mapping mapping(String folder, String name) {
        try (InputStream stream = Objects.requireNonNull(CaseFile.class.getResourceAsStream(folder + "/" + name))) {
            KeptTree tree = new KeptTree(Map.of(name, stream.readAllBytes()));
            Findings findings = new Findings();
            YamlNode root = new DocumentReader(new TextReader(tree, findings), findings)
                    .read(name)
                    .orElseThrow()
                    .root()
                    .orElseThrow(() -> new IllegalStateException(name + ": " + findings.diagnostics()));
            return (Mapping) root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(YamlNode content) {
        return content instanceof Mapping coded
                ? Base64.getDecoder().decode(((Scalar) value(coded, "base64")).text())
                : ((Scalar) content).text().getBytes(StandardCharsets.UTF_8);
    }

    private static YamlNode value(Mapping mapping, String key) {
        return mapping.find(key).orElseThrow().value();
    }

    private static String text(Entry entry) {
        return ((Scalar) entry.value()).text();
    }

    private static List<String> texts(Mapping root, String key) {
        return root.find(key)
                .map(entry -> ((Sequence) entry.value())
                        .items().stream().map(item -> ((Scalar) item).text()).toList())
                .orElse(List.of());
    }
}

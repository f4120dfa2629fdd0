package org.periplus.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextReader;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/**
 * Runs the cases of {@code src/test/resources/cases}: each holds the files of a site and all problems that must be found in it,
 * as {@code file:line:column severity rule message}, with {@code  => hint} behind it where the hint matters.
 */
class CasesTest {

    static Stream<String> cases() throws IOException, URISyntaxException {
        URL folder = CasesTest.class.getResource("/cases");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsExactlyTheExpectedProblems(String name) throws IOException {
        Mapping root = read(name);
        List<String> expected = texts((Sequence) value(root, "expect"));
        List<Diagnostic> found =
                new Decoder().decode(files((Mapping) value(root, "files"))).diagnostics();
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            actual.add(
                    words(found.get(i), i < expected.size() && expected.get(i).contains(" => ")));
        }
        assertThat(actual).as(name).containsExactlyElementsOf(expected);
    }

    static String words(Diagnostic problem, boolean withHint) {
        String words = problem.span().display() + " " + problem.severity().word() + " " + problem.rule() + " "
                + problem.message();
        return withHint ? words + " => " + problem.hint().orElse("") : words;
    }

    static MemoryTree files(Mapping files) {
        Map<String, byte[]> tree = new TreeMap<>();
        files.entries().forEach(entry -> tree.put(entry.key().text(), bytes(entry.value())));
        return new MemoryTree(tree);
    }

    static Mapping read(String name) throws IOException {
        byte[] bytes = CasesTest.class.getResourceAsStream("/cases/" + name).readAllBytes();
        MemoryTree tree = new MemoryTree(Map.of(name, bytes));
        Findings findings = new Findings();
        YamlNode root = new DocumentReader(new TextReader(tree, findings), findings)
                .read(name)
                .orElseThrow()
                .root()
                .orElseThrow();
        return (Mapping) root;
    }

    private static byte[] bytes(YamlNode content) {
        return content instanceof Mapping coded
                ? Base64.getDecoder().decode(((Scalar) value(coded, "base64")).text())
                : ((Scalar) content).text().getBytes(StandardCharsets.UTF_8);
    }

    static YamlNode value(Mapping mapping, String key) {
        return mapping.find(key).orElseThrow().value();
    }

    private static List<String> texts(Sequence sequence) {
        return sequence.items().stream().map(item -> ((Scalar) item).text()).toList();
    }
}

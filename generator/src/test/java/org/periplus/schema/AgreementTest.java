package org.periplus.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.model.Kind;
import org.yaml.snakeyaml.Yaml;

/** Proves that our decoder and somebody else's validator with our JSON Schemas agree on which files are well-shaped. */
class AgreementTest {

    private static final Path SAMPLE = Path.of("../sample-site/atlas");

    private final Agreement agreement = new Agreement();

    static Stream<Path> cases() throws IOException, URISyntaxException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("/cases", "/rules")) {
            var there = AgreementTest.class.getResource(folder);
            if (there != null) {
                try (Stream<Path> files = Files.list(Path.of(there.toURI()))) {
                    files.sorted().forEach(all::add);
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theyAgreeOnEveryCase(Path file) throws IOException {
        assertThat(agreement.disagreements(tree(Files.readString(file)))).isEmpty();
    }

    @Test
    void theyAgreeOnTheSampleSiteAndFindNothingWrong() throws IOException {
        Map<String, byte[]> files = folder(SAMPLE);

        assertThat(files).hasSizeGreaterThan(60);
        assertThat(agreement.disagreements(files)).isEmpty();
        assertThat(agreement.refused(files)).isEmpty();
    }

    @Test
    void theyAgreeOnTheSmallSiteOfInitAndFindNothingWrong() throws IOException {
        Map<String, byte[]> files = folder(Path.of("src/main/resources/org/periplus/cli/small"));

        assertThat(agreement.disagreements(files)).isEmpty();
        assertThat(agreement.refused(files)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theyTakeTheExampleOfEveryKind(Kind kind) {
        String text = new Samples(new Shapes(), new Examples()).entry(kind);
        String name = kind.folder() + "/" + new Examples().id(kind) + ".yaml";
        Map<String, byte[]> files = Map.of("periplus.yaml", bytes("periplus: 1\ntitle: T\n"), name, bytes(text));

        assertThat(agreement.disagreements(files)).isEmpty();
        assertThat(agreement.refused(files)).isEmpty();
    }

    @Test
    void theyTakeTheExampleOfTheSite() {
        Map<String, byte[]> files =
                Map.of("periplus.yaml", bytes(new Samples(new Shapes(), new Examples()).site()));

        assertThat(agreement.disagreements(files)).isEmpty();
        assertThat(agreement.refused(files)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    static Map<String, byte[]> tree(String caseFile) {
        Map<String, Object> read = new Yaml().load(new StringReader(caseFile));
        Map<String, byte[]> files = new TreeMap<>();
        ((Map<String, Object>) read.get("files")).forEach((name, content) -> {
            byte[] bytes = content instanceof Map<?, ?> coded
                    ? Base64.getDecoder().decode(String.valueOf(coded.get("base64")))
                    : bytes(content == null ? "" : content.toString());
            files.put(name, bytes);
        });
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> folder(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}

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
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.model.Kind;
import org.periplus.model.Site;
import org.yaml.snakeyaml.Yaml;

/** Proves that our decoder and somebody else's validator with our JSON Schemas agree on which files are well-shaped. */
class AgreementTest {

    private static final int INVENTED = 30;
    private static final Path SAMPLE = Path.of("../sample-site/atlas");

    private static final Agreement AGREEMENT = new Agreement();

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
        assertThat(AGREEMENT.disagreements(tree(Files.readString(file)))).isEmpty();
    }

    @Test
    void theyAgreeOnTheSampleSiteAndFindNothingWrong() throws IOException {
        Map<String, byte[]> files = folder(SAMPLE);

        assertThat(files).hasSizeGreaterThan(60);
        assertThat(AGREEMENT.disagreements(files)).isEmpty();
        assertThat(AGREEMENT.refused(files)).isEmpty();
    }

    @Test
    void theyAgreeOnTheSmallSiteOfInitAndFindNothingWrong() throws IOException {
        Map<String, byte[]> files = folder(Path.of("src/main/resources/org/periplus/cli/small"));

        assertThat(AGREEMENT.disagreements(files)).isEmpty();
        assertThat(AGREEMENT.refused(files)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theyTakeTheExampleOfEveryKind(Kind kind) {
        String text = new Samples(new Shapes(), new Examples()).entry(kind);
        String name = kind.folder() + "/" + new Examples().id(kind) + ".yaml";
        Map<String, byte[]> files = Map.of("periplus.yaml", bytes("periplus: 1\ntitle: T\n"), name, bytes(text));

        assertThat(AGREEMENT.disagreements(files)).isEmpty();
        assertThat(AGREEMENT.refused(files)).isEmpty();
    }

    @Test
    void theyTakeTheExampleOfTheSite() {
        Map<String, byte[]> files = Map.of("periplus.yaml", bytes(new Samples(new Shapes(), new Examples()).site()));

        assertThat(AGREEMENT.disagreements(files)).isEmpty();
        assertThat(AGREEMENT.refused(files)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theyTakeWhateverIsMadeFromTheRecords(Kind kind) {
        Map<String, byte[]> files = invented(kind, (invented, seed) -> invented.entry(Shapes.type(kind)));

        assertThat(AGREEMENT.disagreements(files)).isEmpty();
        assertThat(AGREEMENT.refused(files)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theyAgreeWhenOneThingIsChanged(Kind kind) {
        Map<String, byte[]> files = invented(kind, (invented, seed) -> invented.damaged(Shapes.type(kind)));

        assertThat(AGREEMENT.disagreements(files)).isEmpty();
        assertThat(AGREEMENT.refused(files)).as("most changes do harm").hasSizeGreaterThan(INVENTED / 3);
    }

    @Test
    void theyAgreeOnChangesOfTheSite() {
        for (int seed = 0; seed < INVENTED; seed++) {
            byte[] whole = bytes(new Invented(seed).entry(Site.class));
            byte[] damaged = bytes(new Invented(seed).damaged(Site.class));

            assertThat(AGREEMENT.refused(Map.of("periplus.yaml", whole))).isEmpty();
            assertThat(AGREEMENT.disagreements(Map.of("periplus.yaml", damaged)))
                    .isEmpty();
        }
    }

    private static Map<String, byte[]> invented(Kind kind, BiFunction<Invented, Integer, String> text) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("periplus.yaml", bytes("periplus: 1\ntitle: T\n"));
        for (int seed = 0; seed < INVENTED; seed++) {
            String file = kind.folder() + "/one-" + seed + ".yaml";
            files.put(file, bytes(text.apply(new Invented(seed), seed)));
        }
        return files;
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

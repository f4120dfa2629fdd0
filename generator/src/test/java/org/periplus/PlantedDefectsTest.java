package org.periplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;

/**
 * A site full of mistakes: each is planted in {@code src/test/resources/planted} behind a mark that names the rule, such as
 * {@code channel: ⟪missing-reference⟫ap}; where the mark stands, the problem must be told. The marks are taken out before the
 * site is checked.
 */
class PlantedDefectsTest {

    private static final Pattern MARK = Pattern.compile("⟪([a-z0-9-]+)⟫");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private final List<String> planted = new ArrayList<>();

    private int files;

    @BeforeEach
    void plant() throws IOException, URISyntaxException {
        Path root = Path.of(PlantedDefectsTest.class.getResource("/planted").toURI());
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                plant(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                files++;
            }
        }
    }

    private void plant(String name, String marked) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : marked.split("\n", -1)) {
            StringBuilder plain = new StringBuilder();
            Matcher mark = MARK.matcher(line);
            int from = 0;
            while (mark.find()) {
                plain.append(line, from, mark.start());
                int column = plain.codePointCount(0, plain.length()) + 1;
                planted.add(name + ":" + (lines.size() + 1) + ":" + column + " " + mark.group(1));
                from = mark.end();
            }
            lines.add(plain.append(line.substring(from)).toString());
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
    }

    @Test
    void everyMistakeIsFoundOnceWhereItIs() throws IOException {
        assertThat(files).isGreaterThanOrEqualTo(40);
        assertThat(planted).hasSizeGreaterThanOrEqualTo(200);

        List<String> found = new SiteGenerator()
                .check(SiteRequest.of(folder, folder.resolve("site"), DAY)).diagnostics().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(PlantedDefectsTest::place)
                        .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(planted);
    }

    private static String place(Diagnostic problem) {
        return problem.span().display() + " " + problem.rule();
    }
}

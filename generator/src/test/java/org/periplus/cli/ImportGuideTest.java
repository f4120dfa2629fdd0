package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide's page about imports shows, in a copy of the sample, and compares what it says comes of it. */
class ImportGuideTest {

    private static final Path SAMPLE = Path.of("../sample-site/atlas");
    private static final Pattern BLOCK = Pattern.compile("```(?:text|yaml)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theExampleOfTheGuideIsTrue() throws IOException {
        copy();
        List<String> blocks = BLOCK.matcher(Files.readString(SAMPLE.resolve("pages/guide/import.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        Files.writeString(folder.resolve("coast.mmd"), blocks.get(1));

        Prompt prompt = Prompt.run(folder, "import", "mermaid", "coast.mmd", "-s", "atlas");

        assertThat(prompt.err()).isEqualTo(blocks.get(2));
        assertThat(folder.resolve("atlas/journeys/a-day-at-the-coast.yaml")).hasContent(blocks.get(3));
        assertThat(Prompt.run(folder, "check", "-s", "atlas").exit()).isZero();
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve("atlas").resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}

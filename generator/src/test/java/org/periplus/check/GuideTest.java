package org.periplus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Proves that the guide tells the catalogue as it is. */
class GuideTest {

    @Test
    void theGuideListsEveryRuleWithItsSeverity() throws IOException {
        String guide = Files.readString(Path.of("../sample-site/atlas/pages/guide/errors.md"));

        List<String> rows = guide.lines().filter(line -> line.startsWith("| `")).toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Rules.all().list().stream()
                        .map(rule ->
                                "| `" + rule.id() + "` | " + rule.severity().word() + " | " + rule.title() + " |")
                        .toList());
    }
}

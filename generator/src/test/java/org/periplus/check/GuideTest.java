package org.periplus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Proves that the guide tells the catalogue as it is. With {@code -Dperiplus.rewrite=true} the pages are written anew from the
 * catalogue before they are compared.
 */
class GuideTest {

    private static final Path GUIDE = Path.of("../sample-site/atlas/pages/guide");

    @BeforeAll
    static void rewriteIfAskedFor() throws IOException {
        if (Boolean.getBoolean("periplus.rewrite")) {
            for (String stale : written().keySet()) {
                Files.delete(GUIDE.resolve(stale));
            }
            for (Map.Entry<String, String> page : RuleGuide.pages().entrySet()) {
                Path file = GUIDE.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            }
        }
    }

    @Test
    void everyRuleHasItsPageAndNoPageIsOfAnotherRule() throws IOException {
        assertThat(written().keySet())
                .as("write them with -Dperiplus.rewrite=true")
                .containsExactlyInAnyOrderElementsOf(RuleGuide.pages().keySet());
    }

    @Test
    void thePagesSayWhatTheCatalogueSays() throws IOException {
        assertThat(written())
                .as("write them with -Dperiplus.rewrite=true")
                .containsExactlyInAnyOrderEntriesOf(RuleGuide.pages());
    }

    @Test
    void theGuideToMessagesLeadsToTheRules() throws IOException {
        assertThat(Files.readString(GUIDE.resolve("errors.md"))).contains("(rules.md)");
    }

    @Test
    void noTwoPagesHaveOneTitle() {
        List<Explanation> rules = Rules.all().explanations();

        assertThat(rules).extracting(Explanation::title).doesNotHaveDuplicates();
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        Path folder = GUIDE.resolve("rules");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            Stream.concat(Stream.of(GUIDE.resolve("rules.md")).filter(Files::exists), files)
                    .forEach(file -> pages.put(GUIDE.relativize(file).toString().replace('\\', '/'), text(file)));
        }
        return pages;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

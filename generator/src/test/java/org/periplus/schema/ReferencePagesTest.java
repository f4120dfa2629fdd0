package org.periplus.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Proves that the reference pages of the guide tell what the records say. With {@code -Dperiplus.rewrite=true} they are written
 * again.
 */
class ReferencePagesTest {

    private static final Path FOLDER = Path.of("../sample-site/atlas/pages/guide/reference");

    @Test
    void theGuideTellsEveryKindAndKeyAsItIs() throws IOException {
        Map<String, String> wanted = new TreeMap<>(new ReferencePages().files());
        if (Boolean.getBoolean("periplus.rewrite")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : wanted.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        Map<String, String> there = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                there.put(file.getFileName().toString(), Files.readString(file));
            }
        }

        assertThat(there).isEqualTo(wanted);
    }

    @Test
    void everyKeyOfEveryRecordStandsOnItsPage() {
        Map<String, String> pages = new ReferencePages().files();

        for (FieldPath path : FieldPath.all(new Shapes())) {
            String page = pages.get(path.path().substring(0, path.path().indexOf('.')) + ".md");
            assertThat(page).as(path.path()).contains("`" + path.field().key() + "`");
        }
    }
}

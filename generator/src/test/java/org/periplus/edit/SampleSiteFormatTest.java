package org.periplus.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.schema.Shapes;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;
import org.periplus.source.KeptTree;

/** Formats the whole example: it says the same as before, in every entry and every problem. */
class SampleSiteFormatTest {

    private static final Path ATLAS = Path.of("../sample-site/atlas");

    @Test
    void everyFileCanBeFormatted() throws IOException {
        FolderFormat format = new FolderFormat(ATLAS, ATLAS.resolve("site"));
        FolderFormat.Result result = format.format(format.files());

        assertThat(result.problems()).isEmpty();
        assertThat(result.count()).isGreaterThan(60);
    }

    @Test
    void whatIsDecodedStaysTheSame() throws IOException {
        ContentTree before = new FolderTree(ATLAS, Optional.empty());
        KeptTree after = formatted(before);

        assertThat(new Decoder().decode(after).atlas())
                .isEqualTo(new Decoder().decode(before).atlas());
        assertThat(messages(after)).isEqualTo(messages(before));
    }

    @Test
    void theFormattedSiteIsInCanonicalForm() throws IOException {
        KeptTree once = formatted(new FolderTree(ATLAS, Optional.empty()));
        FolderFormat format = new FolderFormat(ATLAS, ATLAS.resolve("site"));

        for (String path : format.files()) {
            KeyOrder order = RecordKeyOrder.of(path, new Shapes()).orElseThrow();
            new Formatter(order)
                    .format(path, once)
                    .text()
                    .ifPresent(text ->
                            assertThat(text).as(path).isEqualTo(new String(once.read(path), StandardCharsets.UTF_8)));
        }
        assertThat(format.files()).isNotEmpty();
    }

    private static KeptTree formatted(ContentTree tree) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        tree.files().forEach(path -> files.put(path, tree.read(path)));
        FolderFormat format = new FolderFormat(ATLAS, ATLAS.resolve("site"));
        format.format(format.files())
                .changes()
                .forEach(change -> files.put(change.path(), change.text().getBytes(StandardCharsets.UTF_8)));
        return new KeptTree(files);
    }

    private static List<String> messages(ContentTree tree) {
        return new Decoder()
                .decode(tree).diagnostics().stream()
                        .map(Diagnostic::message)
                        .sorted()
                        .toList();
    }
}

package org.periplus.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.model.Atlas;
import org.periplus.source.FolderTree;
import org.periplus.source.KeptTree;

/** A thousand edits of the sample's files that change how they are written: nothing is told. */
class FormattingTest {

    private static final List<String> FILES = List.of(
            "journeys/bicycle-on-the-train.yaml",
            "journeys/booking.md",
            "personas/elif.md",
            "personas/mira.md",
            "channels.yaml",
            "teams.yaml",
            "glossary.yaml",
            "periplus.yaml");

    @Test
    void writingTheSameOtherwiseIsNoChange() {
        FolderTree sample = new FolderTree(Path.of("../sample-site/atlas"), Optional.empty());
        Map<String, byte[]> files = new TreeMap<>();
        FILES.forEach(path -> files.put(path, sample.read(path)));
        Atlas before = atlas(files);
        assertThat(before.entries()).hasSizeGreaterThan(20);
        FormattingEdits edits = new FormattingEdits(7);
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            Map<String, byte[]> edited = new TreeMap<>(files);
            for (int i = 0; i < 20; i++) {
                List<String> paths = List.copyOf(edited.keySet());
                edits.edit(edited, paths.get(random.nextInt(paths.size())));
            }
            assertThat(edited).isNotEqualTo(files);
            assertThat(new Comparison().of(before, atlas(edited))).isEmpty();
        }
    }

    private static Atlas atlas(Map<String, byte[]> files) {
        return new Decoder().decode(new KeptTree(files)).atlas();
    }

    @Test
    void blankLinesBetweenParagraphsAreNoChange() {
        Atlas before = page("One.\n\nTwo.\n");

        assertThat(new Comparison().of(before, page("One.\n\n\n\nTwo.  \n\n"))).isEmpty();
        assertThat(new Comparison().of(before, page("One.\n\nTwo and a half.\n")))
                .hasSize(1);
    }

    private static Atlas page(String text) {
        return new Decoder()
                .decode(MemoryTree.of("pages/a.md", "---\nname: A\n---\n" + text))
                .atlas();
    }
}

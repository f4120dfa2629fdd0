package org.periplus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.Equipment;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.Tolerance;

/** Pages get a picture for messages and posts where the site wants them. */
class PreviewsTest {

    private static final String PREVIEW = "previews/personas/sam.png";

    @TempDir
    Path folder;

    @BeforeEach
    void aPersona() throws IOException {
        write("content/personas/sam.yaml", "name: Sam & Co\n");
    }

    @Test
    void withoutASwitchThereAreNone() throws IOException {
        build("periplus: 1\ntitle: Atlas\n");

        assertThat(folder.resolve("site/previews")).doesNotExist();
        assertThat(page()).doesNotContain("og:image");
    }

    @Test
    void thePageNamesItsPictureByTheSitesAddress() throws IOException {
        build("periplus: 1\ntitle: Atlas\nurl: https://atlas.example\npreviews: true\n");

        assertThat(page())
                .contains("<meta property=\"og:image\" content=\"https://atlas.example/" + PREVIEW + "\">")
                .contains("<meta property=\"og:title\" content=\"Sam &amp; Co\">");
        assertThat(ImageIO.read(folder.resolve("site").resolve(PREVIEW).toFile())
                        .getWidth())
                .isEqualTo(1200);
    }

    @Test
    void withoutAnAddressTheLinkIsRelative() throws IOException {
        build("periplus: 1\ntitle: Atlas\npreviews: true\n");

        assertThat(page()).contains("content=\"../" + PREVIEW + "\"");
    }

    @Test
    void aPictureThatWasMadeBeforeIsTakenAndABrokenOneMadeAgain() throws IOException {
        String site = "periplus: 1\ntitle: Atlas\npreviews: true\n";
        build(site);
        byte[] first = Files.readAllBytes(folder.resolve("site").resolve(PREVIEW));
        List<Path> kept = kept();
        Files.write(kept.get(0), new byte[] {1, 2, 3});
        build(site);

        assertThat(kept).hasSize(1);
        assertThat(Files.readAllBytes(folder.resolve("site").resolve(PREVIEW))).isEqualTo(first);
        assertThat(Files.readAllBytes(kept.get(0))).isEqualTo(first);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/previews"))) {
            return files.toList();
        }
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("site/personas/sam.html"));
    }

    private void build(String settings) throws IOException {
        write("content/periplus.yaml", settings);
        SiteRequest request = SiteRequest.of(
                        folder.resolve("content"), folder.resolve("site"), LocalDate.of(2026, 11, 22))
                .withHistory(false)
                .with(Tolerance.USUAL.failingOn(Optional.empty()))
                .with(Equipment.of(Optional.empty(), Optional.of(folder.resolve("cache"))));
        SiteResult result = new SiteGenerator().generate(request);
        assertThat(result.published()).isPresent();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

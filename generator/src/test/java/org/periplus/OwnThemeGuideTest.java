package org.periplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.trial.ThemeCheck;

/** Does what the tutorial "Your own theme in ten lines" says, with the files as they stand there, and looks at the site. */
class OwnThemeGuideTest {

    private static final Path TUTORIAL = Path.of("../sample-site/atlas/pages/guide/own-theme.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)`(theme/[^`]+)`[^`]*\n\n```\\w+\n(.*?)```");

    @TempDir
    private Path folder;

    private int lines;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private SiteRequest request() {
        return SiteRequest.of(folder, folder.resolve("site"), LocalDate.of(2026, 6, 1))
                .withHistory(false);
    }

    private String asset(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("site/assets"))) {
            Pattern hashed = Pattern.compile(name.replace(".", "\\.[0-9a-f]{12}\\."));
            Path found = files.filter(file ->
                            hashed.matcher(file.getFileName().toString()).matches())
                    .findFirst()
                    .orElseThrow();
            return Files.readString(found);
        }
    }

    @Test
    void theTutorialWorksAsWritten() throws IOException {
        write("periplus.yaml", "periplus: 1\ntitle: Ours\n");
        write("personas/sam.yaml", "name: Sam\n");
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(TUTORIAL)).results().toList();
        assertThat(blocks)
                .extracting(block -> block.group(1))
                .containsExactly("theme/tokens.yaml", "theme/assets/logo.svg", "theme/templates/not-found.vm");
        for (MatchResult block : blocks) {
            write(block.group(1), block.group(2));
            lines += (int) block.group(2)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .count();
        }
        assertThat(lines).isEqualTo(10);

        SiteResult result = new SiteGenerator().generate(request());

        assertThat(result.published()).isPresent();
        assertThat(result.diagnostics()).noneMatch(problem -> problem.rule().startsWith("theme-"));
        assertThat(asset("periplus.css"))
                .contains("--accent: #7a1f3d;", "light-dark(#7a1f3d, #f2a9bf)", "light-dark(#ffffff, #15181c)");
        assertThat(asset("logo.svg")).contains("<circle cx=\"16\" cy=\"16\" r=\"14\" fill=\"#7a1f3d\"/>");
        assertThat(Files.readString(folder.resolve("site/personas/sam.html")))
                .containsPattern("<img class=\"logo\" src=\"\\.\\./assets/logo\\.[0-9a-f]{12}\\.svg\"");
        assertThat(Files.readString(folder.resolve("site/404.html")))
                .contains("<h1>We have lost this page</h1>")
                .contains("begin anew:");
        assertThat(new ThemeCheck().check(request()).diagnostics()).isEmpty();
    }
}

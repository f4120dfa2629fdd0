package org.periplus.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the themes there are, and of the one a site uses. */
class ThemesLookTest {

    private static final String BUILT_IN = "ok: Built in: chart, plain (extends chart), report (extends chart)";

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        site("");
    }

    @Test
    void withoutAWishTheUsualThemeIsUsed() throws IOException {
        assertThat(told()).containsExactly(BUILT_IN, "ok: This site uses chart");

        site("theme: report\n");
        assertThat(told()).containsExactly(BUILT_IN, "ok: This site uses report");
        assertThat(texts(ThemesLook.of(World.in(folder).around(), false))).containsExactly(BUILT_IN);
    }

    @Test
    void aThemeOfTheTeamIsFollowedToTheBuiltInOne() throws IOException {
        write("theme/theme.yaml", "name: House\nextends: plain\n");
        write("theme/brand/theme.yaml", "name: Brand\nextends: theme/\n");
        write("theme/idle/theme.yaml", "name: Idle\n");

        assertThat(told())
                .containsExactly(
                        BUILT_IN,
                        "ok: Your own: theme (extends plain), theme/brand (extends theme/), theme/idle",
                        "ok: This site uses theme, which extends plain",
                        "note: Not used: theme/brand, theme/idle");

        site("theme: {folder: theme/brand}\n");
        assertThat(told())
                .contains("ok: This site uses theme/brand, which extends theme, which extends plain")
                .contains("note: Not used: theme/idle");
        assertThat(Examination.of(World.in(folder).around()).json().replaceAll("\\s+", " "))
                .contains("\"used\": [ \"theme/brand\", \"theme\", \"plain\" ]")
                .contains("{ \"name\": \"theme/brand\", \"own\": true, \"extends\": \"theme/\" }")
                .contains("{ \"name\": \"report\", \"own\": false, \"extends\": \"chart\" }");
    }

    @Test
    void coloursAloneAreAThemeOfTheTeam() throws IOException {
        write("theme/tokens.yaml", "accent: \"#7a1f3d\"\n");

        assertThat(told()).contains("ok: Your own: theme", "ok: This site uses theme, which extends chart");
    }

    @Test
    void aChoiceThatCannotBeIsToldAndEndsTheSearch() throws IOException {
        site("theme: {folder: theme/gone}\n");
        assertThat(told())
                .containsExactly(
                        BUILT_IN,
                        "note: This site asks for theme/gone, which extends chart",
                        "look: 1 mistake in the choice of the theme or in a theme of your own");

        site("theme: chrat\n");
        assertThat(told())
                .contains("note: This site asks for chrat")
                .anyMatch(text -> text.startsWith("look: 1 mistake in the choice of the theme"));

        site("theme: {folder: theme/a}\n");
        write("theme/a/theme.yaml", "extends: theme/b\n");
        write("theme/b/theme.yaml", "extends: theme/a\n");
        assertThat(told())
                .contains("note: This site asks for theme/a, which extends theme/b, which extends chart")
                .anyMatch(text -> text.startsWith("look: 1 mistake"));
    }

    private List<String> told() {
        return texts(ThemesLook.of(World.in(folder).around(), true));
    }

    private static List<String> texts(Topic topic) {
        return topic.findings().stream()
                .map(finding -> finding.mark().word() + ": " + finding.what())
                .toList();
    }

    private void site(String more) throws IOException {
        write("periplus.yaml", "periplus: 1\ntitle: T\n" + more);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("atlas").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

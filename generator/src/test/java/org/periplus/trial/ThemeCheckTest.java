package org.periplus.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.SiteRequest;
import org.periplus.diagnostic.Severity;
import org.periplus.page.Page;
import org.periplus.render.Theme;

/** The contract of themes holds for those that are built in, and is able to find what breaks it. */
class ThemeCheckTest {

    private static final ClassLoader LOADER = ThemeCheckTest.class.getClassLoader();

    static List<String> themes() {
        return ThemeCheck.builtIn();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aBuiltInThemeKeepsTheContract(String name) {
        assertThat(new ThemeCheck().check(Theme.load(LOADER, name))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SampleSite.class)
    void theSamplesHavePagesOfEveryKindAndNoError(SampleSite sample) {
        assertThat(sample.decoded("en").diagnostics()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        Set<Class<?>> kinds = sample.pages(Theme.load(LOADER, "chart")).stream()
                .map(Page::getClass)
                .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(Page.class.getPermittedSubclasses());
    }

    @Test
    void whatATeamsThemeBreaksIsToldAtItsTemplate(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("theme/templates"));
        Files.writeString(folder.resolve("periplus.yaml"), "periplus: 1\ntitle: T\n");
        Files.writeString(
                folder.resolve("theme/templates/kpi.vm"), "#top()\n<h1>$page.name</h1><p id=main>x\n#bottom()\n");
        SiteRequest request = SiteRequest.of(folder, folder.resolve("site"), LocalDate.of(2026, 6, 1));
        assertThat(new ThemeCheck().check(request).diagnostics())
                .extracting(problem -> problem.message().replaceAll("line \\d+", "line N"))
                .containsExactly(
                        "page kpis/sample.html of the full sample in en: <p> in line N is not closed before </main> in line N",
                        "page kpis/sample.html of the full sample in en: the id \"main\" of <p> in line N stands twice");
    }
}

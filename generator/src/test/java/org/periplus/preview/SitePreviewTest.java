package org.periplus.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.Equipment;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.Tolerance;
import org.periplus.build.SiteBuild;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.reporting.SiteReport;
import org.periplus.serve.Refreshed;

/** That a preview shows what a build would publish, whatever was edited before, and keeps the last good state. */
class SitePreviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int EDITS = 12;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1})
    void isAfterEachEditWhatABuildWouldBe(long seed) throws IOException, GitAPIException {
        try (EditedContent content = new EditedContent(folder.resolve("atlas"), seed)) {
            SitePreview preview = new SitePreview(request(Optional.of(Severity.ERROR)), folder);
            Map<String, String> good = compared(preview, "begin", new TreeMap<>());
            for (int i = 0; i < EDITS; i++) {
                good = compared(preview, i + ": " + content.edit(), good);
            }
        }
    }

    @Test
    void isWhatABuildWouldBeThatNothingStops() throws IOException, GitAPIException {
        try (EditedContent content = new EditedContent(folder.resolve("atlas"), 3)) {
            SitePreview preview = new SitePreview(request(Optional.empty()), folder);
            for (int i = 0; i < EDITS; i++) {
                compared(preview, i + ": " + content.edit(), new TreeMap<>());
            }
        }
    }

    @Test
    void isShownWithoutWhatIsBrokenUntilItIsMended() throws IOException, GitAPIException {
        try (EditedContent content = new EditedContent(folder.resolve("atlas"), 4)) {
            SitePreview preview = new SitePreview(request(Optional.of(Severity.ERROR)), folder);
            assertThat(preview.file("index.html")).isEmpty();
            content.append("personas/mira.md", "\n[nobody](persona:nobody)\n");
            content.write("teams.yaml", "desk: {name: Desk, nonsense: <b>}\n");
            assertThat(preview.refresh().sound()).isFalse();
            assertThat(text(preview, "index.html"))
                    .contains("Not everything could be read", "<code dir=\"ltr\">teams.yaml</code>");
            assertThat(text(preview, "personas/mira.html")).contains("nobody");
            content.mend();
            assertThat(preview.refresh().sound()).isTrue();
            assertThat(text(preview, "index.html")).doesNotContain("Not everything could be read");
            content.write("teams.yaml", "desk: {name: Desk, nonsense: <b>}\n");
            assertThat(preview.refresh().sound()).isFalse();
            assertThat(text(preview, "index.html")).doesNotContain("Not everything could be read");
        }
    }

    @Test
    void readsWhatNobodyToldOf() throws IOException, GitAPIException {
        try (EditedContent content = new EditedContent(folder.resolve("atlas"), 5)) {
            SitePreview preview = new SitePreview(request(Optional.of(Severity.ERROR)), folder);
            preview.refresh();
            preview.overlooked();
            assertThat(preview.overlooked()).as("nothing happened").isEmpty();
            content.write("pages/one.md", "# One\n\nNot told of.\n");
            content.write("pages/two.md", "# Two\n\nNew.\n");
            content.write("personas/mira.md", "---\nname: Mira\n---\nTold of.\n");
            preview.refresh(Set.of(folder.resolve("atlas/personas/mira.md").toRealPath()));
            preview.overlooked();
            assertThat(text(preview, "personas/mira.html")).contains("Told of");
            assertThat(text(preview, "pages/one.html")).contains("Not told of");
            assertThat(text(preview, "pages/two.html")).contains("New");
            assertThat(preview.overlooked()).isEmpty();
        }
    }

    @Test
    void showsACommitThatChangesNoFile() throws IOException, GitAPIException {
        try (EditedContent content = new EditedContent(folder.resolve("atlas"), 6)) {
            SitePreview preview = new SitePreview(request(Optional.of(Severity.ERROR)), folder);
            content.write("pages/one.md", "# One\n\nOther words.\n");
            preview.refresh();
            preview.overlooked();
            assertThat(text(preview, "changes/index.html")).doesNotContain("Other words are committed");
            content.commit("Other words are committed");
            assertThat(preview.overlooked()).isPresent();
            assertThat(text(preview, "changes/index.html")).contains("Other words are committed");
            assertThat(preview.overlooked()).isEmpty();
        }
    }

    private static String text(SitePreview preview, String path) {
        return new String(preview.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** Returns the last good state, which the preview shows. */
    private Map<String, String> compared(SitePreview preview, String step, Map<String, String> before)
            throws IOException {
        SiteRequest request = preview.request();
        Refreshed now = refreshed(preview, step);
        SiteBuild build = SiteBuild.of(request);
        SiteResult result = build.result(Optional.empty());
        boolean sound = !result.fails(request.failOn());
        assertThat(now.sound()).as(step).isEqualTo(sound);
        List<Diagnostic> grave = Stream.of(Severity.ERROR, Severity.WARNING)
                .flatMap(severity -> result.diagnostics().stream().filter(problem -> problem.severity() == severity))
                .toList();
        assertThat(now.problems())
                .as(step)
                .isEqualTo(grave.isEmpty() ? "" : SiteReport.text(request, result.with(grave), folder));
        Map<String, String> good = before;
        if (sound) {
            good = new TreeMap<>();
            for (var file : build.printable().files().toList()) {
                good.put(unnamed(file.path()), unnamed(new String(file.bytes(), StandardCharsets.ISO_8859_1)));
            }
        }
        good.forEach((path, text) -> assertThat(
                        preview.file(path).map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)))
                .as(step + ": " + path)
                .contains(text));
        return good;
    }

    /** A file that was written is read alone. */
    private Refreshed refreshed(SitePreview preview, String step) throws IOException {
        int written = step.indexOf(": write ");
        return written < 0
                ? preview.refresh()
                : preview.refresh(Set.of(
                        folder.resolve("atlas").toRealPath().resolve(step.substring(written + ": write ".length()))));
    }

    /** The files of the search are called otherwise in a preview. */
    private static String unnamed(String text) {
        return text.replaceAll("(search/(?:index|texts)|(?<=\")(?:index|texts))\\.[0-9a-f]{12}\\.js", "$1.js");
    }

    private SiteRequest request(Optional<Severity> failOn) {
        return SiteRequest.of(folder.resolve("atlas"), folder.resolve("out"), DAY)
                .with(Tolerance.USUAL.failingOn(failOn))
                .with(Equipment.of(Optional.empty(), Optional.of(folder.resolve("cache"))));
    }
}

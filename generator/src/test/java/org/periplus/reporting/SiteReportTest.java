package org.periplus.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.report.Report;

class SiteReportTest {

    @TempDir
    private Path folder;

    @Test
    void theWayLeadsFromTheNearestRepository() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Path atlas = Files.createDirectories(folder.resolve("docs/Bücher und Reisen"));

        assertThat(report(atlas).folder()).isEqualTo("docs/Bücher und Reisen/");
        assertThat(report(folder).folder()).isEmpty();

        Files.writeString(folder.resolve("docs/.git"), "gitdir: ../.git/worktrees/docs\n");
        assertThat(report(atlas).folder()).isEqualTo("Bücher und Reisen/");
    }

    @Test
    void filesAndRulesOfTheCatalogueAreTold() throws IOException {
        Files.writeString(folder.resolve("periplus.yaml"), "periplus: 1\ntitle: Ours\n");
        Files.createDirectories(folder.resolve("personas"));
        Files.writeString(folder.resolve("personas/sam.md"), "---\nname: Sam\n---\nText\n");

        Report report = report(folder);

        assertThat(report.files()).isEqualTo(List.of("periplus.yaml", "personas/sam.md"));
        assertThat(report.catalogue().title("touchpoint-without-channel")).contains("Touchpoint without a channel");
        assertThat(report.catalogue().title("unknown-key")).contains("Unknown key");
    }

    private static Report report(Path source) throws IOException {
        SiteRequest usual = SiteRequest.of(source, source.resolve("site"), LocalDate.of(2026, 11, 22));
        SiteResult result = new SiteGenerator().check(usual);
        assertThat(result.published()).isEqualTo(Optional.empty());
        return SiteReport.of(usual, result);
    }
}

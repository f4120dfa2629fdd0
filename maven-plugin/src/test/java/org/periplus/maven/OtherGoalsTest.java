package org.periplus.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals check, diff, export and report, outside of any repository. */
class OtherGoalsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void content() {
        Goal.atlas(folder);
    }

    @Test
    void knownProblemsAreWrittenDownAndThenLeftOut() throws Exception {
        Path known = folder.resolve("known/problems.json");
        Files.writeString(folder.resolve("atlas/periplus.yaml"), "periplus: 1\ntitel: Trains\n");
        assertThatThrownBy(() -> Goal.of(new CheckMojo(), folder).mojo().execute())
                .isInstanceOf(MojoFailureException.class);
        Goal.of(new CheckMojo(), folder)
                .with("writeBaseline", known.toFile())
                .mojo()
                .execute();
        Goal<CheckMojo> again = Goal.of(new CheckMojo(), folder).with("baseline", known.toFile());
        again.mojo().execute();
        assertThat(String.join("\n", again.log())).contains(" in the baseline and not told again.");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aFigureIsWrittenWhereItIsWanted() throws Exception {
        Path file = folder.resolve("made/first.csv");
        Goal.of(new ExportMojo(), folder)
                .with("entity", "journey:first")
                .with("format", "csv")
                .with("outputFile", file.toFile())
                .mojo()
                .execute();
        assertThat(file).content().contains("Searches");
        assertThatThrownBy(() -> Goal.of(new ExportMojo(), folder)
                        .with("format", "cvs")
                        .mojo()
                        .execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("did you mean csv?");
        assertThatThrownBy(() -> Goal.of(new ExportMojo(), folder)
                        .with("entity", "journey:none")
                        .mojo()
                        .execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("none");
    }

    @Test
    void statesThatAreNotThereAreTold() {
        assertThatThrownBy(() -> Goal.of(new DiffMojo(), folder)
                        .with("base", "v1")
                        .mojo()
                        .execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("no git repository");
    }

    @Test
    void aReportIsASiteOfItsOwnAmongTheReports() throws Exception {
        ReportMojo report = Goal.of(new ReportMojo(), folder).mojo();
        report.setReportOutputDirectory(Goal.beside(folder, "reports"));
        assertThat(report.canGenerateReport()).isTrue();
        report.generate(null, Locale.ROOT);
        assertThat(report.isExternalReport()).isTrue();
        assertThat(report.getReportOutputDirectory().toPath().resolve(report.getOutputName() + ".html"))
                .exists();
    }

    @Test
    void aModuleWithoutContentIsPassedOver() throws Exception {
        Files.delete(folder.resolve("atlas/periplus.yaml"));
        assertThat(Goal.of(new ReportMojo(), folder).mojo().canGenerateReport()).isFalse();
        Goal<ExportMojo> export = Goal.of(new ExportMojo(), folder).with("entity", "journey:first");
        export.mojo().execute();
        assertThat(export.log())
                .containsExactly("There is no periplus.yaml in " + folder.resolve("atlas")
                        + ", so there is nothing to do here.");
    }
}

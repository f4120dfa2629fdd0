package org.periplus.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplus.usage.ValueUse.Kind;

/** Scripts and pages of a small program whose words are as awkward as words can be. */
class UsageScriptsTest {

    private static final ValueUse COLOURS = new ValueUse("COLOUR", Kind.WORD, List.of("red", "green"));
    private static final CommandUse PAINT = new CommandUse(
            List.of("atelier", "paint"),
            "Paint a wall's [outer] side. Later sentences are for the manual.",
            List.of(
                    new OptionUse(List.of("-c", "--colour"), Optional.of(COLOURS), true, false, "Red by default."),
                    new OptionUse(
                            List.of("--into"),
                            Optional.of(new ValueUse("DIR", Kind.FOLDER, List.of())),
                            false,
                            true,
                            "C:\\walls")),
            List.of(new ArgumentUse(new ValueUse("FILE", Kind.FILE, List.of()), true, true, ".a 'file'.")),
            List.of());
    private static final CommandUse PROGRAM = new CommandUse(
            List.of("atelier"),
            "An atelier.",
            List.of(new OptionUse(List.of("-V"), Optional.empty(), false, false, "Its version.")),
            List.of(),
            List.of(PAINT));

    @ParameterizedTest
    @EnumSource(Shell.class)
    void everyScriptNamesWhatCanBeTypedAndTellsHowItWasMade(Shell shell) {
        assertThat(shell.script(PROGRAM))
                .contains("paint", "colour", "red", "into", "made by: atelier completion " + shell.word())
                .endsWith("\n")
                .doesNotContain("\t");
        assertThat(shell.place(PROGRAM)).contains("atelier").doesNotContain("%");
    }

    @Test
    void zshTakesSpecialSignsAsTheyAre() {
        assertThat(Shell.ZSH.script(PROGRAM))
                .startsWith("#compdef atelier\n")
                .contains("'paint:Paint a wall'\\''s [outer] side'")
                .contains("'(-c --colour)--colour=[Red by default]:COLOUR:(red green)'")
                .contains("'(-c --colour)-c+[Red by default]:COLOUR:(red green)'")
                .contains("'*--into=[C:\\\\walls]:DIR:_files -/'")
                .contains("'*:FILE:_files'");
    }

    @Test
    void fishTakesSpecialSignsAsTheyAre() {
        assertThat(Shell.FISH.script(PROGRAM))
                .contains("-a paint -d 'Paint a wall\\'s [outer] side'")
                .contains("'__atelier_command atelier paint' -s c -l colour -x -a 'red green' -d 'Red by default'")
                .contains("-l into -x -a '(__fish_complete_directories)' -d 'C:\\\\walls'")
                .contains("'__atelier_command atelier paint' -F\n");
    }

    @Test
    void powerShellTakesSpecialSignsAsTheyAre() {
        assertThat(Shell.POWERSHELL.script(PROGRAM))
                .contains("'atelier' = @('paint=Paint a wall''s [outer] side')")
                .contains("'atelier paint --colour' = @('red', 'green')")
                .contains("'atelier paint --into' = @()")
                .contains("'--into=C:\\walls'");
    }

    @Test
    void aManualPageHasTheUsualSectionsAndNoWordIsACommandOfTheFormatter() {
        ManualPages pages = new ManualPages(
                PROGRAM, "1.0", List.of(new ManualPages.Section("FILES", List.of("one", "'two'", ".three"))));

        assertThat(pages.files()).containsOnlyKeys("atelier.1", "atelier-paint.1");
        assertThat(pages.files().get("atelier.1"))
                .contains(".SH \"FILES\"\none\n.PP\n\\&'two'\n.PP\n\\&.three\n")
                .contains("\\fBatelier\\fR [\\fIOPTION\\fR]... \\fICOMMAND\\fR\n")
                .contains(".TP\n\\fBpaint\\fR\n");
        assertThat(pages.files().get("atelier-paint.1"))
                .contains("atelier-paint - Paint a wall's [outer] side\n")
                .contains("[\\fIOPTION\\fR]... \\fB\\-\\-colour\\fR \\fICOLOUR\\fR \\fIFILE\\fR...\n")
                .contains(
                        ".TP\n\\fB\\-c\\fR, \\fB\\-\\-colour\\fR \\fICOLOUR\\fR\nRed by default.\nOne of: red, green.\n")
                .contains("C:\\ewalls\n", "\\&.a 'file'.\n", "\\fBatelier\\fR(1)\n");
    }
}

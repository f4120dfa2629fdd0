package org.periplus.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.periplus.export.ExportFonts;
import org.periplus.json.JsonWriter;

/** What is said of letters and fonts, on machines with other fonts. */
class FontsLookTest {

    private static final String EASTERN = "[\\p{IsHan}\\p{IsHiragana}]+";
    private static final Function<String, Optional<String>> NOTHING = text -> Optional.empty();
    private static final Function<String, Optional<String>> SOME = text -> text.matches("\\p{IsArabic}+")
            ? Optional.of("Noto Sans Arabic")
            : Optional.of("SansSerif").filter(usual -> text.matches(EASTERN) && !text.contains("\u65c5"));

    @Test
    void theShippedFontsAreThere() {
        assertThat(new ExportFonts().missing()).isEmpty();
        assertThat(new FontsLook(List.of(), NOTHING).shipped().what())
                .isEqualTo(
                        "Pages, figures, PNG and PDF are lettered in IBM Plex Sans and Newsreader, which are shipped:"
                                + " Latin, Greek and Cyrillic letters");
        assertThat(new FontsLook(List.of("Newsreader"), NOTHING).shipped())
                .isEqualTo(Finding.look(
                        "The shipped font Newsreader is missing",
                        "No figure can be exported without it",
                        "Install Periplus again"));
    }

    @Test
    void whatExportsTakeForOtherScriptsIsTold() {
        assertThat(new FontsLook(List.of(), SOME).others().what())
                .isEqualTo("For other scripts, PNG and PDF take fonts of this machine: Arabic from Noto Sans Arabic;"
                        + " nothing for Hebrew, Devanagari, Thai, Chinese, Japanese, Korean");
        assertThat(new FontsLook(List.of(), text -> Optional.of("SansSerif"))
                        .others()
                        .what())
                .contains("Arabic, Hebrew, Devanagari, Thai, Chinese, Japanese, Korean from the usual sans-serif font");
        assertThat(new JsonWriter().write(new FontsLook(List.of(), SOME).facts()))
                .contains("\"script\": \"Arabic\",\n      \"font\": \"Noto Sans Arabic\"")
                .contains("\"script\": \"Chinese\",\n      \"font\": \"\"");
    }

    @Test
    void lettersOfOtherScriptsAreToldByScript() {
        List<Finding> none = letters("رحلة 🎉 旅", NOTHING);
        assertThat(none)
                .extracting(finding -> finding.mark().word() + ": " + finding.what())
                .containsSequence(
                        "look: Arabic: 4 characters that no shipped font has (U+0629, U+062D, U+0631, U+0644), the"
                                + " first in pages/a.md",
                        "note: Emoji and signs: 1 character that no shipped font has (U+1F389), the first in"
                                + " pages/a.md",
                        "look: Han: 1 character that no shipped font has (U+65C5), the first in pages/a.md");
        assertThat(none)
                .anyMatch(finding -> finding.why().endsWith("exports to PNG and PDF show boxes in their place")
                        && finding.remedy().endsWith("on Debian and Ubuntu it is in the package fonts-noto-core"))
                .anyMatch(finding -> finding.remedy().contains("Noto Sans CJK"));

        List<Finding> some = letters("رحلة 旅の", SOME);
        assertThat(some)
                .anyMatch(finding -> finding.mark() == Mark.NOTE
                        && finding.why().endsWith("exports to PNG and PDF take Noto Sans Arabic of this machine"))
                .anyMatch(finding -> finding.mark() == Mark.NOTE
                        && finding.why()
                                .endsWith("exports to PNG and PDF take the usual sans-serif font of this machine"))
                .anyMatch(
                        finding -> finding.mark() == Mark.LOOK && finding.what().startsWith("Han: "));
        assertThat(letters("Zug", NOTHING)).contains(Finding.ok("The shipped fonts have every letter of the content"));
    }

    @Test
    void fontsOfThisMachineAreOnlyNamedForWhatTheyHave() {
        ExportFonts fonts = new ExportFonts();

        assertThat(fonts.installed("\udb80\udc00"))
                .as("a letter of private use")
                .isEmpty();
        assertThat(Map.of("here", fonts.installed("\u0631\u062d\u0644\u0629").orElse("none")))
                .doesNotContainValue("");
    }

    private static List<Finding> letters(String text, Function<String, Optional<String>> installed) {
        SortedMap<Integer, String> letters = new TreeMap<>();
        text.codePoints().forEach(code -> letters.put(code, "pages/a.md"));
        return new LettersLook(letters, new FontsLook(List.of(), installed))
                .topic()
                .findings();
    }
}

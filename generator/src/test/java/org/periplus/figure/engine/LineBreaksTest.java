package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain texts break where the library would break them, and other texts break as their readers expect. */
class LineBreaksTest {

    private static final int LAST_PLAIN = 0x2300;

    @Test
    void theClassesOfPlainCharactersAreThoseOfUnicode() {
        for (int code = 0; code < LAST_PLAIN; code++) {
            BreakClass own = BreakClass.of(code);
            if (own != BreakClass.NONE) {
                assertThat(ofUnicode(code)).as("U+%04X", code).isEqualTo(own.name());
            }
        }
    }

    @Test
    void plainTextsOfAnyMixtureBreakWhereTheLibraryBreaksThem() {
        Map<BreakClass, List<Integer>> characters = byClass();
        List<BreakClass> classes = new ArrayList<>(characters.keySet());
        Random random = new Random(14);
        for (int n = 0; n < 60_000; n++) {
            StringBuilder text = new StringBuilder();
            int length = 2 + random.nextInt(9);
            for (int i = 0; i < length; i++) {
                int choice = random.nextInt(8);
                BreakClass of = choice < 2
                        ? BreakClass.AL
                        : choice < 4 ? BreakClass.SP : classes.get(random.nextInt(classes.size()));
                List<Integer> members = characters.get(of);
                text.appendCodePoint(members.get(random.nextInt(members.size())));
            }
            assertAgree(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Platform change alert, four minutes before departure",
                "and/or 24/7 km/h 2026-11-22 12.5\u00a0% 1,234.50\u00a0\u20ac \u2212\u20ac5 (12) [3] {4} #5"
                        + " +49\u202f30",
                "https://example.org/a/b-c?d=e&f=g#h%20i, see www.example.org.",
                "\u201eWohin?\u201c \u2014 \u00bbNach Hause!\u00ab \u2013 \u2018yes\u2019 \u2026 wait\u2026what",
                "Fahr\u00adkarten\u00adauto\u00admat \u00ad Ende",
                "\u041f\u043e\u0435\u0437\u0434 \u2116\u00a05 \u2014 \u00ab\u0421\u0430\u043f\u0441\u0430\u043d\u00bb,"
                        + " 5\u20136 \u0447.",
                "\u03a4\u03b9 \u03ce\u03c1\u03b1 \u03c6\u03b5\u03cd\u03b3\u03b5\u03b9;"
                        + " \u0394\u03b5\u03cd\u03c4\u03b5\u03c1\u03b1\u00b7 \u03c4\u03c1\u03af\u03c4\u03b7",
                "e\u0301te\u0301 -x --y a-b- -5 5- (-5) $(5) %(.5) a(b)c d [e]f 'g'h\"i\" j|k l\\m",
                "-",
                " ",
                "\u00a0",
                "a \u00a0 b",
                "\u2014\u2014 \u2014",
                "x\u2011y",
                "A\u2192B \u2264 3 \u00d7 4 \u00b0C \u00b110"
            })
    void plainTextsAsTeamsWriteThemBreakTheSame(String text) {
        assertAgree(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "在应用「座位」中选择。~在|应|用|「座|位」|中|选|择。",
                "チケットを（二枚）買う、早く！~チ|ケッ|ト|を|（二|枚）|買|う、|早|く！",
                "การเดินทางสุดสัปดาห์~การ|เดิน|ทาง|สุด|สัปดาห์",
                "ສະບາຍດີຊາວໂລກ~ສະບາຍດີ|ຊາວໂລກ",
                "សួស្តីពិភពលោក~សួស្តី|ពិភពលោក",
                "यात्रा की शुरुआत~यात्रा |की |शुरुआत",
                "תחנה-מרכזית עכשיו~תחנה-|מרכזית |עכשיו",
                "تغيير الرصيف، الآن~تغيير |الرصيف، |الآن",
                "주말 여행~주|말 |여|행",
                "🚆🎟️👨‍👩‍👧 🇩🇪🇫🇷~🚆|🎟️|👨‍👩‍👧 |🇩🇪|🇫🇷"
            })
    void otherScriptsBreakAsTheirReadersExpect(String text, String broken) {
        assertThat(PlainBreaks.covers(text)).isFalse();
        StringBuilder marked = new StringBuilder(text);
        int[] breaks = UnicodeBreaks.lines(text).stream().toArray();
        for (int i = breaks.length - 1; i >= 0; i--) {
            marked.insert(breaks[i], '|');
        }
        assertThat(marked.toString()).isEqualTo(broken);
    }

    private static void assertAgree(String text) {
        assertThat(PlainBreaks.covers(text)).as("plain: %s", text).isTrue();
        assertThat(PlainBreaks.of(text)).as("breaks in <%s>", text).isEqualTo(UnicodeBreaks.lines(text));
    }

    private static Map<BreakClass, List<Integer>> byClass() {
        Map<BreakClass, List<Integer>> found = new EnumMap<>(BreakClass.class);
        for (int code = 0; code < LAST_PLAIN; code++) {
            BreakClass own = BreakClass.of(code);
            if (own != BreakClass.NONE) {
                found.computeIfAbsent(own, key -> new ArrayList<>()).add(code);
            }
        }
        return found;
    }

    private static String ofUnicode(int code) {
        String name = UCharacter.getPropertyValueName(
                UProperty.LINE_BREAK,
                UCharacter.getIntPropertyValue(code, UProperty.LINE_BREAK),
                UProperty.NameChoice.SHORT);
        return switch (name) {
            case "AI" -> "AL";
            case "QU" ->
                switch (Character.getType(code)) {
                    case Character.INITIAL_QUOTE_PUNCTUATION -> "PI";
                    case Character.FINAL_QUOTE_PUNCTUATION -> "PF";
                    default -> name;
                };
            default -> name;
        };
    }
}

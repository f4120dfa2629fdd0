package org.periplus.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases take their slots and forms, and nothing is said that was not written. */
class WordingTest {

    private static Wording words(String... keysAndTexts) {
        Map<String, String> phrases =
                new java.util.TreeMap<>(SpokenWords.english().phrases());
        for (int at = 0; at < keysAndTexts.length; at += 2) {
            phrases.put(keysAndTexts[at], keysAndTexts[at + 1]);
        }
        return Wording.of("en", phrases);
    }

    @Test
    void slotsAreFilledByName() {
        assertThat(words("k", "{b} after {a}").say("k", "a", "x", "b", "y {a}")).isEqualTo("y {a} after x");
    }

    @Test
    void aCountChoosesTheFormAndIsWrittenAsTheLanguageDoes() {
        Wording words = words("k.zero", "none", "k.one", "a map", "k.other", "{n} maps", "s.other", "{n:spelled} maps");
        assertThat(List.of(0, 1, 2, 41208))
                .extracting(n -> words.say("k", "n", n))
                .containsExactly("none", "a map", "2 maps", "41,208 maps");
        assertThat(List.of(0, 3, 13))
                .extracting(n -> words.say("s", "n", n))
                .containsExactly("no maps", "three maps", "13 maps");
    }

    @Test
    void whatIsAskedForOtherwiseThanWrittenIsAMistake() {
        Wording words = words("k", "{a}");
        assertThatThrownBy(() -> words.say("nowhere"))
                .isInstanceOf(WordingException.class)
                .hasMessage("there are no words for `nowhere` in the language en");
        assertThatThrownBy(() -> words.say("k")).hasMessage("the phrase `k` has a slot {a} that is not filled");
        assertThatThrownBy(() -> words.say("k", "a", 1, "b", 2)).hasMessage("the phrase `k` has no slot {b}");
        assertThatThrownBy(() -> words.say("k", "a", Optional.of("x")))
                .hasMessage("the slot {a} of `k` holds no text: Optional[x]");
        assertThatThrownBy(() -> words.say("k", "a")).hasMessage("the slots of `k` are not name and value by turns");
    }

    @Test
    void listsEndWithAnAnd() {
        Wording words = SpokenWords.english();
        assertThat(words.list(List.of())).isEmpty();
        assertThat(words.list(List.of("a"))).isEqualTo("a");
        assertThat(words.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void pluralFormsAreThoseOfUnicode(String language) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
        for (long count = 0; count <= 2_000; count++) {
            assertThat(Plural.of(language, count).word())
                    .as("%s %d", language, count)
                    .isEqualTo(rules.select(count));
        }
        for (long count : new long[] {999_999, 1_000_000, 1_000_001, 3_000_000, 12_000_000}) {
            assertThat(Plural.of(language, count).word())
                    .as("%s %d", language, count)
                    .isEqualTo(rules.select(count));
        }
    }

    @Test
    void numbersAndDatesAreWrittenByThePhrases() {
        Numerals english = SpokenWords.english().numerals();
        assertThat(english.plain(-1234.5)).isEqualTo("−1,234.5");
        assertThat(english.signed(0.04, 1)).isEqualTo("0.0");
        assertThat(english.signed(2, 0)).isEqualTo("+2");
        assertThat(english.withUnit(-12.5, Optional.of("€"))).isEqualTo("−€12.5");
        assertThat(english.withUnit(64, Optional.of("%"))).isEqualTo("64%");
        assertThat(english.withUnit(3, Optional.of("days"))).isEqualTo("3\u00a0days");
        assertThat(english.plain(Double.NaN)).isEqualTo("–");
        Dates dates = SpokenWords.english().dates();
        assertThat(dates.day(LocalDate.of(2026, 5, 5))).isEqualTo("5 May 2026");
        assertThat(dates.together().quarter(LocalDate.of(2026, 5, 5))).isEqualTo("Q2\u00a02026");
    }
}

package org.periplus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers and dates of the five languages are those of Unicode CLDR, as ICU4J knows them, but for what is told here: the true minus
 * everywhere, in French the first of a month as an ordinal, in English three letters for September.
 */
class LanguagesTest {

    /** Latin digits, which ICU takes for Arabic only when it is asked to. */
    private static ULocale locale(String language) {
        return ULocale.forLanguageTag(language + "-u-nu-latn");
    }

    private static String trueMinus(String text) {
        return text.replace('-', '\u2212');
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void numbersAreThoseOfUnicode(String language) {
        Numerals numerals = SpokenWords.in(language).numerals();
        DecimalFormat theirs = (DecimalFormat) NumberFormat.getInstance(locale(language));
        for (double value : new double[] {0, 7, 999, 1000, 1234.5, 9999, 10_000, 41_208, 1_234_567.25, -3, -1234.5}) {
            assertThat(numerals.plain(value))
                    .as("%s in %s", value, language)
                    .isEqualTo(trueMinus(theirs.format(value)));
        }
        theirs.setPositivePrefix(theirs.getDecimalFormatSymbols().getPlusSignString());
        assertThat(numerals.signed(2)).isEqualTo(theirs.format(2));
        NumberFormat percent = NumberFormat.getPercentInstance(locale(language));
        assertThat(numerals.percent(64)).isEqualTo(percent.format(0.64));
        assertThat(numerals.withUnit(-64, Optional.of("%"))).isEqualTo(trueMinus(percent.format(-0.64)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de", "fr", "es", "ar"})
    void datesAreThoseOfUnicode(String tag) {
        String language = Wording.primary(tag);
        Dates dates = SpokenWords.in(language).dates();
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2026, month, 5);
            assertThat(dates.day(day)).as("day in %s", language).isEqualTo(theirs("yMMMMd", tag, day));
            assertThat(dates.month(day)).as("month in %s", language).isEqualTo(theirs("yMMMM", tag, day));
            assertThat(List.of(dates.dayAndMonth(day), dates.shortMonth(day)))
                    .as("short forms in %s", language)
                    .isEqualTo(List.of(theirs("MMMd", tag, day), theirs("yMMM", tag, day)));
        }
    }

    private static String theirs(String skeleton, String tag, LocalDate day) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale(tag));
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        String date = format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return tag.startsWith("en") ? date.replaceFirst("Sept\\b", "Sep") : date;
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrench() {
        assertThat(SpokenWords.in("fr").dates().day(LocalDate.of(2026, 5, 1))).isEqualTo("1er mai 2026");
        assertThat(SpokenWords.in("de").dates().day(LocalDate.of(2026, 5, 1))).isEqualTo("1. Mai 2026");
    }

    @Test
    void amountsOfMoneyStandAsReadersWriteThem() {
        Optional<String> euro = Optional.of("€");
        assertThat(List.of("en", "de", "fr", "es", "ar"))
                .extracting(language -> SpokenWords.in(language).numerals().withUnit(-12.5, euro))
                .containsExactly("−€12.5", "−12,5\u00a0€", "−12,5\u00a0€", "−12,5\u00a0€", "\u200e−\u200e12.5\u00a0€");
    }

    @Test
    void signsStayBeforeTheirNumbersWhereTextRunsFromTheRight() {
        Numerals arabic = SpokenWords.in("ar").numerals();
        assertThat(visual("قيمة " + arabic.signed(2) + " هنا")).contains("+2");
        assertThat(visual("قيمة " + arabic.signed(-1.5) + " هنا")).contains("−1.5");
        assertThat(visual("قيمة " + arabic.percent(64) + " هنا")).contains("64%");
    }

    /** What stands from the left to the right on the screen, without marks that have no shape. */
    private static String visual(String text) {
        Bidi bidi = new Bidi(text, Bidi.RTL);
        return bidi.writeReordered(Bidi.REMOVE_BIDI_CONTROLS);
    }

    @Test
    void listsOfArabicArePartedByItsComma() {
        assertThat(SpokenWords.in("ar").list(List.of("أ", "ب", "ج"))).isEqualTo("أ، ب وج");
        assertThat(SpokenWords.in("fr").list(List.of("a", "b", "c"))).isEqualTo("a, b et c");
    }
}

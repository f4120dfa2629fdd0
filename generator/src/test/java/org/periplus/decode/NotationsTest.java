package org.periplus.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.model.Reach;
import org.periplus.model.Share;
import org.periplus.model.Timespan;

/** Proves what the small notations mean. What is refused, and where, stands in the case {@code notations}. */
class NotationsTest {

    @ParameterizedTest
    @CsvSource({
        "20 minutes, PT20M",
        "1 minute, PT1M",
        "20 min, PT20M",
        "90 secs, PT90S",
        "1 hour 10 minutes, PT70M",
        "'1 hour, 10 minutes', PT70M",
        "1 hour and 10 minutes, PT70M",
        "1.5 hours, PT90M",
        "2h 5min, PT2H5M",
        "2 days, PT48H",
        "1 week, PT168H",
        "1 month, PT720H",
        "1 year, PT8760H",
        "20 Minutes, PT20M",
        "PT20M, PT20M",
        "P1DT2H, PT26H",
        "P1M, PT720H",
        "P2W, PT336H",
        "0 minutes, PT0S"
    })
    void durationsAreReadFromWords(String text, Duration length) {
        assertThat(Timespans.read(text)).isEqualTo(new Timespan(text, Optional.of(length)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as long as it takes",
                "about 20 minutes",
                "20",
                "minutes",
                "20-30 minutes",
                "1,5 hours",
                "-5 minutes",
                "P",
                "PT",
                "-PT5M",
                "PT-5M",
                "P9999999999Y",
                "20 minutes or so",
                "20 m",
                "1e3 minutes",
                "9999999 days",
                "\u0662\u0660 minutes"
            })
    void otherWordsStayWords(String text) {
        assertThat(Timespans.read(text)).isEqualTo(new Timespan(text, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "3 months, P3M",
        "2 weeks, P14D",
        "14 days, P14D",
        "1 day, P1D",
        "1 year, P1Y",
        "P3M, P3M",
        "p3m, P3M",
        "P1Y6M, P1Y6M",
        "9999 years, P9999Y"
    })
    void rhythmsAreCountsAndUnits(String text, Period period) {
        assertThat(Words.rhythm(text).orElseThrow().period()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "weekly, 1 week",
        "Monthly, 1 month",
        "every 3 months, 3 months",
        "Every week, 1 week",
        "every P3M, P3M",
        "quarterly, 3 months"
    })
    void wordsForRhythmsAreTranslatedInTheHint(String text, String near) {
        assertThat(Words.rhythm(text)).isEmpty();
        assertThat(Words.rhythmLike(text)).contains(near);
    }

    @ParameterizedTest
    @CsvSource({"23%, 23", "12.5 %, 12.5", "0%, 0", "100%, 100", "+5%, 5"})
    void sharesHaveAPerCentSign(String text, double percent) {
        assertThat(Words.share(text)).contains(new Share(percent));
    }

    @ParameterizedTest
    @CsvSource({"40000, 40000", "0, 0", "4e4, 40000", "1e15, 1000000000000000"})
    void reachIsANumberOfCustomers(String text, long customers) {
        assertThat(Words.reach(text)).contains(new Reach(Optional.of(customers), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"40.000", "-40.000", "4.5", "1e16", "-1e16", "0x10", "1_000", "1'000", "NaN", "", " 4", "4 "})
    void whatIsNoWholeNumberIsNone(String text) {
        assertThat(Numbers.whole(text)).isEmpty();
    }
}

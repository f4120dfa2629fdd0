package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.model.Feedback;
import org.periplus.model.FeedbackType;
import org.periplus.model.Finding;
import org.periplus.model.Place;
import org.periplus.model.Scale;
import org.periplus.model.Sketch;
import org.periplus.model.Voice;

/** What feedback is about, and how it sounds. */
class FeedbackThemesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Place PAY = new Place("booking", Optional.of("buy"), Optional.of("pay"));
    private static final Place SEARCH = new Place("booking", Optional.of("plan"), Optional.empty());

    private static Voice voice(String day, String text, Object... more) {
        Object[] fields = Arrays.copyOf(
                new Object[] {"date", LocalDate.parse(day), "text", text, "about", PAY}, 6 + more.length);
        System.arraycopy(more, 0, fields, 6, more.length);
        return Sketch.of(Voice.class, fields);
    }

    private static FeedbackThemes themes(Feedback... all) {
        return FeedbackThemes.of(Sketch.atlas(all), TODAY);
    }

    private static Feedback feedback(Object... fields) {
        Object[] all = Arrays.copyOf(new Object[] {"id", "f", "type", FeedbackType.SURVEY}, 4 + fields.length);
        System.arraycopy(fields, 0, all, 4, fields.length);
        return Sketch.of(Feedback.class, all);
    }

    @Test
    void findingsAndVoicesOfOnePlaceAreOneTheme() {
        Finding found = Sketch.of(Finding.class, "text", "a price moved", "about", PAY, "sentiment", -2.0);
        Finding elsewhere = Sketch.of(Finding.class, "text", "nobody found it", "about", SEARCH);
        Feedback one = feedback(
                "date",
                LocalDate.of(2026, 9, 1),
                "findings",
                List.of(found, elsewhere),
                "voices",
                List.of(voice("2026-10-01", "why?", "sentiment", -1.0), voice("2026-12-24", "not yet said")));

        FeedbackThemes themes = themes(one);

        assertThat(themes.themes()).extracting(FeedbackThemes.Theme::place).containsExactly(PAY, SEARCH);
        assertThat(themes.themes().get(0).statements())
                .extracting(Statement::text)
                .containsExactly("why?", "a price moved");
        assertThat(themes.themes().get(0).tone()).map(Tone::mean).contains(-1.5);
        assertThat(themes.themes().get(1).tone()).isEmpty();
    }

    @Test
    void aMeanHasTheIntervalOfStudentsT() {
        List<Voice> voices = List.of(
                voice("2026-10-01", "a", "sentiment", -1.0),
                voice("2026-10-02", "b", "sentiment", -1.0),
                voice("2026-10-03", "c", "sentiment", 0.0),
                voice("2026-10-04", "d", "sentiment", 1.0),
                voice("2026-10-05", "e", "sentiment", 1.0));

        Tone tone = themes(feedback("voices", voices)).themes().get(0).tone().orElseThrow();

        // Variance 4/4 = 1, standard error 1/√5, quantile for 4 degrees of freedom 2.776445.
        assertThat(tone.mean()).isCloseTo(0, within(1e-12));
        assertThat(tone.high()).isCloseTo(2.776445 / Math.sqrt(5), within(1e-5));
        assertThat(tone.low()).isCloseTo(-2.776445 / Math.sqrt(5), within(1e-5));
        assertThat(tone.isEnough()).isTrue();
    }

    @Test
    void aRatingStandsForASentimentThatIsNotWritten() {
        List<Voice> voices =
                List.of(voice("2026-10-01", "a", "rating", 10.0), voice("2026-10-01", "b", "rating", 11.0));

        FeedbackThemes themes = themes(feedback("voices", voices, "scale", new Scale(0, 10)));

        assertThat(themes.themes().get(0).statements())
                .extracting(Statement::sentiment)
                .containsExactly(Optional.of(2.0), Optional.empty());
    }

    @Test
    void monthsWithoutStatementsAreLeftOutAndFewAreTooFew() {
        Feedback one = feedback(
                "voices",
                List.of(
                        voice("2026-08-01", "a", "sentiment", 1.0),
                        voice("2026-10-01", "b", "sentiment", -1.0),
                        voice("2026-10-31", "c", "sentiment", -2.0)));

        FeedbackThemes themes = themes(one);

        assertThat(themes.months())
                .extracting(FeedbackThemes.Month::month)
                .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 10));
        assertThat(themes.months().get(1).tone().mean()).isEqualTo(-1.5);
        assertThat(themes.months()).noneMatch(month -> month.tone().isEnough());
        assertThat(themes.months().get(0).tone().low()).isEqualTo(-2);
    }
}

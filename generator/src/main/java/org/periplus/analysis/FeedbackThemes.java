package org.periplus.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.periplus.model.Atlas;
import org.periplus.model.Feedback;
import org.periplus.model.Place;
import org.periplus.model.Scale;
import org.periplus.model.Voice;

/**
 * What feedback is about: findings and single voices by the place they name, and how they sound month by month.
 *
 * @param themes the places, those with most statements first, of equals by name
 * @param months the months in which something dated was said, in order; months without are left out
 */
public record FeedbackThemes(List<Theme> themes, List<Month> months) {

    private static final Scale USUAL = new Scale(1, 5);

    /** Takes copies of the lists. */
    public FeedbackThemes {
        themes = List.copyOf(themes);
        months = List.copyOf(months);
    }

    /**
     * What was said of one place.
     *
     * @param place the place
     * @param statements what was said, the newest first, those without a day last
     * @param tone how that sounds; nothing where no statement has a sentiment
     */
    public record Theme(Place place, List<Statement> statements, Optional<Tone> tone) {

        /** Takes a copy of the list. */
        public Theme {
            statements = List.copyOf(statements);
        }
    }

    /** How the statements of one month sound. */
    public record Month(YearMonth month, Tone tone) {}

    /** Looks at all feedback of an atlas; what is dated after {@code asOf} does not count. */
    public static FeedbackThemes of(Atlas atlas, LocalDate asOf) {
        List<Statement> all = atlas.feedback().stream()
                .flatMap(one -> statements(one).stream())
                .filter(one -> one.day().filter(day -> day.isAfter(asOf)).isEmpty())
                .toList();
        return new FeedbackThemes(themes(all), months(all));
    }

    private static List<Theme> themes(List<Statement> all) {
        Map<Place, List<Statement>> byPlace = new LinkedHashMap<>();
        all.forEach(one -> one.place()
                .ifPresent(place ->
                        byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(one)));
        Comparator<Statement> newest =
                Comparator.comparing(one -> one.day().orElse(LocalDate.MIN), Comparator.reverseOrder());
        Comparator<Theme> most = Comparator.comparing(theme -> -theme.statements().size());
        return byPlace.entrySet().stream()
                .map(one -> new Theme(
                        one.getKey(),
                        one.getValue().stream().sorted(newest).toList(),
                        Tone.of(sentiments(one.getValue()))))
                .sorted(most.thenComparing(theme -> theme.place().toString()))
                .toList();
    }

    private static List<Month> months(List<Statement> all) {
        Map<YearMonth, List<Statement>> byMonth = all.stream()
                .filter(one -> one.day().isPresent())
                .collect(Collectors.groupingBy(
                        one -> one.day().map(YearMonth::from).orElseThrow(), TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .flatMap(one -> Tone.of(sentiments(one.getValue()))
                        .map(tone -> new Month(one.getKey(), tone))
                        .stream())
                .toList();
    }

    private static List<Double> sentiments(List<Statement> statements) {
        return statements.stream().flatMap(one -> one.sentiment().stream()).toList();
    }

    private static List<Statement> statements(Feedback feedback) {
        Optional<LocalDate> last = feedback.to().or(feedback::date).or(feedback::from);
        List<Statement> all = new ArrayList<>();
        feedback.findings()
                .forEach(finding -> all.add(new Statement(
                        finding.text(), finding.about(), finding.sentiment(), last, feedback.ref(), false)));
        feedback.voices()
                .forEach(voice -> all.add(new Statement(
                        voice.text(),
                        voice.about(),
                        voice.sentiment().or(() -> rated(voice, feedback)),
                        voice.date().or(() -> last),
                        feedback.ref(),
                        true)));
        return all;
    }

    private static Optional<Double> rated(Voice voice, Feedback feedback) {
        Scale scale = feedback.scale().orElse(USUAL);
        return voice.rating()
                .filter(rating -> scale.high() > scale.low() && rating >= scale.low() && rating <= scale.high())
                .map(rating -> (rating - scale.low()) / (scale.high() - scale.low()) * 4 - 2);
    }
}

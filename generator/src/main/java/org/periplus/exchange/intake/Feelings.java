package org.periplus.exchange.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Emotions as tables write them, from -2 to +2: numbers on a scale, words in English and German, signs and faces.
 *
 * @param scale of the numbers
 * @param numbers how numbers are written
 */
record Feelings(GivenScale scale, NumberNotation numbers) {

    private static final Map<String, Double> WORDS = words();

    private static Map<String, Double> words() {
        Map<String, Double> words = new HashMap<>();
        put(
                words,
                2,
                "++",
                "very good",
                "very positive",
                "very happy",
                "delighted",
                "excited",
                "great",
                "sehr gut",
                "sehr positiv",
                "begeistert",
                "😀",
                "😃",
                "😄",
                "😁",
                "😍",
                "🤩");
        put(
                words,
                1,
                "+",
                "good",
                "positive",
                "happy",
                "satisfied",
                "pleased",
                "gut",
                "positiv",
                "zufrieden",
                "erfreut",
                "glücklich",
                "froh",
                "🙂",
                "😊",
                "☺",
                "👍");
        put(words, 0, "neutral", "ok", "okay", "mixed", "gemischt", "o", "±", "+/-", "😐", "😶");
        put(
                words,
                -1,
                "-",
                "bad",
                "negative",
                "unhappy",
                "sad",
                "annoyed",
                "worried",
                "confused",
                "schlecht",
                "negativ",
                "unzufrieden",
                "genervt",
                "traurig",
                "unsicher",
                "verwirrt",
                "🙁",
                "😕",
                "😟",
                "😞",
                "👎");
        put(
                words,
                -2,
                "--",
                "very bad",
                "very negative",
                "angry",
                "frustrated",
                "furious",
                "sehr schlecht",
                "sehr negativ",
                "verärgert",
                "wütend",
                "frustriert",
                "😡",
                "😠",
                "😢",
                "😭",
                "🤬",
                "😤");
        return words;
    }

    private static void put(Map<String, Double> words, double felt, String... some) {
        for (String word : some) {
            words.put(word, felt);
        }
    }

    /** Returns the scale that numbers seem to be on. */
    static GivenScale guessed(List<Double> numbers) {
        double low = numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double most = Math.max(-low, high);
        if (low < 0 || high <= 2) {
            boolean ones = most <= 1 && numbers.stream().anyMatch(one -> one != Math.rint(one));
            double end = ones ? 1 : most <= 2 ? 2 : most <= 5 ? 5 : most <= 10 ? 10 : 100;
            return new GivenScale(-end, end);
        }
        return high <= 5
                ? new GivenScale(low < 1 ? 0 : 1, 5)
                : high <= 10 ? new GivenScale(low < 1 ? 0 : 1, 10) : new GivenScale(0, 100);
    }

    /** Returns what a field says; nothing if it says none of it. */
    Optional<Double> felt(String text) {
        String words =
                text.strip().toLowerCase(Locale.ROOT).replace("\ufe0f", "").replace('−', '-');
        Optional<Double> number = numbers.read(words);
        if (number.isPresent()) {
            return number.filter(one -> one >= scale.low() && one <= scale.high())
                    .map(one -> (one - scale.low()) / (scale.high() - scale.low()) * 4 - 2)
                    .map(one -> Math.rint(one * 100) / 100 + 0.0);
        }
        return Optional.ofNullable(WORDS.get(words));
    }
}

package org.periplus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The phrases of the usual theme: every language says all of them with the same slots, and the program asks for none that is missing. */
class PhrasesTest {

    private static final Path THEME = Path.of("..", "themes", "src", "main", "resources", "themes", "chart");
    private static final Pattern SAID = Pattern.compile("\\bsay(?:Count)?\\(\\s*\"([a-z][a-z0-9.-]*)\"[,)]");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9-]*)(?::spelled)?}");
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Words that a language shares with English. */
    private static final Map<String, String> SHARED = Map.of(
            "de",
            "app april august chat definition emotion in initiative journey journeys name neutral november "
                    + "partner persona personas roadmap segment september status storyboard system team "
                    + "teams website",
            "fr",
            "menu action actions communication contact conversion date dates effort engagement figures "
                    + "frustrations impact importance initiative initiatives mail motivations notes "
                    + "observation page pages participants persona personas points portrait relations "
                    + "segment segments six source sources type",
            "es",
            "chat idea manual no persona personas");

    private static Map<String, String> written(String language) {
        Map<String, String> phrases = new TreeMap<>();
        for (Path file : files(THEME.resolve("words").resolve(language), ".yaml")) {
            PhraseFile.parse(file.toString(), text(file))
                    .phrases()
                    .forEach((key, text) -> assertThat(phrases.put(key, text))
                            .as("%s stands in two files of %s", key, language)
                            .isNull());
        }
        return phrases;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    void everyLanguageSaysWhatEnglishSays(String language) {
        Map<String, String> english = written("en");
        Map<String, String> other = written(language);
        assertThat(stems(other)).isEqualTo(stems(english));
        Map<String, Set<String>> slots = slotsByStem(english);
        Map<String, Set<String>> otherSlots = slotsByStem(other);
        List<String> wrong = new ArrayList<>();
        for (String stem : stems(english)) {
            if (!stem.startsWith("word.") && english.containsKey(stem + ".other")) {
                Plural.needed(language).stream()
                        .filter(form -> !other.containsKey(stem + "." + form.word()))
                        .forEach(form -> wrong.add(stem + "." + form.word() + " is missing"));
            }
            Set<String> allowed = slots.getOrDefault(stem, Set.of());
            otherSlots.getOrDefault(stem, Set.of()).stream()
                    .filter(slot -> !allowed.contains(slot))
                    .forEach(slot -> wrong.add(stem + " {" + slot + "}"));
            if (!slotsOfOther(other, stem).containsAll(slotsOfOther(english, stem))) {
                wrong.add(stem + " leaves out a slot of " + slotsOfOther(english, stem));
            }
        }
        assertThat(wrong).as("phrases of %s", language).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void aLanguageThatSpellsNumbersHasTheWords(String language) {
        Map<String, String> phrases = written(language);
        List<String> spelled = phrases.keySet().stream()
                .filter(key -> phrases.get(key).contains(":spelled}"))
                .toList();
        if (!spelled.isEmpty()) {
            assertThat(phrases)
                    .containsKeys(IntStream.rangeClosed(0, 12)
                            .mapToObj(n -> "number.word." + n)
                            .toArray(String[]::new));
        }
        assertThat(spelled)
                .as("one thing has a gender in most languages, its form is written out")
                .noneMatch(key -> !language.equals("en") && key.endsWith(".one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    void nothingIsLeftInEnglish(String language) {
        Map<String, String> english = written("en");
        Map<String, String> other = written(language);
        Set<String> shared = Set.of(SHARED.getOrDefault(language, "").split(" "));
        List<String> same = english.keySet().stream()
                .filter(key -> english.get(key).equals(other.get(key)))
                .filter(key -> WORD.matcher(SLOT.matcher(english.get(key)).replaceAll(" "))
                        .results()
                        .anyMatch(word -> !shared.contains(word.group().toLowerCase(Locale.ROOT))))
                .toList();
        assertThat(same).as("phrases of %s that are English", language).isEmpty();
    }

    @Test
    void whatTheProgramAsksForIsWritten() {
        Wording english = SpokenWords.english();
        List<String> missing = new ArrayList<>();
        Stream.of(files(Path.of("src", "main", "java"), ".java"), files(THEME.resolve("templates"), ".vm"))
                .flatMap(List::stream)
                .forEach(file -> said(file).stream()
                        .filter(key -> !key.endsWith(".") && !english.has(key))
                        .forEach(key -> missing.add(file.getFileName() + ": " + key)));
        files(THEME.resolve("assets"), ".js")
                .forEach(file -> said(file).stream()
                        .filter(key -> !english.has("script." + key))
                        .forEach(key -> missing.add(file.getFileName() + ": script." + key)));
        assertThat(missing).isEmpty();
    }

    private static Set<String> stems(Map<String, String> phrases) {
        return phrases.keySet().stream()
                .filter(key -> !key.startsWith("number.word."))
                .map(key -> !key.startsWith("word.")
                                && FORM.matcher(key).find()
                                && phrases.containsKey(stem(key) + ".other")
                        ? stem(key)
                        : key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stem(String key) {
        return FORM.matcher(key).replaceFirst("");
    }

    /** Under a phrase's own name and, where it is one form of several, under that of all of them. */
    private static Map<String, Set<String>> slotsByStem(Map<String, String> phrases) {
        Map<String, Set<String>> slots = new TreeMap<>();
        phrases.forEach((key, text) -> Stream.of(key, stem(key))
                .forEach(stem ->
                        slots.computeIfAbsent(stem, none -> new TreeSet<>()).addAll(slots(text))));
        return slots;
    }

    private static Set<String> slotsOfOther(Map<String, String> phrases, String stem) {
        return slots(phrases.getOrDefault(stem + ".other", phrases.getOrDefault(stem, "")));
    }

    private static Set<String> slots(String text) {
        Set<String> slots = new TreeSet<>();
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) {
            slots.add(slot.group(1));
        }
        return slots;
    }

    private static Set<String> said(Path file) {
        Set<String> keys = new TreeSet<>();
        Matcher said = SAID.matcher(text(file));
        while (said.find()) {
            keys.add(said.group(1));
        }
        return keys;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.periplus.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.periplus.change.WordDiff.Fate.ADDED;
import static org.periplus.change.WordDiff.Fate.KEPT;
import static org.periplus.change.WordDiff.Fate.REMOVED;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.periplus.change.WordDiff.Fate;
import org.periplus.change.WordDiff.Run;

class WordDiffTest {

    @Test
    void replacedWordsStandTogether() {
        assertThat(WordDiff.of("Two seats are left.", "Two quiet seats were taken."))
                .containsExactly(
                        new Run(KEPT, "Two "),
                        new Run(ADDED, "quiet "),
                        new Run(KEPT, "seats "),
                        new Run(REMOVED, "are left"),
                        new Run(ADDED, "were taken"),
                        new Run(KEPT, "."));
    }

    @Test
    void equalAndEmptyTextsHaveNoMoreThanOneRun() {
        assertThat(WordDiff.of("", "")).isEmpty();
        assertThat(WordDiff.of("a b", "a b")).containsExactly(new Run(KEPT, "a b"));
        assertThat(WordDiff.of("", "a b")).containsExactly(new Run(ADDED, "a b"));
        assertThat(WordDiff.of("a b", "")).containsExactly(new Run(REMOVED, "a b"));
    }

    @Test
    void signsOfScriptsWithoutSpacesAreWords() {
        assertThat(WordDiff.of("旅行者", "旅客者"))
                .containsExactly(new Run(KEPT, "旅"), new Run(REMOVED, "行"), new Run(ADDED, "客"), new Run(KEPT, "者"));
    }

    @Test
    void theRunsAreBothTexts() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            String before = text(random, 30);
            String after = text(random, 30);
            both(before, after);
        }
        both(text(random, 6000), text(random, 6000));
    }

    private static void both(String before, String after) {
        List<Run> runs = WordDiff.of(before, after);

        assertThat(joined(runs, ADDED)).isEqualTo(before);
        assertThat(joined(runs, REMOVED)).isEqualTo(after);
        assertThat(runs).noneMatch(run -> run.text().isEmpty());
        assertThat(IntStream.range(1, runs.size()))
                .allMatch(i -> runs.get(i).fate() != runs.get(i - 1).fate());
    }

    private static String joined(List<Run> runs, Fate without) {
        return runs.stream().filter(run -> run.fate() != without).map(Run::text).collect(Collectors.joining());
    }

    private static String text(Random random, int words) {
        List<String> some = List.of("a", "b", "c", " ", " ", "\n", ".", "seat", "🚆", "é");
        return random.ints(random.nextInt(words + 1), 0, some.size())
                .mapToObj(some::get)
                .collect(Collectors.joining());
    }
}

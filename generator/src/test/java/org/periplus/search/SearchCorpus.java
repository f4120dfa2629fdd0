package org.periplus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Things to find in any number, always the same ones. Their texts are a walk through the words of the sample site: each word is followed
 * by one that follows it there. Every second name holds a word of its own, so that the vocabulary grows as that of a real site.
 */
final class SearchCorpus {

    private static final Path SAMPLE = Path.of("..", "sample-site", "atlas");

    /** Its words are those of scripts and settings, not of teams. */
    private static final Path GUIDE = SAMPLE.resolve("pages").resolve("guide");

    private static final String[] SYLLABLES =
            "al ber dor en fal gra hol in kar lun mer nor os par quin ros sel tor ul ver wen".split(" ");
    private static final int PAGE = 25;

    private final Map<String, List<String>> followers = new TreeMap<>();
    private final List<String> words = new ArrayList<>();
    private final Random random = new Random(7);
    private String last = "";

    private SearchCorpus() {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            files.filter(file -> !file.startsWith(GUIDE))
                    .filter(file -> file.toString().matches(".*\\.(md|yaml)"))
                    .sorted()
                    .forEach(this::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Findable> of(int size) {
        SearchCorpus corpus = new SearchCorpus();
        List<Findable> all = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            all.add(corpus.next(at, size));
        }
        return all;
    }

    /** Returns the bytes of all that can be found. */
    static long covered(List<Findable> all) {
        return all.stream()
                .mapToLong(one -> (one.name() + "\n" + one.text() + "\n").getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private void read(Path file) {
        try {
            for (String word : Files.readString(file).split("[^\\p{L}.,;:?!'’-]+")) {
                if (word.matches("\\p{L}.*")) {
                    words.add(word);
                    followers.computeIfAbsent(last, any -> new ArrayList<>()).add(word);
                    last = word;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Findable next(int at, int size) {
        Group group = Group.values()[(int) ((long) at * Group.values().length / size)];
        String page = "journeys/made-" + at / PAGE + ".html";
        String name = text(3 + random.nextInt(4)) + (at % 2 == 0 ? " " + invented() : "");
        return new Findable(
                group,
                name,
                List.of(),
                "Made journey " + at / PAGE,
                at % PAGE == 0 ? page : page + "#tp-made-" + at,
                text(10 + random.nextInt(12)),
                text(30 + random.nextInt(40)));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            List<String> next = followers.getOrDefault(last, words);
            last = next.get(random.nextInt(next.size()));
            text.append(at == 0 ? "" : " ").append(last);
        }
        return text.toString();
    }

    private String invented() {
        StringBuilder word = new StringBuilder();
        for (int left = 4; left > 0; left--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

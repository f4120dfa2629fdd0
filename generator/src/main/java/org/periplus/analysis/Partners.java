package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which part of one list is which of another. Immutable. */
final class Partners {

    private static final int NONE = -1;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final int[] later;
    private final int[] earlier;

    private Partners(int[] later, int[] earlier) {
        this.later = later;
        this.earlier = earlier;
    }

    /** Pairs the parts of two lists: by id, those left by name. */
    static <T> Partners of(List<T> before, List<T> after, Function<T, String> id, Function<T, String> name) {
        Partners partners = new Partners(none(before.size()), none(after.size()));
        partners.match(before, after, id);
        partners.match(before, after, name.andThen(Partners::folded));
        return partners;
    }

    /** Returns a name without what does not count: capitals and spaces. */
    static String folded(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Returns the partner in {@code after} of the part of the first list at that index. */
    <T> Optional<T> later(int before, List<T> after) {
        return later[before] == NONE ? Optional.empty() : Optional.of(after.get(later[before]));
    }

    /** Returns the partner in {@code before} of the part of the second list at that index. */
    <T> Optional<T> earlier(int after, List<T> before) {
        return earlier[after] == NONE ? Optional.empty() : Optional.of(before.get(earlier[after]));
    }

    /**
     * A place in the common order of two lists.
     *
     * @param before what stands here in the first list
     * @param after what stands here in the second list
     */
    record Step(Optional<Integer> before, Optional<Integer> after) {}

    /**
     * Returns a part of both lists in one order. As many pairs as possible keep their place in both lists; the two halves of each
     * other pair stand alone, and so does what has no partner in that part.
     *
     * @param before indexes of the first list, rising
     * @param after indexes of the second list, rising
     */
    List<Step> merged(List<Integer> before, List<Integer> after) {
        List<Step> steps = new ArrayList<>();
        List<Integer> olds = new ArrayList<>(before);
        List<Integer> news = new ArrayList<>(after);
        List<Integer> pairs = before.stream()
                .filter(old -> later[old] != NONE && after.contains(later[old]))
                .toList();
        for (int kept : inOrder(pairs)) {
            alone(steps, olds, kept, news, later[kept]);
            steps.add(new Step(Optional.of(kept), Optional.of(later[kept])));
            olds.remove(0);
            news.remove(0);
        }
        alone(steps, olds, Integer.MAX_VALUE, news, Integer.MAX_VALUE);
        return steps;
    }

    private static void alone(List<Step> steps, List<Integer> olds, int oldEnd, List<Integer> news, int newEnd) {
        while (!olds.isEmpty() && olds.get(0) < oldEnd) {
            steps.add(new Step(Optional.of(olds.remove(0)), Optional.empty()));
        }
        while (!news.isEmpty() && news.get(0) < newEnd) {
            steps.add(new Step(Optional.empty(), Optional.of(news.remove(0))));
        }
    }

    /** Returns the longest part of {@code pairs} whose partners rise; of equally long ones the one that begins first. */
    private List<Integer> inOrder(List<Integer> pairs) {
        int count = pairs.size();
        int[] length = new int[count];
        int[] next = none(count);
        int start = NONE;
        for (int i = count - 1; i >= 0; i--) {
            length[i] = 1;
            for (int j = count - 1; j > i; j--) {
                if (later[pairs.get(j)] > later[pairs.get(i)] && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    next[i] = j;
                }
            }
            start = start == NONE || length[i] >= length[start] ? i : start;
        }
        List<Integer> kept = new ArrayList<>();
        for (int at = start; at != NONE; at = next[at]) {
            kept.add(pairs.get(at));
        }
        return kept;
    }

    private <T> void match(List<T> before, List<T> after, Function<T, String> key) {
        Map<String, Integer> free = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            if (earlier[i] == NONE) {
                free.putIfAbsent(key.apply(after.get(i)), i);
            }
        }
        free.remove("");
        for (int i = 0; i < before.size(); i++) {
            Integer partner = later[i] == NONE ? free.remove(key.apply(before.get(i))) : null;
            if (partner != null) {
                later[i] = partner;
                earlier[partner] = i;
            }
        }
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }
}

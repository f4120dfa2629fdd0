package org.periplus.exchange.log;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.periplus.model.Journey;
import org.periplus.model.Observed;
import org.periplus.model.Touchpoint;

/**
 * The activities of a log as numbers, and the step of the journey that each is: as {@code observed.steps} says, else the touchpoint whose id or name is
 * the same in any case and with any signs between its words. For use by one thread.
 */
public final class Activities {

    /** So many activities are told apart; further ones are all {@link Observed#OTHER}. */
    public static final int MOST = 500;

    private static final int LONGEST = 80;

    private final Map<String, String> written;
    private final Map<String, String> touchpoints = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> stepNumbers = new HashMap<>();
    private final List<String> stepNames = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private final Map<String, String> found = new TreeMap<>();
    private boolean tooMany;

    /** Takes the journey that the log is about. */
    public Activities(Journey journey) {
        this.written = journey.observed().map(Observed::steps).orElse(Map.of());
        for (Touchpoint touchpoint : journey.touchpoints()) {
            touchpoints.putIfAbsent(folded(touchpoint.name()), touchpoint.id());
        }
        for (Touchpoint touchpoint : journey.touchpoints()) {
            touchpoints.put(folded(touchpoint.id()), touchpoint.id());
        }
    }

    /** Returns the number of an activity, from 0. */
    int number(String activity) {
        Integer known = numbers.get(activity);
        if (known != null) {
            return known;
        }
        if (numbers.size() >= MOST) {
            tooMany = true;
            return number(Observed.OTHER, Observed.OTHER);
        }
        return number(activity, stepOf(activity));
    }

    private int number(String activity, String step) {
        return numbers.computeIfAbsent(activity, name -> {
            steps.add(stepNumbers.computeIfAbsent(step, fresh -> {
                stepNames.add(fresh);
                return stepNames.size() - 1;
            }));
            return steps.size() - 1;
        });
    }

    /** Returns the number of the step that an activity is. */
    int step(int activity) {
        return steps.get(activity);
    }

    /** Returns the name of a step. */
    String name(int step) {
        return stepNames.get(step);
    }

    /** Returns how many steps there are so far. */
    int steps() {
        return stepNames.size();
    }

    /** Tells whether activities had to be put together because there were too many. */
    public boolean isTooMany() {
        return tooMany;
    }

    /** Returns the touchpoints of the activities that were found by their names, where the two are not written alike. */
    public Map<String, String> found() {
        return new LinkedHashMap<>(found);
    }

    private String stepOf(String activity) {
        String clean = clean(activity);
        String said = Optional.ofNullable(written.get(activity)).orElse(written.get(clean));
        if (said != null) {
            return said;
        }
        String touchpoint = touchpoints.get(folded(clean));
        if (touchpoint == null) {
            return clean;
        }
        if (!touchpoint.equals(clean)) {
            found.put(clean, touchpoint);
        }
        return touchpoint;
    }

    /** Returns a name that is safe in a table and in a way: on one line, not too long, without the signs that have a meaning there. */
    static String clean(String activity) {
        String line = activity.codePoints()
                .map(c -> c < ' ' || Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT
                        ? ' '
                        : c == '>' ? '\u203a' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String plain = line.strip().replaceAll(" +", " ").replaceAll("^[=+@()\\-]+", "").strip();
        String cut = plain.codePointCount(0, plain.length()) > LONGEST
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "\u2026"
                : plain;
        return cut.isEmpty() ? Observed.OTHER : cut;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}

package org.periplus.compose.kit;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.periplus.model.Rhythm;

/** How often something happens, in words. Immutable. */
public final class RhythmWords {

    private static final int WEEK = 7;

    private final Words words;

    /** Takes the words of the site. */
    public RhythmWords(Words words) {
        this.words = words;
    }

    /** Returns how long it is from one time to the next: "3 months". */
    public String length(Rhythm rhythm) {
        return words.wording().commas(parts(rhythm.period()));
    }

    /** Returns the same as an answer to "how often": "Every 3 months". */
    public String every(Rhythm rhythm) {
        Period time = rhythm.period();
        if (parts(time).size() != 1) {
            return words.say("rhythm.every", "time", length(rhythm));
        }
        if (time.getYears() > 0) {
            return words.say("rhythm.every-year", "n", time.getYears());
        }
        if (time.getMonths() > 0) {
            return words.say("rhythm.every-month", "n", time.getMonths());
        }
        return time.getDays() % WEEK == 0
                ? words.say("rhythm.every-week", "n", time.getDays() / WEEK)
                : words.say("rhythm.every-day", "n", time.getDays());
    }

    private List<String> parts(Period time) {
        List<String> parts = new ArrayList<>();
        if (time.getYears() > 0) {
            parts.add(words.say("rhythm.year", "n", time.getYears()));
        }
        if (time.getMonths() > 0) {
            parts.add(words.say("rhythm.month", "n", time.getMonths()));
        }
        int days = time.getDays();
        if (days > 0) {
            parts.add(
                    days % WEEK == 0 ? words.say("rhythm.week", "n", days / WEEK) : words.say("rhythm.day", "n", days));
        }
        return parts;
    }
}

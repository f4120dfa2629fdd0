package org.periplus.page;

import java.time.Period;
import org.periplus.model.Rhythm;

/** How often something happens, in the words of the site. Immutable. */
final class Rhythms {

    private static final int WEEK = 7;

    private final Words words;

    Rhythms(Words words) {
        this.words = words;
    }

    /** Returns the time between two times: "2 weeks". */
    String length(Rhythm rhythm) {
        return said("rhythm.", rhythm);
    }

    /** Returns how often it happens: "Every 2 weeks". */
    String every(Rhythm rhythm) {
        return said("rhythm.every-", rhythm);
    }

    /** A rhythm that mixes units is said as it was written. */
    private String said(String phrase, Rhythm rhythm) {
        Period period = rhythm.period();
        boolean years = period.getMonths() == 0 && period.getDays() == 0;
        boolean months = period.getYears() == 0 && period.getDays() == 0;
        boolean days = period.getYears() == 0 && period.getMonths() == 0;
        if (years) {
            return words.say(phrase + "years", "n", period.getYears());
        }
        if (months) {
            return words.say(phrase + "months", "n", period.getMonths());
        }
        if (!days) {
            return rhythm.text();
        }
        boolean weeks = period.getDays() % WEEK == 0;
        return weeks
                ? words.say(phrase + "weeks", "n", period.getDays() / WEEK)
                : words.say(phrase + "days", "n", period.getDays());
    }
}

package org.periplus.wording;

import java.time.LocalDate;

/**
 * Dates as readers of a language write them: {@code 5 May 2026}. Names of months and the order of parts are phrases of the theme;
 * nothing comes from the machine's locale or zone. Immutable and safe for use by several threads.
 */
public final class Dates {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Wording words;
    private final boolean together;

    private Dates(Wording words, boolean together) {
        this.words = words;
        this.together = together;
    }

    static Dates of(Wording words) {
        return new Dates(words, false);
    }

    /** Returns the same dates with no-break spaces, for drawings: a date is never parted by the end of a line. */
    public Dates together() {
        return new Dates(words, true);
    }

    /** Returns a day: "5 May 2026". */
    public String day(LocalDate date) {
        return spaced(words.say(
                "date.day", "day", dayOfMonth(date), "month", monthName(date.getMonthValue()), "year", year(date)));
    }

    /** Returns a day where there is little room: "5 May". */
    public String dayAndMonth(LocalDate date) {
        return spaced(
                words.say("date.day-month", "day", dayOfMonth(date), "month", shortMonthName(date.getMonthValue())));
    }

    /** Returns the week that begins on a day: "week of 5 May 2026". */
    public String week(LocalDate first) {
        return spaced(words.say("date.week", "day", day(first)));
    }

    /** Returns a month: "May 2026". */
    public String month(LocalDate date) {
        return spaced(words.say("date.month", "month", monthName(date.getMonthValue()), "year", year(date)));
    }

    /** Returns a month where there is little room: "May 2026", "Nov 2026". */
    public String shortMonth(LocalDate date) {
        return spaced(words.say("date.short-month", "month", shortMonthName(date.getMonthValue()), "year", year(date)));
    }

    /** Returns a quarter of a year: "Q2 2026". */
    public String quarter(LocalDate date) {
        String number = Integer.toString((date.getMonthValue() + 2) / 3);
        return spaced(words.say("date.quarter", "quarter", number, "year", year(date)));
    }

    /** Returns a year: "2026". */
    public String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }

    /** Returns the name of a month from 1 to 12. */
    public String monthName(int month) {
        return words.say("date.month-name." + month);
    }

    /** Returns the short name of a month from 1 to 12. */
    public String shortMonthName(int month) {
        return words.say("date.month-short." + month);
    }

    /** The first of a month has a form of its own in some languages, such as French. */
    private String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? words.say("date.first") : Integer.toString(date.getDayOfMonth());
    }

    private String spaced(String text) {
        return together ? text.replace(' ', NO_BREAK_SPACE) : text;
    }
}

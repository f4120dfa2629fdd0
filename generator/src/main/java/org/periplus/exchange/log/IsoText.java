package org.periplus.exchange.log;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A moment in ISO 8601, read by hand because a log has millions of them: a day, a time to the minute or finer behind {@code T} or a blank, and {@code Z} or
 * a distance from UTC. For one use.
 */
final class IsoText {

    private static final long MINUTE = 60_000;

    private final String text;
    private int at;

    IsoText(String text) {
        this.text = text;
    }

    /** Returns milliseconds since 1970; throws {@link DateTimeException} if it is none. */
    long millis() {
        int year = digits(4);
        sign("-");
        int month = digits(2);
        sign("-");
        long day = LocalDate.of(year, month, digits(2)).toEpochDay();
        long millis = day * 24 * 60 * MINUTE;
        if (at < text.length()) {
            sign("T t");
            millis += time();
            millis -= zone() * MINUTE;
        }
        if (at != text.length()) {
            throw new DateTimeException("something stands behind the time");
        }
        return millis;
    }

    private long time() {
        int hour = within(digits(2), 23);
        sign(":");
        int minute = within(digits(2), 59);
        long millis = (hour * 60L + minute) * MINUTE;
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            millis += within(digits(2), 60) * 1000L;
            if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
                at++;
                millis += fraction();
            }
        }
        return millis;
    }

    private long fraction() {
        long millis = 0;
        long weight = 100;
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            millis += (text.charAt(at) - '0') * weight;
            weight /= 10;
            at++;
        }
        if (at == from) {
            throw new DateTimeException("no digit behind the point");
        }
        return millis;
    }

    /** Returns minutes before UTC. */
    private long zone() {
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at == text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        at++;
        if (c == 'Z' || c == 'z') {
            return 0;
        }
        if (c != '+' && c != '-') {
            throw new DateTimeException("not a zone");
        }
        long minutes = within(digits(2), 18) * 60L;
        if (at < text.length()) {
            at += text.charAt(at) == ':' ? 1 : 0;
            minutes += within(digits(2), 59);
        }
        return c == '+' ? minutes : -minutes;
    }

    private void sign(String allowed) {
        if (at >= text.length() || allowed.indexOf(text.charAt(at)) < 0) {
            throw new DateTimeException("not ISO 8601");
        }
        at++;
    }

    private static int within(int number, int most) {
        if (number > most) {
            throw new DateTimeException("too large a number");
        }
        return number;
    }

    private int digits(int count) {
        int number = 0;
        for (int i = 0; i < count; i++, at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (c < '0' || c > '9') {
                throw new DateTimeException("not a digit");
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}

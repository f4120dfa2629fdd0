package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Next;
import org.periplus.model.Touchpoint;

/**
 * A way from one touchpoint to another.
 *
 * @param from index of the touchpoint it leaves, from 0
 * @param to index of the touchpoint it leads to
 * @param when who goes this way; may be empty
 * @param share how many go this way, such as "28%"; may be empty
 * @param lost what is lost on it; may be empty
 * @param changes whether it leads from one channel to another
 */
record Way(int from, int to, String when, String share, String lost, boolean changes) {

    private static final int LETTERS = 26;

    /** Returns the ways of a journey in its order: those written, else the one to the next touchpoint. */
    static List<Way> of(Subject subject) {
        List<Touchpoint> touchpoints = subject.journey().touchpoints();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < touchpoints.size(); i++) {
            places.putIfAbsent(touchpoints.get(i).id(), i);
        }
        List<Way> ways = new ArrayList<>();
        for (int from = 0; from < touchpoints.size(); from++) {
            List<Next> written = touchpoints.get(from).next();
            if (written.isEmpty() && from + 1 < touchpoints.size()) {
                ways.add(new Way(from, from + 1, "", "", "", changes(touchpoints, from, from + 1)));
            }
            for (Next next : written) {
                Integer to = places.get(next.to());
                if (to != null && to != from) {
                    ways.add(way(subject, from, to, next));
                }
            }
        }
        return ways;
    }

    private static Way way(Subject subject, int from, int to, Next next) {
        List<Touchpoint> touchpoints = subject.journey().touchpoints();
        String share = next.share()
                .map(part -> subject.figure().words().numerals().withUnit(part.percent(), Optional.of("%")))
                .orElse("");
        return new Way(
                from,
                to,
                next.when().orElse(""),
                share,
                next.lost().orElse("").strip(),
                changes(touchpoints, from, to));
    }

    /** Tells whether two touchpoints are on different channels, both named. */
    static boolean changes(List<Touchpoint> touchpoints, int from, int to) {
        Touchpoint giver = touchpoints.get(from);
        Touchpoint taker = touchpoints.get(to);
        return giver.channel().isPresent()
                && taker.channel().isPresent()
                && !giver.channel().equals(taker.channel());
    }

    /** Tells whether it leads to the touchpoint next in order. */
    boolean ahead() {
        return to == from + 1;
    }

    /** Tells whether something is lost on it. */
    boolean loses() {
        return !lost.isEmpty();
    }

    /** Returns the ways on which something is lost, in order; their letters are A, B, C and so on. */
    static List<Way> losing(List<Way> ways) {
        return ways.stream().filter(Way::loses).toList();
    }

    /** Returns the letter of the loss with that number, from 0: A to Z, then AA, AB and so on. */
    static String letter(int number) {
        String last = Character.toString((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letter(number / LETTERS - 1) + last;
    }
}

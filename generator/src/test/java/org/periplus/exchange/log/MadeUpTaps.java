package org.periplus.exchange.log;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A made-up log of the booking screens: the same rows every time, in no order. */
final class MadeUpTaps {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 10, 1, 0, 0);
    private static final String LEAVE = "";

    /** What follows a screen: the next one and its weight, in turn. */
    private static final Map<String, List<Object>> NEXT = Map.ofEntries(
            Map.entry("Passengers set", List.of("Fares shown", 92, "Timetable opened", 5, LEAVE, 3)),
            Map.entry("Timetable opened", List.of("Passengers set", 40, "Fares shown", 30, LEAVE, 30)),
            Map.entry(
                    "Fares shown",
                    List.of("Family ticket opened", 55, "Seat plan opened", 22, "Passengers set", 9, LEAVE, 14)),
            Map.entry("Family ticket opened", List.of("Seat plan opened", 78, "Fares shown", 14, LEAVE, 8)),
            Map.entry(
                    "Seat plan opened",
                    List.of("Paid", 61, "Seat plan opened", 19, "Chat opened", 8, "Fares shown", 3, LEAVE, 9)),
            Map.entry("Chat opened", List.of("Paid", 58, "Seat plan opened", 12, LEAVE, 30)),
            Map.entry("Paid", List.of("Ticket in wallet", 88, "Passengers set", 5, LEAVE, 7)),
            Map.entry("Ticket in wallet", List.of("Receipt sent", 96, LEAVE, 4)),
            Map.entry("Receipt sent", List.of(LEAVE, 100)));

    private static final Map<String, Double> MINUTES = Map.of(
            "Passengers set", 1.2,
            "Fares shown", 2.4,
            "Family ticket opened", 1.6,
            "Seat plan opened", 1.1,
            "Chat opened", 9.0,
            "Paid", 0.3,
            "Ticket in wallet", 6.0);

    private MadeUpTaps() {}

    /** Returns the table with so many cases. */
    static String table(int cases) {
        Random random = new Random(20261001);
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= cases; i++) {
            session(random, String.format(Locale.ROOT, "s-%06d", i), rows);
        }
        Collections.shuffle(rows, random);
        return "session,screen,at\n" + String.join("\n", rows) + "\n";
    }

    private static void session(Random random, String name, List<String> rows) {
        LocalDateTime time = BEGIN.plusSeconds(random.nextInt(31 * 24 * 3600 - 7200));
        String screen = random.nextInt(100) < 94 ? "Passengers set" : "Fares shown";
        for (int taps = 0; !screen.equals(LEAVE) && taps < 60; taps++) {
            rows.add(name + "," + screen + "," + time);
            double minutes = MINUTES.getOrDefault(screen, 1.0) * (0.3 + 2.2 * random.nextDouble() * random.nextDouble());
            time = time.plusSeconds(1 + Math.round(60 * minutes));
            screen = next(random, NEXT.get(screen));
        }
    }

    private static String next(Random random, List<Object> choices) {
        int left = random.nextInt(100);
        for (int i = 0; i < choices.size(); i += 2) {
            left -= (Integer) choices.get(i + 1);
            if (left < 0) {
                return (String) choices.get(i);
            }
        }
        return LEAVE;
    }
}

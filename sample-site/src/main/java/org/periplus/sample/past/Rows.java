package org.periplus.sample.past;

import java.util.stream.Collectors;

/**
 * Rows that were added to tables.
 *
 * @param begin what they begin with, such as a month
 * @param pattern the tables, with {@code *} and {@code **}
 */
record Rows(String begin, String pattern) implements Edit {

    @Override
    public void undo(Snapshot state) {
        boolean taken = false;
        for (String file : state.matching(pattern)) {
            String text = state.text(file);
            String kept = text.lines()
                    .filter(line -> !line.startsWith(begin))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            if (!kept.equals(text)) {
                state.put(file, kept);
                taken = true;
            }
        }
        if (!taken) {
            throw new Misfit("no row of " + pattern + " begins with " + begin + " (any more); take the line out");
        }
    }
}

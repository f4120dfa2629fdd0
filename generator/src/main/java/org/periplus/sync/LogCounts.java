package org.periplus.sync;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The counts of an event log, as a database gives them. */
record LogCounts(
        long cases,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Visit> visits,
        List<Move> moves,
        List<Path> paths) {

    record Visit(String step, long cases, long times) {}

    record Move(String from, String to, long cases, long times, Optional<Duration> median, Optional<Duration> p90) {}

    record Path(List<String> steps, long cases, Optional<Duration> median) {}
}

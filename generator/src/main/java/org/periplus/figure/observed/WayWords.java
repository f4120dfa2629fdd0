package org.periplus.figure.observed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplus.analysis.ObservedStep;
import org.periplus.analysis.ObservedTurn;
import org.periplus.analysis.ObservedWays;
import org.periplus.analysis.ObservedWays.Follows;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Sentences;
import org.periplus.model.KpiSource;
import org.periplus.model.Observed;
import org.periplus.model.Source;
import org.periplus.model.Timespan;

/** What observed ways say in words. Immutable. */
record WayWords(FigureContext context, ObservedWays ways) {

    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;

    /** Up to so many of a unit the smaller unit is used. */
    private static final double BOTH = 1.5;

    String say(String key, Object... slots) {
        return context.say(key, slots);
    }

    String percent(long cases) {
        double share = ways.percent(cases);
        boolean tiny = cases > 0 && share < 0.1;
        return tiny
                ? say("observed.less-than", "share", context.words().numerals().percent(0.1))
                : context.words().numerals().percent(share);
    }

    String count(long number) {
        return context.words().numerals().count(number);
    }

    /** Returns a time in its largest fitting unit, as written where nobody could read it. */
    String time(Timespan time) {
        return time.length().map(this::time).orElse(time.text());
    }

    private String time(Duration time) {
        double seconds = time.toMillis() / 1000.0;
        if (seconds < BOTH * MINUTE) {
            return say("observed.seconds", "amount", amount(seconds));
        }
        if (seconds < BOTH * HOUR) {
            return say("observed.minutes", "amount", amount(seconds / MINUTE));
        }
        return seconds < 2 * DAY
                ? say("observed.hours", "amount", amount(seconds / HOUR))
                : say("observed.days", "amount", amount(seconds / DAY));
    }

    private String amount(double value) {
        double tenths = Math.rint(value * 10) / 10;
        boolean whole = tenths >= 10 || tenths == Math.rint(tenths);
        return context.words().numerals().plain(tenths, whole ? 0 : 1);
    }

    /** Returns the sort of a move in a word or two. */
    String sort(ObservedTurn turn) {
        return say("observed.sort." + turn.sort().name().toLowerCase(Locale.ROOT));
    }

    /** Returns the share that kept to the map: one number, or the least and the most it can be. */
    String follows() {
        Follows follows = ways.follows();
        String least = percent(follows.least());
        String most = percent(follows.most());
        return least.equals(most) ? least : say("observed.range", "least", least, "most", most);
    }

    /** Says where the counts come from, of which time, and how many cases they are. */
    String source() {
        Observed observed = ways.observed();
        List<String> parts = new ArrayList<>();
        observed.source().map(this::source).ifPresent(parts::add);
        if (observed.from().isPresent() && observed.to().isPresent()) {
            parts.add(say(
                    "observed.period",
                    "from",
                    context.words().dates().together().day(observed.from().get()),
                    "to",
                    context.words().dates().together().day(observed.to().get())));
        }
        parts.add(say("observed.cases", "n", observed.cases()));
        return context.words().commas(parts);
    }

    private String source(KpiSource source) {
        return source.ref()
                .flatMap(ref -> context.atlas().find(Source.class, ref))
                .map(found -> found.name())
                .orElseGet(() -> source.name().orElseGet(() -> say("observed.database")));
    }

    /** Returns a step with its number, as pictures and tables name it. */
    String named(int step) {
        ObservedStep at = ways.steps().get(step);
        return say("observed.numbered", "number", step + 1, "name", at.title());
    }

    String between(int from, int to) {
        return say("observed.from-to", "from", named(from), "to", named(to));
    }

    /** Says what is most worth knowing, in sentences. */
    String finding() {
        return Sentences.of(
                say("observed.finding.follows", "share", follows()),
                ways.leftEarly() > 0 ? say("observed.finding.leave", "share", percent(ways.leftEarly())) : "",
                ways.deviations().stream()
                        .findFirst()
                        .map(turn -> say(
                                "observed.finding.deviation",
                                "way",
                                between(turn.from(), turn.to()),
                                "share",
                                percent(turn.counted().cases()),
                                "sort",
                                sort(turn)))
                        .orElseGet(() -> say("observed.finding.none")),
                source());
    }

    /** Says who begins and who leaves at a step; empty if nobody does. */
    String ends(int step) {
        ObservedStep at = ways.steps().get(step);
        List<String> parts = new ArrayList<>();
        if (at.starts() > 0 && step > 0) {
            parts.add(say("observed.begin", "share", percent(at.starts())));
        }
        if (at.ends() > 0) {
            String key = ways.map().isEnd(step) ? "observed.end" : "observed.leave";
            parts.add(say(key, "share", percent(at.ends())));
        }
        return context.words().commas(parts);
    }

    /** Says how long the commonest way on from a step takes; empty if that is not known. */
    String wait(int step) {
        Optional<ObservedTurn> on = ways.moves().stream()
                .filter(turn -> turn.from() == step && turn.to() != step)
                .findFirst();
        return on.filter(turn -> turn.counted().median().isPresent())
                .map(turn -> turn.counted()
                        .p90()
                        .map(p90 -> say(
                                "observed.wait",
                                "number",
                                turn.to() + 1,
                                "median",
                                time(turn.counted().median().orElseThrow()),
                                "p90",
                                time(p90)))
                        .orElseGet(() -> say(
                                "observed.wait-median",
                                "number",
                                turn.to() + 1,
                                "median",
                                time(turn.counted().median().orElseThrow()))))
                .orElse("");
    }
}

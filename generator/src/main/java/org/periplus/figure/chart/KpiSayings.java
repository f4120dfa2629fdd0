package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Interval;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiAnomaly;
import org.periplus.analysis.KpiCourse;
import org.periplus.analysis.KpiInsight;
import org.periplus.analysis.KpiLately;
import org.periplus.analysis.KpiSample;
import org.periplus.analysis.KpiStanding;
import org.periplus.analysis.KpiTrend;
import org.periplus.model.Direction;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Reading;
import org.periplus.model.Target;
import org.periplus.wording.Numerals;
import org.periplus.wording.Wording;

/**
 * What the figures of a KPI bear, in words without full stops; the same for charts and pages. Immutable and safe for use by several
 * threads.
 */
public final class KpiSayings {

    private static final int CASES = 100;
    private static final int LEAST_CHANCE = 1000;

    private final Wording words;
    private final KpiAnalysis analysis;
    private final KpiInsight insight;
    private final int decimals;

    /** Takes the words of the site, a KPI and what its figures bear. */
    public KpiSayings(Wording words, KpiAnalysis analysis, KpiInsight insight) {
        this.words = words;
        this.analysis = analysis;
        this.insight = insight;
        this.decimals = KpiPrecision.of(words, analysis.readings());
    }

    /** Returns a value as exactly as the readings are written, with the unit. */
    public String value(double value) {
        return words.numerals().withUnit(value, decimals, kpi().unit());
    }

    /** Returns the period of a reading: "May 2026". */
    public String period(Reading reading) {
        return PeriodDates.of(words, reading.date(), insight.period());
    }

    /** Returns a number of periods: "5 months". */
    public String time(long periods) {
        return GapLayer.time(words, periods, insight.period());
    }

    /** Returns the range of a figure: "26 to 36". */
    public String range(Interval interval) {
        return range("kpi-says.between", interval, Optional.empty());
    }

    private String range(String key, Interval interval, Optional<String> unit) {
        int places = KpiPrecision.ofRange(interval, decimals);
        return words.say(
                key,
                "low",
                words.numerals().plain(interval.low(), places),
                "high",
                words.numerals().withUnit(interval.high(), places, unit));
    }

    /** Returns how many a figure rests on: "429 answers" to a question that was asked, else "429 observations". */
    public String count(long n) {
        boolean asked = kpi().type() == KpiType.NPS || kpi().type() == KpiType.CSAT || kpi().type() == KpiType.CES;
        return words.say(asked ? "kpi-says.answers" : "kpi-says.cases", "n", n);
    }

    /** Returns how far the newest reading is from the target. */
    public String standing(KpiStanding standing, double latest) {
        if (standing.missing() <= 0) {
            return words.say("kpi-says.standing.met", "value", value(latest), "target", plain(standing.target()));
        }
        return words.say(
                "kpi-says.standing.missed",
                "value",
                value(latest),
                "missing",
                size(standing.missing(), Math.max(decimals, words.numerals().decimals(List.of(standing.target())))),
                "target",
                plain(standing.target()));
    }

    /** Returns the rule by which the word of the standing is chosen, with its numbers. */
    public String rule(KpiStanding standing) {
        String small = standing.isInPerCent() ? "" : "-small";
        String key = kpi().direction() == Direction.HIGHER ? "kpi-says.rule.higher" : "kpi-says.rule.lower";
        return words.say(key + small, "target", plain(standing.target()), "edge", plain(standing.edge()));
    }

    /** Returns where the last readings lead and how certain that is; several sentences. */
    public List<String> trend() {
        return insight.trend()
                .map(this::trend)
                .orElseGet(() -> List.of(words.say(
                        "kpi-says.trend.short", "needed", KpiTrend.NEEDED, "periods", time(KpiTrend.PERIODS))));
    }

    private List<String> trend(KpiTrend trend) {
        if (!trend.isCertain()) {
            long cases = (long) Math.ceil(trend.chance() * CASES);
            return List.of(words.say("kpi-says.trend.none", "n", trend.n(), "cases", Math.max(1, cases)));
        }
        boolean rising = trend.perPeriod() > 0;
        boolean better = rising == (kpi().direction() == Direction.HIGHER);
        double sign = rising ? 1 : -1;
        double low = Math.min(sign * trend.low(), sign * trend.high());
        double high = Math.max(sign * trend.low(), sign * trend.high());
        int places = KpiPrecision.ofTrend(trend);
        List<String> said = new ArrayList<>();
        said.add(words.say(
                "kpi-says.trend." + (rising ? "rising" : "falling") + (better ? "-better" : "-worse"),
                "change",
                per(size(sign * trend.perPeriod(), places)),
                "low",
                words.numerals().plain(low, places),
                "high",
                words.numerals().plain(high, places)));
        said.add(chance(trend.chance()));
        if (trend.clinging()) {
            said.add(words.say("kpi-says.trend.clings"));
        }
        return said;
    }

    /** Returns the trend in few words: "rising by 0.8 points a month". */
    public String briefly(KpiTrend trend) {
        if (!trend.isCertain()) {
            return words.say("kpi-says.trend.brief-none");
        }
        double slope = trend.perPeriod();
        String change = per(size(Math.abs(slope), KpiPrecision.ofTrend(trend)));
        return words.say(slope > 0 ? "kpi-says.trend.brief-up" : "kpi-says.trend.brief-down", "change", change);
    }

    /** Returns the 95 per cent interval of a trend. */
    String range(KpiTrend trend) {
        int places = KpiPrecision.ofTrend(trend);
        return words.say(
                "kpi-chart.twin.interval", "low", signed(trend.low(), places), "high", signed(trend.high(), places));
    }

    /** Returns what the last periods brought, and what the same ones of the year before did. */
    public String lately(KpiLately lately) {
        String change = signed(lately.change(), decimals);
        String since = period(lately.since());
        return lately.yearBefore()
                .map(before -> words.say(
                        "kpi-says.lately.year", "change", change, "period", since, "before", signed(before, decimals)))
                .orElseGet(() -> words.say("kpi-says.lately.change", "change", change, "period", since));
    }

    /** Returns which readings a trend is of, and how it is found. */
    public String basis(KpiTrend trend) {
        return words.say(
                "kpi-says.trend.rule",
                "n",
                trend.n(),
                "from",
                PeriodDates.of(words, trend.from(), insight.period()),
                "to",
                PeriodDates.of(words, trend.to(), insight.period()));
    }

    /** Returns whether the target is reached in time. */
    public String course(KpiCourse course) {
        boolean met = course.isMet(kpi().direction());
        Optional<KpiTrend> trend = insight.trend().filter(KpiTrend::isCertain);
        int places = trend.map(KpiPrecision::ofTrend).orElse(KpiPrecision.finer(decimals));
        List<Object> slots = new ArrayList<>(List.of(
                "target",
                plain(analysis.target().map(Target::value).orElse(0.0)),
                "day",
                words.dates().together().day(course.by())));
        if (!met) {
            slots.addAll(List.of(
                    "needed", per(signed(course.needed(), Math.min(places, KpiPrecision.finer(decimals))))));
        }
        trend.ifPresent(known -> slots.addAll(List.of("trend", per(signed(known.perPeriod(), places)))));
        String key = (met ? "kpi-says.held." : "kpi-says.course.") + word(course.verdict());
        return words.say(key, slots.toArray());
    }

    private static String word(KpiCourse.Verdict verdict) {
        return switch (verdict) {
            case ON_COURSE -> "on";
            case OFF_COURSE -> "off";
            case OPEN -> "open";
            case UNTOLD -> "untold";
        };
    }

    /** Returns a reading that stands out, with its change; for whom it is where it is not for all. */
    public String unusual(KpiAnomaly anomaly, String who) {
        String reading = PeriodDates.at(
                words, value(anomaly.reading().value()), anomaly.reading().date(), insight.period());
        String what =
                words.say("kpi-says.unusual.reading", "reading", reading, "change", signed(anomaly.change(), decimals));
        return who.isEmpty() ? what : words.say("kpi-says.unusual.of", "who", who, "what", what);
    }

    /** Returns what a reading rests on, and within which range the true value lies. */
    public String resting(Reading reading, Optional<Interval> interval) {
        if (reading.n().isEmpty()) {
            return words.say("kpi-says.basis.unknown");
        }
        String count = count(reading.n().get());
        return interval.map(ends -> range("kpi-says.basis.span", ends, kpi().unit()))
                .map(range -> words.say("kpi-says.basis.range", "count", count, "range", range))
                .orElseGet(() -> words.say("kpi-says.basis.no-range", "count", count));
    }

    /** Returns a distance as exactly as it says something, with its unit. */
    public String distance(double distance) {
        return size(distance, KpiPrecision.finer(decimals));
    }

    /** Returns that a number of observations is too small. */
    public String few() {
        return words.say("kpi-says.basis.few", "least", KpiSample.LEAST);
    }

    private String chance(double chance) {
        if (chance * LEAST_CHANCE < 1) {
            return words.say("kpi-says.trend.chance-less", "n", words.numerals().count(LEAST_CHANCE));
        }
        long odds = Math.round(1 / chance);
        long step = odds >= CASES ? 10 : odds >= 20 ? 5 : 1;
        return words.say("kpi-says.trend.chance", "n", words.numerals().count(Math.max(1, odds / step * step)));
    }

    private String plain(double value) {
        return words.numerals().withUnit(value, kpi().unit());
    }

    /** Returns a difference without its sign; of shares in points. */
    private String size(double difference, int places) {
        return words.numerals().withUnit(difference, places, Units.ofDifference(words, kpi().unit()));
    }

    private String signed(double difference, int places) {
        Numerals numerals = words.numerals();
        String size = size(Math.abs(difference), places);
        boolean nothing = numerals.signed(difference, places).equals(numerals.plain(0, places));
        return nothing ? size : (difference < 0 ? numerals.minus() : numerals.plus()) + size;
    }

    private String per(String change) {
        return words.say("kpi-says.per." + Units.word(insight.period()), "change", change);
    }

    private Kpi kpi() {
        return analysis.kpi();
    }
}

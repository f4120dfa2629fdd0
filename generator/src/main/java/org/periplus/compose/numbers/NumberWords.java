package org.periplus.compose.numbers;

import java.util.List;
import java.util.Optional;
import org.periplus.address.Anchors;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Amount;
import org.periplus.analysis.Cover;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.Interval;
import org.periplus.analysis.JourneyNumbers;
import org.periplus.analysis.Worth;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.page.InNumbers;
import org.periplus.page.NamedLink;
import org.periplus.wording.Numerals;

/** The figures of journeys in words and cells. */
public final class NumberWords {

    private static final double LARGE = 100;

    private final Sheet sheet;
    private final Numerals numerals;

    /** Takes the sheet that is written on. */
    public NumberWords(Sheet sheet) {
        this.sheet = sheet;
        this.numerals = sheet.words().numerals();
    }

    JourneyNumbers of(Journey journey) {
        return sheet.analysis().numbers(journey);
    }

    /** Returns a score as a whole number. */
    String score(double value) {
        return numerals.plain(value, 0);
    }

    /** Returns how far a score rises, with one decimal below ten. */
    String gain(double value) {
        return numerals.signed(value, value < 9.95 ? 1 : 0);
    }

    /** Tells a number of customers. */
    public String customers(double value) {
        return numerals.count(Math.round(value));
    }

    /** Tells a number of customers. */
    public String customers(Amount amount) {
        return ranged(customers(amount.value()), amount.range().map(this::customers));
    }

    private String customers(Interval ends) {
        return range(customers(ends.low()), customers(ends.high()));
    }

    String percent(Amount amount) {
        return ranged(
                numerals.percent(amount.value()),
                amount.range().map(ends -> range(numerals.percent(ends.low()), numerals.percent(ends.high()))));
    }

    String money(double value, Worth worth) {
        return numerals.withUnit(value, value < LARGE ? numerals.decimals(List.of(value)) : 0, worth.unit());
    }

    /** Returns a sum of money and its range, as exactly as the range allows. */
    String money(Amount amount, Worth worth) {
        return ranged(
                roughly(amount.value(), amount, worth),
                amount.range()
                        .map(ends -> range(roughly(ends.low(), amount, worth), roughly(ends.high(), amount, worth))));
    }

    /** Returns a sum of money rounded to two digits of the width of the range that it lies in, to whole units at least. */
    String roughly(double value, Amount within, Worth worth) {
        double width = within.range()
                .map(ends -> ends.high() - ends.low())
                .filter(Double::isFinite)
                .orElse(0.0);
        double step = width < LARGE ? 1 : Math.pow(10, Math.floor(Math.log10(width)) - 1);
        return step > 1 ? money(Math.rint(value / step) * step, worth) : money(value, worth);
    }

    /** Returns a value and its range in brackets, if it has one that says something. */
    private String ranged(String value, Optional<String> range) {
        return range.map(ends -> sheet.say("innum.ranged", "value", value, "range", ends))
                .orElse(value);
    }

    private String range(String low, String high) {
        return sheet.say("innum.range", "low", low, "high", high);
    }

    String emotion(CurvePoint point) {
        return point.emotion().map(numerals::signed).orElse("");
    }

    String emotion(double value) {
        return numerals.signed(value);
    }

    String mean(double value) {
        return numerals.mean(value);
    }

    String number(double value) {
        return numerals.plain(value, 1);
    }

    String count(long value) {
        return value == 0 ? "" : numerals.count(value);
    }

    /** Returns days up to two months as days, then months. */
    String age(Optional<Long> days) {
        return days.map(age -> age < 60
                        ? sheet.say("evidence.days", "n", age)
                        : sheet.say("evidence.months", "n", Math.round(age / 30.44)))
                .orElse("");
    }

    /** Returns the middle and the oldest of ages; empty where there are none. */
    String ages(Cover.Ages ages) {
        if (ages.dated() == 0) {
            return "";
        }
        String median = age(ages.median());
        String oldest = age(ages.oldest());
        return median.equals(oldest) ? median : sheet.say("innum.ages", "median", median, "oldest", oldest);
    }

    InNumbers.Bar bar(Cover cover) {
        return new InNumbers.Bar(
                cover.both(), cover.said() - cover.both(), cover.measured() - cover.both(), cover.touchpoints());
    }

    NamedLink link(Journey journey, Touchpoint touchpoint) {
        return sheet.link(journey.ref(), Anchors.touchpoint(touchpoint.id()), touchpoint.name());
    }

    /** Returns a name that leads to the page of all figures of a journey. */
    NamedLink link(Ref journey, String words) {
        return new NamedLink(words, sheet.to(SiteMap.numbers(journey)));
    }
}

package org.periplus.compose.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplus.analysis.InitiativeEffect;
import org.periplus.analysis.InitiativeEffect.Outcome;
import org.periplus.analysis.InitiativeEffect.Shift;
import org.periplus.analysis.InitiativeEffect.Side;
import org.periplus.analysis.InitiativeEffect.Verdict;
import org.periplus.analysis.Interval;
import org.periplus.analysis.KpiStatus;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kpi.KpiWords;
import org.periplus.compose.kpi.Measures;
import org.periplus.figure.chart.KpiPrecision;
import org.periplus.model.Initiative;
import org.periplus.model.Kpi;
import org.periplus.page.NamedLink;
import org.periplus.page.StatusMark;

/** What figures say since an initiative reached customers, in words: "since", never "because". */
public final class EffectWords {

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public EffectWords(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the verdict as a sentence without its end: "Better by 4 percentage points since, likely not chance". */
    String verdict(InitiativeEffect effect) {
        String word = effect.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean told = effect.verdict() == Verdict.BETTER || effect.verdict() == Verdict.WORSE;
        return told
                ? sheet.say(
                        "effects.verdict." + word,
                        "change",
                        effect.shift()
                                .map(shift -> amount(effect, shift.change()))
                                .orElse(""))
                : sheet.say("effects.verdict." + word);
    }

    /** Returns the verdict with a mark. */
    StatusMark mark(InitiativeEffect effect) {
        KpiStatus like = switch (effect.verdict()) {
            case BETTER -> KpiStatus.ON_TARGET;
            case WORSE -> KpiStatus.OFF_TARGET;
            case NO_CHANGE, NOT_SHIPPED, NO_READINGS, NOTHING_BEFORE, TOO_EARLY -> KpiStatus.NO_READING;
        };
        StatusMark look = new Measures(sheet).status(like);
        return new StatusMark(look.mark(), verdict(effect), look.css());
    }

    /** Returns the verdicts on an initiative, each with its measure; none before it has reached customers. */
    List<NamedLink> verdicts(Initiative initiative) {
        return sheet.analysis().effects().of(initiative).stream()
                .filter(effect -> effect.verdict() != Verdict.NOT_SHIPPED)
                .map(effect -> sheet.link(initiative.ref(), "expects", line(effect)))
                .toList();
    }

    /** Returns a measure and the verdict on it: "Checkout completion: no change to be seen". */
    public String line(InitiativeEffect effect) {
        return sheet.say(
                "effects.line",
                "measure",
                sheet.atlas().nameOf(effect.expectation().kpi()),
                "verdict",
                verdict(effect));
    }

    /** Returns how the verdict was come by: the method, and how likely chance is. */
    String method(InitiativeEffect effect) {
        return effect.shift()
                .map(shift -> sheet.say(
                        "effects.method."
                                + shift.method().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "chance",
                        chance(shift)))
                .orElseGet(() -> effect.soFar()
                        .filter(change -> effect.verdict() == Verdict.TOO_EARLY)
                        .map(change -> sheet.say("effects.so-far", "change", change(effect, change)))
                        .orElse(""));
    }

    /** Below ten per cent to a tenth and never up: 4.96 is less than one in twenty and must not be told as 5. */
    private String chance(Shift shift) {
        double percent = 100 * shift.chance();
        return percent < 1
                ? sheet.say("effects.below-one")
                : sheet.words().numerals().percent(percent < 10 ? Math.floor(10 * percent) / 10 : Math.round(percent));
    }

    /** Returns the range of a change: "95 %: −1.2 to +0.4". */
    String range(InitiativeEffect effect) {
        return effect.shift()
                .map(shift -> sheet.say(
                        "effects.range",
                        "low",
                        sheet.words().numerals().signed(shift.low(), decimals(effect)),
                        "high",
                        sheet.words().numerals().signed(shift.high(), decimals(effect))))
                .orElse("");
    }

    /** Returns how many figures a side has, and how many answers they rest on. */
    String rests(Side side) {
        if (side.figures() == 0) {
            return "";
        }
        String figures = sheet.say("effects.figures", "n", side.figures());
        return side.observations() == 0
                ? figures
                : sheet.say("effects.rests", "figures", figures, "n", side.observations());
    }

    /** Returns how the change stands to what was expected: "by 30 September 2025, reached". */
    String outcome(InitiativeEffect effect) {
        List<String> parts = new ArrayList<>();
        effect.expectation()
                .by()
                .ifPresent(day -> parts.add(
                        sheet.say("effects.by", "day", sheet.words().dates().day(day))));
        if (effect.outcome() != Outcome.OPEN) {
            parts.add(sheet.say("effects.outcome."
                    + effect.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return sheet.words().wording().commas(parts);
    }

    /** Returns the mean of a side with its unit. */
    String mean(InitiativeEffect effect, Side side) {
        return side.mean()
                .flatMap(mean -> kpi(effect).map(kpi -> KpiWords.of(sheet, kpi).value(mean, decimals(effect))))
                .orElse("");
    }

    /** Returns a change with its sign and unit. */
    String change(InitiativeEffect effect, double change) {
        return kpi(effect)
                .filter(kpi -> Double.isFinite(change))
                .map(kpi -> KpiWords.of(sheet, kpi)
                        .change(BigDecimal.valueOf(change)
                                .setScale(decimals(effect), RoundingMode.HALF_UP)
                                .doubleValue()))
                .orElse("");
    }

    /** A difference of shares is in percentage points. */
    private String amount(InitiativeEffect effect, double change) {
        int decimals = decimals(effect);
        String number = sheet.words().numerals().plain(Math.abs(change), decimals);
        return kpi(effect)
                .map(kpi -> kpi.unit().filter("%"::equals).isPresent()
                        ? KpiWords.of(sheet, kpi).points(number, change)
                        : KpiWords.of(sheet, kpi).value(Math.abs(change), decimals))
                .orElse(number);
    }

    private Optional<Kpi> kpi(InitiativeEffect effect) {
        return sheet.atlas().find(Kpi.class, effect.expectation().kpi());
    }

    /** As many as figures are written with, one more where the range of the change is narrow: a half of a point is something then. */
    private int decimals(InitiativeEffect effect) {
        int written = kpi(effect)
                .map(kpi -> KpiPrecision.of(
                        sheet.words().wording(), sheet.analysis().kpi(kpi.id()).readings()))
                .orElse(1);
        return effect.shift()
                .map(shift -> KpiPrecision.ofRange(new Interval(shift.low(), shift.high()), written))
                .orElse(written);
    }
}

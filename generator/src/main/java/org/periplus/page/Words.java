package org.periplus.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.periplus.analysis.KpiStatus;
import org.periplus.model.Automation;
import org.periplus.model.ChannelType;
import org.periplus.model.Direction;
import org.periplus.model.ForecastMethod;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.KpiType;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Personalisation;
import org.periplus.model.SourceType;

/** The words that do not stand in templates. English; the one place another language would take. Immutable. */
final class Words {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Map<Kind, String> SINGULAR = Map.ofEntries(
            Map.entry(Kind.JOURNEY, "journey"),
            Map.entry(Kind.PERSONA, "persona"),
            Map.entry(Kind.SEGMENT, "segment"),
            Map.entry(Kind.KPI, "KPI"),
            Map.entry(Kind.OPPORTUNITY, "opportunity"),
            Map.entry(Kind.CHANNEL, "channel"),
            Map.entry(Kind.TOUCHPOINT, "touchpoint"),
            Map.entry(Kind.TEAM, "team"),
            Map.entry(Kind.FEEDBACK, "piece of feedback"),
            Map.entry(Kind.PAGE, "page"),
            Map.entry(Kind.SCENARIO, "scenario"),
            Map.entry(Kind.OBJECTIVE, "objective"),
            Map.entry(Kind.INITIATIVE, "initiative"),
            Map.entry(Kind.SOURCE, "source"),
            Map.entry(Kind.LOOP, "feedback loop"),
            Map.entry(Kind.TERM, "term"));

    private static final Map<Kind, String> PLURAL = Map.ofEntries(
            Map.entry(Kind.JOURNEY, "journeys"),
            Map.entry(Kind.PERSONA, "personas"),
            Map.entry(Kind.SEGMENT, "segments"),
            Map.entry(Kind.KPI, "KPIs"),
            Map.entry(Kind.OPPORTUNITY, "opportunities"),
            Map.entry(Kind.CHANNEL, "channels"),
            Map.entry(Kind.TOUCHPOINT, "touchpoints"),
            Map.entry(Kind.TEAM, "teams"),
            Map.entry(Kind.FEEDBACK, "pieces of feedback"),
            Map.entry(Kind.PAGE, "pages"),
            Map.entry(Kind.SCENARIO, "scenarios"),
            Map.entry(Kind.OBJECTIVE, "objectives"),
            Map.entry(Kind.INITIATIVE, "initiatives"),
            Map.entry(Kind.SOURCE, "sources"),
            Map.entry(Kind.LOOP, "feedback loops"),
            Map.entry(Kind.TERM, "terms"));

    String label(Label label) {
        return label.english();
    }

    /** Returns a kind's heading: "Journeys". */
    String heading(Kind kind) {
        if (kind == Kind.TERM) {
            return "Glossary";
        }
        return kind == Kind.FEEDBACK ? "Feedback" : capital(PLURAL.getOrDefault(kind, kind.word()));
    }

    /** Returns a kind's name: "Journey". */
    String kind(Kind kind) {
        return kind == Kind.FEEDBACK ? "Feedback" : capital(SINGULAR.getOrDefault(kind, kind.word()));
    }

    /** Returns a count with its noun: "nine journeys", "121 touchpoints". */
    String count(long number, Kind kind) {
        return count(number, SINGULAR.getOrDefault(kind, kind.word()), PLURAL.getOrDefault(kind, kind.word()));
    }

    /** Returns a count with its noun in words up to twelve. */
    String count(long number, String one, String many) {
        String figure = number < NUMBERS.size() ? NUMBERS.get((int) number) : Numerals.count(number);
        return figure + " " + (number == 1 ? one : many);
    }

    /** Returns "a", "a and b" or "a, b and c". */
    String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** Returns the text with a capital at its front. */
    String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** Returns the words of a constant: {@code WORD_OF_MOUTH} is "word of mouth". */
    String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String state(JourneyState state) {
        return state == JourneyState.FUTURE ? "Future state" : "Current state";
    }

    String standing(KpiStatus status) {
        return switch (status) {
            case ON_TARGET -> "On target";
            case NEAR_TARGET -> "Near target";
            case OFF_TARGET -> "Off target";
            case NO_TARGET -> "No target";
            case NO_READING -> "No reading yet";
        };
    }

    String channelType(ChannelType type) {
        return switch (type) {
            case WEB -> "Website";
            case APP -> "App";
            case EMAIL -> "E-mail";
            case SMS -> "Text message";
            case STORE -> "Place with staff";
            case MAIL -> "Letter";
            case DEVICE -> "Machine, display or vehicle";
            case PHONE, CHAT, SOCIAL, EVENT, PARTNER, WORD_OF_MOUTH, OTHER -> capital(plain(type));
        };
    }

    String kpiType(KpiType type) {
        return switch (type) {
            case NPS -> "Net promoter score";
            case CSAT -> "Customer satisfaction";
            case CES -> "Customer effort";
            case CLV -> "Customer lifetime value";
            case RETENTION, CHURN, CONVERSION, ENGAGEMENT, DROP_OFF ->
                capital(plain(type)).replace(' ', '-');
            case CUSTOM -> "Measure of our own";
        };
    }

    String sourceType(SourceType type) {
        return switch (type) {
            case CRM -> "Customer register";
            case WEB_ANALYTICS -> "Web analytics";
            case SURVEY -> "Survey tool";
            case SUPPORT -> "Support desk";
            case SOCIAL -> "Social media";
            case TRANSACTIONS -> "Sales and bookings";
            case RESEARCH -> "Research";
            case OTHER -> "Other";
        };
    }

    String forecast(ForecastMethod method) {
        return switch (method) {
            case HOLT -> "By level and trend (Holt)";
            case DAMPED -> "By level and a trend that fades (Holt)";
            case OFF -> "Not at all";
        };
    }

    String automation(Automation automation) {
        return switch (automation) {
            case MANUAL -> "people";
            case ASSISTED -> "people with tools";
            case AUTOMATED -> "systems, without people";
        };
    }

    String personalisation(Personalisation personalisation) {
        return switch (personalisation) {
            case NONE -> "nobody, the same for all";
            case SEGMENT -> "the segment";
            case INDIVIDUAL -> "the person";
        };
    }

    String better(Direction direction) {
        return direction == Direction.HIGHER ? "higher is better" : "lower is better";
    }

    String rhythm(PeriodUnit unit) {
        return switch (unit) {
            case DAY -> "Daily";
            case WEEK -> "Weekly";
            case MONTH -> "Monthly";
            case QUARTER -> "Quarterly";
            case YEAR -> "Yearly";
        };
    }

    /** Returns "9 days overdue", "today" or "in 9 days". */
    String due(long days) {
        if (days == 0) {
            return "today";
        }
        long size = Math.abs(days);
        String length = Numerals.count(size) + (size == 1 ? " day" : " days");
        return days < 0 ? length + " overdue" : "in " + length;
    }

    /** Returns "4 of 5". */
    String of(int value, int most) {
        return value + " of " + most;
    }

    /** Returns the class of an emotion's colour: -2 is {@code em2}, 0 is {@code ez}, +2 is {@code ep2}. */
    String emotionClass(double emotion) {
        if (emotion <= -0.5) {
            return emotion <= -1.5 ? "em2" : "em1";
        }
        if (emotion >= 0.5) {
            return emotion >= 1.5 ? "ep2" : "ep1";
        }
        return "ez";
    }
}

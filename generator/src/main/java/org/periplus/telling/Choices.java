package org.periplus.telling;

import java.util.Map;
import java.util.Optional;
import org.periplus.model.Kind;

/** Under which keys the theme has the words that a field allows. */
final class Choices {

    private static final String STATUS_OF_ALL = "word.status.";

    private static final Map<Kind, String> STATUS =
            Map.of(Kind.OPPORTUNITY, "word.opportunity-status.", Kind.INITIATIVE, "word.initiative-status.");

    private static final Map<Kind, String> TYPE = Map.of(
            Kind.CHANNEL,
            "word.channel-type.",
            Kind.FEEDBACK,
            "word.feedback-type.",
            Kind.KPI,
            "word.kpi-type.",
            Kind.SOURCE,
            "word.source-type.",
            Kind.INITIATIVE,
            "word.initiative-type.");

    private static final Map<String, String> BY_FIELD = Map.ofEntries(
            Map.entry("frequency", "word.frequency."),
            Map.entry("channels", "word.frequency."),
            Map.entry("automation", "word.automation."),
            Map.entry("personalisation", "word.personalisation."),
            Map.entry("state", "word.journey-state."),
            Map.entry("better", "word.direction."),
            Map.entry("period", "word.period-unit."),
            Map.entry("method", "word.forecast-method."),
            Map.entry("forecast", "word.forecast-method."),
            Map.entry("basis", "word.basis."),
            Map.entry("lanes", "map.lane."));

    private Choices() {}

    /** Returns how the key of a word begins; nothing where a field allows no words of ours. */
    static Optional<String> prefix(String field, Optional<Kind> kind) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return switch (last) {
            case "status" -> Optional.of(kind.map(one -> STATUS.getOrDefault(one, STATUS_OF_ALL)).orElse(STATUS_OF_ALL));
            case "type" -> kind.filter(TYPE::containsKey).map(one -> TYPE.getOrDefault(one, ""));
            default -> Optional.of(BY_FIELD.getOrDefault(last, "")).filter(prefix -> !prefix.isEmpty());
        };
    }
}

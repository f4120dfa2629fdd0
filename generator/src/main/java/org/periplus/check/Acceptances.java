package org.periplus.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplus.check.Survey.TouchpointAt;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.Origins;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Details;
import org.periplus.model.Entity;
import org.periplus.model.Gain;

/** Which rules the team accepts to break, where, and why; knows which of it was needed. For use by one thread. */
final class Acceptances {

    private static final String KEY = "accept";

    private final Map<ElementPath, Map<String, String>> reasons = new LinkedHashMap<>();
    private final Set<ElementPath> used = new HashSet<>();

    Acceptances(Survey survey) {
        survey.active(List.copyOf(survey.atlas().entries())).forEach(this::entry);
        survey.stages().forEach(at -> put(at.path(), at.stage().details()));
        survey.touchpoints().forEach(this::touchpoint);
        survey.pains().forEach(at -> put(at.path(), at.pain().details()));
    }

    private void entry(Entity entry) {
        put(Survey.path(entry.ref()), entry.common().details());
    }

    private void touchpoint(TouchpointAt at) {
        put(at.path(), at.touchpoint().details());
        List<Gain> gains = at.touchpoint().gains();
        for (int i = 0; i < gains.size(); i++) {
            put(at.path().child("gains").item(i), gains.get(i).details());
        }
    }

    private void put(ElementPath path, Details details) {
        if (!details.accept().isEmpty()) {
            reasons.put(path, details.accept());
        }
    }

    /** Returns the reason why a breach of that rule is accepted at {@code path}: the one written nearest to it, if any. */
    Optional<String> reason(String rule, ElementPath path) {
        ElementPath at = path;
        while (true) {
            String reason = reasons.getOrDefault(at, Map.of()).getOrDefault(rule, "");
            if (!reason.isBlank()) {
                used.add(at.child(KEY).child(rule));
                return Optional.of(reason.strip());
            }
            ElementPath up = at.parent();
            if (up.equals(at)) {
                return Optional.empty();
            }
            at = up;
        }
    }

    /**
     * Returns what is wrong with the acceptances themselves, once all breaches were asked for. What a variant inherits is written
     * once and needed if it is needed anywhere.
     */
    List<Diagnostic> problems(Rules rules, Severities severities, Origins origins) {
        List<Diagnostic> found = new ArrayList<>();
        Set<SourceSpan> needed = used.stream().map(origins::at).collect(Collectors.toSet());
        reasons.forEach((path, accept) -> accept.forEach((rule, reason) -> {
            ElementPath at = path.child(KEY).child(rule);
            Optional<Explanation> known = rules.explanation(rule);
            if (known.isEmpty()) {
                found.add(unknown(rule, rules, at, origins));
            } else if (known.get().reading()) {
                found.add(withoutEffect(known.get(), at, origins));
            } else if (reason.isBlank()) {
                found.add(withoutReason(rule, at, origins));
            } else if (!needed.contains(origins.at(at)) && !severities.isOff(rule)) {
                found.add(unneeded(rule, at, origins));
            }
        }));
        return found;
    }

    private static Diagnostic unknown(String rule, Rules rules, ElementPath at, Origins origins) {
        String otherwise = "leave it out, or write the id that a message shows in brackets";
        List<String> ids = rules.list().stream().map(Rule::id).toList();
        return Diagnostic.error(
                "unknown-rule",
                origins.at(at),
                "no rule is called \"" + rule + "\"",
                Nearest.hint(rule, ids, otherwise));
    }

    private static Diagnostic withoutEffect(Explanation rule, ElementPath at, Origins origins) {
        return Diagnostic.error(
                "accept-without-effect",
                origins.at(at),
                "\"" + rule.id() + "\" cannot be accepted: it is found before an entry is understood",
                rule.isFixed() ? "mend what it reports" : "set it for the whole site, under checks of periplus.yaml");
    }

    private static Diagnostic withoutReason(String rule, ElementPath at, Origins origins) {
        return Diagnostic.error(
                "accept-without-reason",
                origins.at(at),
                "\"" + rule + "\" is accepted without a reason",
                "write why the rule does not hold here; readers of the site see it");
    }

    private static Diagnostic unneeded(String rule, ElementPath at, Origins origins) {
        return Diagnostic.info(
                "unneeded-accept", origins.at(at), "\"" + rule + "\" is accepted here and not broken", "remove it");
    }
}

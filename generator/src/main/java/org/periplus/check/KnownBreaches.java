package org.periplus.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Site;

/**
 * What rules found the last time. A rule is a pure function of the entries it asks for, so it is asked again only when one of a kind it
 * asked for is another object, or the site or the day is another. Safe for use by several threads.
 */
final class KnownBreaches {

    private final Map<String, Last> byRule = new HashMap<>();
    private final Map<String, Map<Entity, List<Breach>>> byEntry = new HashMap<>();

    private record Last(LocalDate asOf, Site site, Map<Kind, List<Entity>> asked, List<Breach> found) {}

    /** An atlas, and what a rule asked it for. */
    static final class Asked implements Consumer<Kind> {

        private final Survey plain;
        private final Survey survey;
        private final Set<Kind> kinds = ConcurrentHashMap.newKeySet();

        Asked(Survey plain) {
            this.plain = plain;
            this.survey = new Survey(plain.atlas().telling(this), plain.asOf(), plain.references(), plain.parts());
        }

        @Override
        public void accept(Kind kind) {
            kinds.add(kind);
        }

        private Last look(Rule rule) {
            kinds.clear();
            List<Breach> found = rule.check().breaches(survey).toList();
            Map<Kind, List<Entity>> asked = new EnumMap<>(Kind.class);
            kinds.forEach(kind -> asked.put(kind, plain.atlas().of(kind)));
            return new Last(plain.asOf(), plain.atlas().site(), asked, found);
        }
    }

    /** Returns where a rule is broken. */
    synchronized List<Breach> of(Rule rule, Asked asked) {
        if (rule.check() instanceof EachEntry each) {
            return ofEach(rule.id(), each, asked.plain);
        }
        Last found = Optional.ofNullable(byRule.get(rule.id()))
                .filter(last -> isAnswered(last, asked.plain))
                .orElseGet(() -> asked.look(rule));
        byRule.put(rule.id(), found);
        return found.found();
    }

    private static boolean isAnswered(Last last, Survey survey) {
        Atlas atlas = survey.atlas();
        return last.asOf().equals(survey.asOf())
                && last.site().equals(atlas.site())
                && last.asked().entrySet().stream()
                        .allMatch(asked -> isSame(asked.getValue(), atlas.of(asked.getKey())));
    }

    /** Tells whether two lists hold the same objects. */
    @SuppressWarnings("ReferenceEquality") // to compare entries would take as long as to look at them
    private static boolean isSame(List<Entity> some, List<Entity> others) {
        if (some == others) {
            return true;
        }
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i);
        }
        return same;
    }

    private List<Breach> ofEach(String rule, EachEntry each, Survey survey) {
        Map<Entity, List<Breach>> before = byEntry.getOrDefault(rule, Map.of());
        Map<Entity, List<Breach>> now = new IdentityHashMap<>();
        List<Breach> found = new ArrayList<>();
        survey.active(List.copyOf(survey.atlas().entries())).forEach(entry -> {
            List<Breach> own = Optional.ofNullable(before.get(entry))
                    .orElseGet(() -> each.in(entry).toList());
            now.put(entry, own);
            found.addAll(own);
        });
        byEntry.put(rule, now);
        return found;
    }
}

package org.periplus.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Atlas;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Ref;

/** Puts the unit of a KPI to the amounts that are counted in it, as one state of the content says. Immutable. */
final class Units {

    /** The fields of a KPI that hold values, and those of other entries that hold values of the KPI they name. */
    private static final Set<String> OWN = Set.of("target", "benchmark", "readings");

    private static final Set<String> OF_OTHERS = Set.of("measures", "expects");

    /** Which of several fields are values: others are days, numbers of answers, names. */
    private static final Set<String> VALUES = Set.of("value", "target", "change");

    private final Atlas atlas;

    Units(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * Returns what a field says, with units where it has some.
     *
     * @param entry the entry that has the field; empty for the site
     * @param field its key in files
     * @param key which of several is meant
     */
    Said of(Optional<Ref> entry, String field, Optional<Said> key, Said said) {
        Optional<Ref> kpi = Optional.empty();
        if (OWN.contains(field)) {
            kpi = entry;
        } else if (OF_OTHERS.contains(field)) {
            kpi = key.filter(Said.Entry.class::isInstance).map(named -> ((Said.Entry) named).ref());
        }
        return kpi.filter(ref -> ref.kind() == Kind.KPI)
                .flatMap(ref -> atlas.find(Kpi.class, ref))
                .flatMap(Kpi::unit)
                .map(unit -> with(unit, said))
                .orElse(said);
    }

    private static Said with(String unit, Said said) {
        if (said instanceof Said.Amount amount) {
            return new Said.Amount(amount.value(), Optional.of(unit));
        }
        if (said instanceof Said.Many many) {
            return new Said.Many(
                    many.items().stream().map(item -> with(unit, item)).toList());
        }
        if (!(said instanceof Said.Fields fields)) {
            return said;
        }
        Map<String, Said> all = new LinkedHashMap<>();
        fields.fields().forEach((name, value) -> all.put(name, VALUES.contains(name) ? with(unit, value) : value));
        return new Said.Fields(all);
    }
}

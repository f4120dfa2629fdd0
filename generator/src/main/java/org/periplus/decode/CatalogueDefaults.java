package org.periplus.decode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Details;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.schema.Field;

/** Gives touchpoints what the catalogue says where they say nothing themselves. */
final class CatalogueDefaults {

    private final Context context;
    private final Copies copies;
    private final Map<Ref, CatalogueTouchpoint> catalogue;

    CatalogueDefaults(Context context, Map<Ref, CatalogueTouchpoint> catalogue) {
        this.context = context;
        this.copies = new Copies(context);
        this.catalogue = catalogue;
    }

    Touchpoint applied(Touchpoint touchpoint) {
        Optional<CatalogueTouchpoint> shared = touchpoint.use().flatMap(ref -> Optional.ofNullable(catalogue.get(ref)));
        return shared.map(from -> filled(touchpoint, from)).orElse(touchpoint);
    }

    private Touchpoint filled(Touchpoint touchpoint, CatalogueTouchpoint from) {
        Map<String, Object> changes = new HashMap<>();
        if (touchpoint.name().isEmpty()) {
            changes.put("name", from.name());
        }
        Details own = touchpoint.details();
        Details shared = from.common().details();
        changes.put(
                "details",
                new Details(
                        own.summary().or(shared::summary),
                        own.owner().or(shared::owner),
                        own.tags(),
                        own.links(),
                        own.evidence(),
                        own.accept(),
                        own.notes()));
        for (Field field : context.shape(Touchpoint.class).fields()) {
            sameField(field)
                    .filter(same -> Copies.isEmpty(Copies.value(field, touchpoint)))
                    .ifPresent(same -> changes.put(field.component().getName(), Copies.value(same, from)));
        }
        return copies.with(touchpoint, changes);
    }

    private Optional<Field> sameField(Field field) {
        return context.shape(CatalogueTouchpoint.class).fields().stream()
                .filter(other -> !other.isId()
                        && other.key().equals(field.key())
                        && other.type().equals(field.type()))
                .findFirst();
    }
}

package org.periplus.decode;

import java.util.Map;
import java.util.Set;
import org.periplus.model.Feedback;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;
import org.periplus.model.Opportunity;
import org.periplus.model.Site;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** Parts of the content model that this version does not read yet, so that nobody takes them for typing errors. */
final class LaterParts {

    /** Folders, and files of the same name, that hold kinds of later versions. */
    static final Set<String> FOLDERS = Set.of("objectives", "scenarios", "sources", "loops", "initiatives", "glossary");

    private static final Map<Class<?>, Set<String>> KEYS = Map.of(
            Site.class, Set.of("include"),
            Journey.class, Set.of("objectives", "extends", "remove"),
            Stage.class, Set.of("remove"),
            Touchpoint.class, Set.of("remove"),
            Kpi.class,
                    Set.of(
                            "responses",
                            "columns",
                            "date-format",
                            "separator",
                            "decimal",
                            "forecast",
                            "inputs",
                            "scale",
                            "top"),
            Feedback.class, Set.of("columns", "date-format", "separator", "decimal", "scale"),
            Opportunity.class, Set.of("objectives"));

    private static final Set<String> EVERYWHERE = Set.of("accept");

    private static final Map<Class<?>, String> FORMS = Map.of(Site.class, "theme", Kpi.class, "source");

    private LaterParts() {}

    /** Tells whether a later version reads that key of that record. */
    static boolean isKey(Class<?> record, String key) {
        return EVERYWHERE.contains(key) || KEYS.getOrDefault(record, Set.of()).contains(key);
    }

    /** Tells whether a later version reads a mapping under that key, where this one reads text. */
    static boolean isMapping(Class<?> record, String key) {
        return key.equals(FORMS.get(record));
    }
}

package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.periplus.exchange.TextChange;

/**
 * Entries for personas of whom only the name is known: in files of their own, or behind the others where one file has them all.
 *
 * @param names the content as it is
 */
record NewPersonas(ContentNames names) {

    /** Returns the files of personas, given by id and name. */
    List<TextChange> changes(Map<String, String> personas) {
        List<TextChange> changes = new ArrayList<>();
        for (String file : List.of("personas.yaml", "personas.yml")) {
            if (names.tree().exists(file) && !personas.isEmpty()) {
                StringBuilder text =
                        new StringBuilder(names.now(file).orElse("").stripTrailing()).append('\n');
                personas.forEach(
                        (id, name) -> text.append(id).append(":\n  ").append(YamlBlock.of(Map.of("name", name))));
                return List.of(names.change(file, text.toString()));
            }
        }
        personas.forEach((id, name) ->
                changes.add(names.change("personas/" + id + ".yaml", YamlBlock.of(Map.of("name", name)))));
        return changes;
    }
}

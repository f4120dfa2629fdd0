package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.List;

/** Fields of a table that hold several things. */
final class Cells {

    private Cells() {}

    /** Returns the texts of a field, one a line, without the signs of a list. */
    static List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (String line : field.split("\n| \\| ", -1)) {
            String text = line.strip()
                    .replaceFirst("^(?:[-•*–·▪]|\\d{1,2}[.)])\\s+", "")
                    .strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Returns the names in a field, parted by commas, semicolons, slashes or lines. */
    static List<String> names(String field) {
        List<String> names = new ArrayList<>();
        for (String line : texts(field)) {
            for (String name : line.split("[,;/]", -1)) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }
}

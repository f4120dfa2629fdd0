package org.periplus.schema;

import java.util.Optional;
import org.periplus.model.Kind;

/** The names of the schema files. */
public final class SchemaNames {

    /** The folder of a site in which its schemas stand, named from the site's root. */
    public static final String FOLDER = ".periplus/schema";

    /** The schema of the site's own file. */
    public static final String SITE = "periplus.schema.json";

    private static final String ENDING = ".schema.json";

    private SchemaNames() {}

    /** Returns the name of the schema for a file that holds one entry of that kind: {@code persona.schema.json}. */
    public static String ofEntry(Kind kind) {
        return kind.word() + ENDING;
    }

    /** Returns the name of the schema for the file that maps ids to all entries of that kind: {@code personas.schema.json}. */
    public static String ofMap(Kind kind) {
        return (kind.folder().equals(kind.word()) ? kind.word() + "-map" : kind.folder()) + ENDING;
    }

    /** Returns the name of the schema for a YAML file of a site, by its path from the root; nothing for other files. */
    public static Optional<String> ofFile(String path) {
        if (!path.endsWith(".yaml") && !path.endsWith(".yml")) {
            return Optional.empty();
        }
        if (path.equals("periplus.yaml")) {
            return Optional.of(SITE);
        }
        for (Kind kind : Kind.values()) {
            if (path.startsWith(kind.folder() + "/")) {
                return Optional.of(ofEntry(kind));
            }
            if (path.equals(kind.folder() + ".yaml") || path.equals(kind.folder() + ".yml")) {
                return Optional.of(ofMap(kind));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the line that tells editors which schema a YAML file follows, without a line end: the way to it from the file, as
     * long as the schemas stand in {@link #FOLDER}; nothing for other files.
     */
    public static Optional<String> line(String path) {
        String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        return ofFile(path).map(name -> "# yaml-language-server: $schema=" + up + FOLDER + "/" + name);
    }
}

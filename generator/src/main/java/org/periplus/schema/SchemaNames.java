package org.periplus.schema;

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
}

package org.periplus.schema;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What a JSON Schema, which sees one file as values without places, cannot say; and why not. */
final class Beyond {

    /** Files that an editor cannot read as YAML either, or whose text no schema sees. */
    static final Set<String> UNREADABLE = Set.of(
            "yaml-alias",
            "yaml-anchor",
            "yaml-document",
            "yaml-key",
            "yaml-merge",
            "yaml-syntax",
            "yaml-tab",
            "yaml-tag",
            "control-character",
            "bidi-character",
            "front-matter",
            "not-utf-8",
            "too-deep",
            "too-large",
            "too-many-problems");

    /** The rules that no schema can check, each with the reason. */
    static final Map<String, String> REASONS = Map.ofEntries(
            entry("duplicate-key", "a validator gets each key once; editors report it themselves"),
            entry("duplicate-id", "ids are unique over files, and schemas know no uniqueness by key"),
            entry("missing-reference", "the entry meant stands in another file"),
            entry("nesting-disagrees", "the other side stands in another file"),
            entry("extends-cycle", "the circle goes through other files"),
            entry("parent-cycle", "the circle goes through other files"),
            entry("missing-file", "a schema sees no folder"),
            entry("broken-link", "a schema sees no folder"),
            entry("link-outside", "a schema sees no folder"),
            entry("link-to-folder", "a schema sees no folder"),
            entry("not-a-file", "a schema sees no folder"),
            entry("media-type", "a schema sees no other file"),
            entry("missing-site", "a schema sees no folder"),
            entry("missing-column", "tables are not YAML"),
            entry("unknown-column", "tables are not YAML"),
            entry("csv", "tables are not YAML"),
            entry("duplicate-column", "tables are not YAML"),
            entry("missing-field", "tables are not YAML"),
            entry("too-many-rows", "tables are not YAML"),
            entry("unused-table", "a schema sees no folder"),
            entry("table-without-entry", "a schema sees no folder"),
            entry("image-too-large", "a schema sees no other file"),
            entry("nothing-to-remove", "what there is stands in the journey that is extended"),
            entry("removed-and-given", "schemas do not compare a list with another"),
            entry("two-narratives", "the text below front matter is not YAML"),
            entry("empty-file", "a file without keys may be one of text alone"));

    /**
     * Further: a name of a file, which no schema sees; two numbers of a scale that fall, since schemas do not compare; the name
     * of a page, which may be its first heading; the pattern of dates, which is Java's; the names of
     * what a journey does not find in the one it extends; and an empty value of a text, which to an editor is the word null.
     *
     * <p>And plain texts of which an editor guesses a type before it asks the schema: 0x10 is 16 to it, 40.000 is forty, and
     * {@code true} is no id.
     */
    static final Set<String> GUESSED = Set.of("0x10", "true");

    private Beyond() {}
}

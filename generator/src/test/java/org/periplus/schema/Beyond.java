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
            entry("two-narratives", "the text below front matter is not YAML"),
            entry("empty-file", "a file without keys may be one of text alone"));

    private Beyond() {}
}

package org.periplus.authoring;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.periplus.check.Explanation;
import org.periplus.check.Rules;
import org.periplus.decode.Decoder;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;
import org.periplus.model.Atlas;
import org.periplus.model.Kind;
import org.periplus.schema.JsonSchemas;
import org.periplus.schema.SchemaNames;
import org.periplus.schema.Suggestions;
import org.periplus.schema.Suggestions.KnownRule;
import org.periplus.source.FolderTree;

/**
 * The files with which an editor completes and checks content while it is written: JSON Schemas, and the settings of VS Code.
 * The same content gives the same files. Stateless; safe for use by several threads.
 */
public final class EditorFiles {

    private static final String EDITOR_CONFIG_NAME = ".editorconfig";
    private static final String TOPMOST = "root = true\n\n";

    private static final String EDITOR_CONFIG = """
            [*]
            charset = utf-8
            end_of_line = lf
            insert_final_newline = true
            trim_trailing_whitespace = true

            [*.{yaml,yml}]
            indent_style = space
            indent_size = 2

            [*.md]
            trim_trailing_whitespace = false
            """;

    private static final String IGNORED = """
            # What Periplus builds from the content.
            /site/
            """;

    private EditorFiles() {}

    /** Returns the schemas of any site, by file name. */
    public static Map<String, byte[]> schemas() {
        return write(new Suggestions(Map.of(), Suggestions.none().emotions(), rules()));
    }

    /**
     * Returns the schemas of the site in a folder, by file name: with its scale of emotions and, if {@code ids}, with the ids of
     * its entries as suggestions. A folder without a site gives the schemas of any site.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static Map<String, byte[]> schemas(Path source, boolean ids) {
        Atlas atlas = new Decoder()
                .decode(new FolderTree(source, Optional.of(source.resolve("site"))))
                .atlas();
        return write(new Suggestions(
                ids ? names(atlas) : Map.of(),
                atlas.site().emotions().orElse(Suggestions.none().emotions()),
                rules()));
    }

    /**
     * Returns the files that a new site gets beside its content, by path from its root: schemas, settings and tasks of VS Code, a
     * {@code .gitignore} for the built site, and an {@code .editorconfig}, which leaves room for one of a folder above.
     *
     * @param source the content folder, which need not exist yet
     */
    public static Map<String, byte[]> beside(Path source) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(EDITOR_CONFIG_NAME, bytes((isWithinAnother(source) ? "" : TOPMOST) + EDITOR_CONFIG));
        files.put(".gitignore", bytes(IGNORED));
        files.put(".vscode/extensions.json", json(extensions()));
        files.put(".vscode/settings.json", json(settings()));
        files.put(".vscode/tasks.json", json(EditorTasks.file()));
        schemas().forEach((name, content) -> files.put(SchemaNames.FOLDER + "/" + name, content));
        return files;
    }

    private static boolean isWithinAnother(Path source) {
        for (@Nullable Path up = source.toAbsolutePath().normalize().getParent(); up != null; up = up.getParent()) {
            if (Files.isRegularFile(up.resolve(EDITOR_CONFIG_NAME))) {
                return true;
            }
        }
        return false;
    }

    /** Returns a file's content with the line that names its schema at the top; files that have none stay as they are. */
    public static byte[] withLine(String path, byte[] content) {
        Optional<String> line = SchemaNames.line(path);
        String text = new String(content, StandardCharsets.UTF_8);
        boolean there = text.startsWith("# yaml-language-server:");
        return line.isEmpty() || there ? content : bytes(line.get() + "\n" + text);
    }

    private static Map<String, byte[]> write(Suggestions known) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        new JsonSchemas(known).files().forEach((name, schema) -> files.put(name, json(schema)));
        return files;
    }

    private static Map<Kind, Map<String, String>> names(Atlas atlas) {
        Map<Kind, Map<String, String>> names = new EnumMap<>(Kind.class);
        atlas.entries()
                .forEach(entry -> names.computeIfAbsent(entry.kind(), kind -> new LinkedHashMap<>())
                        .put(entry.id(), entry.name()));
        return names;
    }

    /** Returns every rule, with what may be done about it. */
    private static Map<String, KnownRule> rules() {
        Map<String, KnownRule> rules = new LinkedHashMap<>();
        for (Explanation rule : Rules.all().explanations()) {
            rules.put(rule.id(), new KnownRule(rule.title(), !rule.isFixed(), !rule.reading()));
        }
        return rules;
    }

    private static JsonObject extensions() {
        return Json.object()
                .put("recommendations", Json.texts(List.of("redhat.vscode-yaml")))
                .build();
    }

    private static JsonObject settings() {
        JsonObject.Builder schemas = Json.object();
        schemas.put("./" + SchemaNames.FOLDER + "/" + SchemaNames.SITE, Json.texts(List.of("/periplus.yaml")));
        for (Kind kind : Kind.values()) {
            String folder = "/" + kind.folder();
            schemas.put(
                    "./" + SchemaNames.FOLDER + "/" + SchemaNames.ofEntry(kind),
                    Json.texts(List.of(folder + "/*.yaml", folder + "/*.yml")));
            schemas.put(
                    "./" + SchemaNames.FOLDER + "/" + SchemaNames.ofMap(kind),
                    Json.texts(List.of(folder + ".yaml", folder + ".yml")));
        }
        return Json.object()
                .put("yaml.schemas", schemas.build())
                .put("yaml.yamlVersion", "1.2")
                .build();
    }

    private static byte[] json(Json value) {
        return bytes(new JsonWriter().write(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

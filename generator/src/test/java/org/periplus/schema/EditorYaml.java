package org.periplus.schema;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML as editors do: what stands without quotes gets the type that the core schema of YAML 1.2 guesses. */
final class EditorYaml {

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern FALSE = Pattern.compile("false|False|FALSE");

    private EditorYaml() {}

    /** Returns what a YAML file holds, or nothing if it is no YAML. */
    static Optional<Json> read(String text) {
        try {
            Node node = new Yaml().compose(new StringReader(text));
            return Optional.of(node == null ? Json.none() : json(node));
        } catch (YAMLException broken) {
            return Optional.empty();
        }
    }

    /** Returns what the front matter of a Markdown file holds; nothing if there is none or it is no YAML. */
    static Optional<Json> frontMatter(String text) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].strip().equals("---")) {
            return Optional.empty();
        }
        List<String> inside = new ArrayList<>();
        for (int i = 1; i < lines.length && !lines[i].stripTrailing().equals("---"); i++) {
            inside.add(lines[i]);
        }
        return read(String.join("\n", inside));
    }

    private static Json json(Node node) {
        if (node instanceof MappingNode mapping) {
            JsonObject.Builder object = Json.object();
            List<String> seen = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
                if (!seen.contains(key)) {
                    object.put(key, json(tuple.getValueNode()));
                    seen.add(key);
                }
            }
            return object.build();
        }
        if (node instanceof SequenceNode sequence) {
            return Json.array(sequence.getValue().stream().map(EditorYaml::json).toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.isPlain() ? plain(scalar.getValue()) : Json.text(scalar.getValue());
    }

    private static Json plain(String text) {
        if (NOTHING.matcher(text).matches()) {
            return Json.none();
        }
        if (TRUE.matcher(text).matches() || FALSE.matcher(text).matches()) {
            return Json.bool(TRUE.matcher(text).matches());
        }
        if (HEX.matcher(text).matches()) {
            return Json.number(Long.parseLong(text.substring(2), 16));
        }
        if (OCTAL.matcher(text).matches()) {
            return Json.number(Long.parseLong(text.substring(2), 8));
        }
        boolean number = WHOLE.matcher(text).matches() || FLOAT.matcher(text).matches();
        return number ? Json.number(new BigDecimal(text)) : Json.text(text);
    }
}

package org.periplus.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.render.OwnTheme.Written;
import org.periplus.source.Document;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextReader;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/**
 * What {@code theme.yaml} and {@code tokens.yaml} of a team's theme say; both may be missing.
 *
 * @param name the name of the theme; its folder if none is written
 * @param base what it extends
 * @param without what it leaves out of its parent
 * @param styles the style sheets in their order; empty if none are named, which means all
 * @param scripts the modules in their order; empty if none are named, which means all
 * @param roles the files for {@code icon} and {@code logo}
 * @param tokens the colours
 */
record OwnIndex(
        String name,
        Optional<Written> base,
        List<Written> without,
        Optional<List<Written>> styles,
        Optional<List<Written>> scripts,
        Map<String, String> roles,
        List<OwnToken> tokens) {

    /** The files that stand at the root of a theme. */
    static final List<String> FILES = List.of("theme.yaml", "tokens.yaml");

    private static final List<String> VALUES = List.of("name", "title", "extends", "icon", "logo");
    private static final List<String> LISTS = List.of("without", "styles", "scripts");

    /** Reads both files if they are among {@code files}. */
    static OwnIndex read(String folder, List<String> files, TextReader texts, Consumer<Diagnostic> problems) {
        Reading reading = new Reading(texts, problems);
        if (files.contains("theme.yaml")) {
            reading.index(folder + "/theme.yaml");
        }
        if (files.contains("tokens.yaml")) {
            reading.tokens(folder + "/tokens.yaml");
        }
        Map<String, String> roles = new LinkedHashMap<>();
        for (String role : List.of("icon", "logo")) {
            Optional.ofNullable(reading.values.get(role))
                    .ifPresent(name ->
                            roles.put(role, name.text().substring(name.text().lastIndexOf('/') + 1)));
        }
        Written name = reading.values.get("name");
        return new OwnIndex(
                name == null ? folder : name.text(),
                Optional.ofNullable(reading.values.get("extends")),
                reading.lists.getOrDefault("without", List.of()),
                Optional.ofNullable(reading.lists.get("styles")),
                Optional.ofNullable(reading.lists.get("scripts")),
                roles,
                reading.tokens);
    }

    /** The work of reading; for one thread. */
    private static final class Reading {

        private final TextReader texts;
        private final Consumer<Diagnostic> problems;
        private final Map<String, Written> values = new LinkedHashMap<>();
        private final Map<String, List<Written>> lists = new LinkedHashMap<>();
        private final List<OwnToken> tokens = new ArrayList<>();

        Reading(TextReader texts, Consumer<Diagnostic> problems) {
            this.texts = texts;
            this.problems = problems;
        }

        void index(String file) {
            for (Entry entry : entries(file)) {
                String key = entry.key().text();
                if (VALUES.contains(key)) {
                    scalar(entry.value()).ifPresent(value -> values.put(key, value));
                } else if (LISTS.contains(key)) {
                    lists.put(key, list(entry.value()));
                } else {
                    List<String> known = new ArrayList<>(VALUES);
                    known.addAll(LISTS);
                    tell(
                            entry.key().span(),
                            "a theme has no key `" + key + "`",
                            Nearest.hint(key, known, "a theme has " + String.join(", ", known)));
                }
            }
        }

        void tokens(String file) {
            for (Entry entry : entries(file)) {
                scalar(entry.value())
                        .ifPresent(value -> tokens.add(new OwnToken(entry.key().text(), value.text(), value.span())));
            }
        }

        private List<Entry> entries(String file) {
            Optional<YamlNode> root =
                    new DocumentReader(texts, problems).read(file).flatMap(Document::root);
            if (root.isPresent() && root.get() instanceof Mapping mapping) {
                return mapping.entries();
            }
            root.ifPresent(node -> tell(node.span(), "this file must hold keys and values", "write key: value"));
            return List.of();
        }

        private Optional<Written> scalar(YamlNode node) {
            if (node instanceof Scalar scalar && !scalar.isAbsent()) {
                return Optional.of(new Written(scalar.text(), scalar.span()));
            }
            if (!(node instanceof YamlNode.Unreadable)) {
                tell(
                        node.span(),
                        "one value is wanted here",
                        "write it behind the colon; a colour in quotes, because # begins a comment");
            }
            return Optional.empty();
        }

        private List<Written> list(YamlNode node) {
            List<YamlNode> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
            return items.stream().flatMap(item -> scalar(item).stream()).toList();
        }

        private void tell(SourceSpan span, String message, String hint) {
            problems.accept(Diagnostic.error(ThemeRules.FILE, span, message, hint));
        }
    }
}

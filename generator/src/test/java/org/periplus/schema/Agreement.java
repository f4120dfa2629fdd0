package org.periplus.schema;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.periplus.check.Explanation;
import org.periplus.check.Rules;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.json.Json;
import org.periplus.json.JsonNull;
import org.periplus.model.Kind;
import org.periplus.schema.Suggestions.KnownRule;
import org.periplus.source.KeptTree;

/** Asks the decoder and the validator about each file of a site. */
final class Agreement {

    private static final String EMPTY = "empty-value";
    private static final List<String> CHOICES = List.of(
            "unknown-rule", "unknown-severity", "fixed-severity", "accept-without-reason", "accept-without-effect");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Map<Suggestions, SchemaFolder> folders = new HashMap<>();

    /** Returns one line for each file on which they disagree. */
    List<String> disagreements(Map<String, byte[]> files) {
        return verdicts(files).stream()
                .filter(Verdict::isDisagreement)
                .map(Verdict::toString)
                .toList();
    }

    /** Returns one line for each file that one of them refuses. */
    List<String> refused(Map<String, byte[]> files) {
        return verdicts(files).stream()
                .filter(verdict ->
                        !verdict.ours().isEmpty() || !verdict.theirs().isEmpty())
                .map(Verdict::toString)
                .toList();
    }

    /**
     * What the two say about a file.
     *
     * @param either whether a schema may refuse what we take: an empty value, of which we only warn, and an acceptance of a rule
     *     that does not exist in an entry that is retired, which no rule looks at any more
     */
    record Verdict(String file, List<String> ours, List<String> theirs, boolean either) {

        boolean isDisagreement() {
            return ours.isEmpty() ? !theirs.isEmpty() && !either : theirs.isEmpty();
        }
    }

    List<Verdict> verdicts(Map<String, byte[]> files) {
        Decoded decoded = new Decoder().decode(new KeptTree(new TreeMap<>(files)));
        List<Diagnostic> found = new ArrayList<>(decoded.diagnostics());
        Rules.all().run(decoded.atlas(), decoded.origins(), TODAY).diagnostics().stream()
                .filter(problem -> CHOICES.contains(problem.rule()))
                .forEach(found::add);
        SchemaFolder schemas =
                folders.computeIfAbsent(new Suggestions(Map.of(), scale(decoded), rules()), SchemaFolder::new);
        List<Verdict> verdicts = new ArrayList<>();
        files.forEach((file, bytes) -> {
            List<Diagnostic> here = found.stream()
                    .filter(problem -> problem.span().file().equals(file))
                    .toList();
            boolean readable = here.stream().noneMatch(problem -> Beyond.UNREADABLE.contains(problem.rule()));
            Optional<Json> value = readable ? value(file, bytes) : Optional.empty();
            schema(file, files)
                    .filter(schema -> value.isPresent())
                    .map(schema -> new Verdict(
                            file,
                            ours(here, decoded),
                            schemas.errors(schema, value.get()),
                            here.stream().anyMatch(problem -> problem.rule().equals(EMPTY))
                                    || new String(bytes, StandardCharsets.UTF_8).contains("status: retired")))
                    .ifPresent(verdicts::add);
        });
        return verdicts;
    }

    private static org.periplus.model.EmotionScale scale(Decoded decoded) {
        return decoded.atlas().site().emotions().orElse(Suggestions.none().emotions());
    }

    static Map<String, KnownRule> rules() {
        Map<String, KnownRule> rules = new TreeMap<>();
        for (Explanation rule : Rules.all().explanations()) {
            rules.put(rule.id(), new KnownRule(rule.title(), !rule.isFixed(), !rule.reading()));
        }
        return rules;
    }

    private static List<String> ours(List<Diagnostic> here, Decoded decoded) {
        return here.stream()
                .filter(problem -> isShape(problem, decoded))
                .map(problem -> problem.span().display() + " " + problem.rule() + " " + problem.message())
                .toList();
    }

    /** Tells whether a schema could know; what it cannot is listed in {@link Beyond}. */
    private static boolean isShape(Diagnostic problem, Decoded decoded) {
        String line = decoded.excerpts()
                .line(problem.span().file(), problem.span().line())
                .orElse("");
        String text = cut(line, problem.span().column(), problem.span().length());
        if (problem.rule().equals("missing-reference")) {
            String id = text.substring(text.indexOf(':') + 1);
            boolean touchpoint = problem.message().startsWith("this journey has no touchpoint");
            return !touchpoint && Stream.of(id.split("/", -1)).anyMatch(part -> !Notation.ID.matches(part));
        }
        boolean fileName = problem.rule().equals("bad-id")
                && !text.contains(":")
                && problem.span().equals(SourceSpan.startOf(problem.span().file()))
                && problem.span().file().contains("/");
        boolean nothing = problem.rule().equals(EMPTY);
        String rest = cut(line, problem.span().column(), line.length());
        boolean falling =
                problem.rule().equals("bad-scale") && rest.matches("(scale: )?\\[ *-?[0-9.]+ *, *-?[0-9.]+ *].*");
        boolean heading = problem.rule().equals("missing-key")
                && problem.span().file().startsWith("pages/")
                && problem.message().contains("\"name\"");
        boolean pattern =
                problem.rule().equals("table-format") && problem.message().contains("pattern");
        boolean inherited = problem.message().contains("and a new one needs");
        return !pattern
                && !inherited
                && !fileName
                && !falling
                && !nothing
                && !heading
                && !Beyond.REASONS.containsKey(problem.rule());
    }

    private static String cut(String line, int column, int length) {
        int from = Math.min(line.length(), column - 1);
        return line.substring(from, Math.min(line.length(), from + length)).replaceAll("^[\"']|[\"']$", "");
    }

    private static Optional<Json> value(String file, byte[] bytes) {
        String text =
                new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replaceFirst("^\uFEFF", "");
        if (file.endsWith(".md")) {
            return EditorYaml.frontMatter(text).filter(json -> json != JsonNull.NULL);
        }
        return EditorYaml.read(text).filter(json -> json != JsonNull.NULL);
    }

    private static Optional<String> schema(String file, Map<String, byte[]> files) {
        if (file.equals("periplus.yaml")) {
            return Optional.of(SchemaNames.SITE);
        }
        if (!file.matches(".*\\.(yaml|yml|md)")) {
            return Optional.empty();
        }
        String first = file.replaceFirst("[/.].*", "");
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(one -> one.folder().equals(first))
                .findFirst();
        if (!file.contains("/")) {
            return kind.map(SchemaNames::ofMap);
        }
        boolean stage = first.equals("journeys") && file.endsWith(".md") && file.split("/").length > 2;
        return stage ? Optional.empty() : kind.map(SchemaNames::ofEntry);
    }
}

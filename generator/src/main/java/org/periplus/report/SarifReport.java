package org.periplus.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.json.Json;
import org.periplus.json.JsonArray;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;

/**
 * For code scanning: SARIF 2.1.0 (OASIS Standard of 27 March 2020).
 *
 * <p>Paths are URIs relative to the root of the repository, {@code %SRCROOT%}; columns count in Unicode code points and
 * {@code endColumn} is the one behind the last marked; a remark is a {@code note}. The partial fingerprint {@code
 * periplusProblem/v1} stays the same when the line moves. The rules of the catalogue are told with reason and mend, other rules
 * with their id.
 */
public final class SarifReport implements ReportWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final String UNRESERVED = "-._~/";

    @Override
    public String write(Report report) {
        return new JsonWriter()
                .write(Json.object()
                        .put("$schema", SCHEMA)
                        .put("version", "2.1.0")
                        .put("runs", Json.array(List.of(run(report))))
                        .build());
    }

    private static JsonObject run(Report report) {
        List<String> ids = Stream.concat(
                        report.catalogue().rules().stream().map(RuleText::id),
                        report.problems().stream().map(Diagnostic::rule))
                .distinct()
                .sorted()
                .toList();
        List<JsonObject> results = new ArrayList<>();
        for (Occurrence occurrence : Occurrence.of(report.problems())) {
            results.add(
                    result(occurrence, report, ids.indexOf(occurrence.problem().rule())));
        }
        return Json.object()
                .put("tool", Json.object().put("driver", driver(report, ids)).build())
                .put(
                        "originalUriBaseIds",
                        Json.object()
                                .put(
                                        ROOT,
                                        Json.object()
                                                .put("description", message("The root folder of the repository."))
                                                .build())
                                .build())
                .put("columnKind", "unicodeCodePoints")
                .put("results", Json.array(results))
                .build();
    }

    private static JsonObject driver(Report report, List<String> ids) {
        Catalogue catalogue = report.catalogue();
        return Json.object()
                .put("name", "Periplus")
                .put("version", catalogue.version().map(Json::text))
                .put(
                        "rules",
                        Json.array(ids.stream().map(id -> rule(id, catalogue)).toList()))
                .build();
    }

    private static JsonObject rule(String id, Catalogue catalogue) {
        JsonObject.Builder rule = Json.object().put("id", id);
        catalogue
                .find(id)
                .ifPresent(known -> rule.put("shortDescription", message(known.title()))
                        .put("fullDescription", message(known.why()))
                        .put("help", message(known.mend()))
                        .put(
                                "defaultConfiguration",
                                Json.object()
                                        .put("level", level(known.severity()))
                                        .build()));
        return rule.build();
    }

    private static JsonObject result(Occurrence occurrence, Report report, int rule) {
        Diagnostic problem = occurrence.problem();
        return Json.object()
                .put("ruleId", problem.rule())
                .put("ruleIndex", rule)
                .put("level", level(problem.severity()))
                .put("message", message(Wording.whole(problem)))
                .put("locations", place(report.path(problem), problem.span()))
                .put(
                        "partialFingerprints",
                        Json.object()
                                .put("periplusProblem/v1", occurrence.fingerprint())
                                .build())
                .build();
    }

    private static JsonArray place(String path, SourceSpan at) {
        JsonObject file =
                Json.object().put("uri", uri(path)).put("uriBaseId", ROOT).build();
        JsonObject region = Json.object()
                .put("startLine", at.line())
                .put("startColumn", at.column())
                .put("endColumn", at.column() + at.length())
                .build();
        JsonObject place = Json.object()
                .put("artifactLocation", file)
                .put("region", region)
                .build();
        return Json.array(List.of(Json.object().put("physicalLocation", place).build()));
    }

    /** Content must not become a link in a viewer: SARIF 2.1.0, section 3.11.6, makes one of {@code [words](target)}. */
    private static JsonObject message(String words) {
        return Json.object().put("text", words.replace("](", "] (")).build();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Everything but unreserved characters and slashes as percent and UTF-8 (RFC 3986, section 2): no colon makes a scheme. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte part : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (part & 0xFF);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0);
            uri.append(plain ? Character.toString(letter) : String.format(Locale.ROOT, "%%%02X", (int) letter));
        }
        return uri.toString();
    }
}

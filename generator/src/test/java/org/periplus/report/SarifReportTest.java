package org.periplus.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.json.Json;
import org.periplus.json.JsonArray;
import org.periplus.json.JsonFormatException;
import org.periplus.json.JsonNumber;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonReader;
import org.periplus.json.JsonText;
import org.periplus.json.JsonWriter;

class SarifReportTest {

    private final SarifReport sarif = new SarifReport();

    @Test
    void theSchemaOfTheStandardAcceptsIt() throws IOException {
        assertThat(errors(sarif.write(Samples.report()))).isEmpty();
        assertThat(errors(sarif.write(new Report(
                        List.of(), List.of(), "", Optional.empty(), new Catalogue(Optional.empty(), List.of())))))
                .isEmpty();
    }

    @Test
    void theSchemaOfTheStandardRefusesWhatIsNone() throws IOException {
        String text = sarif.write(Samples.report());

        assertThat(errors(text.replace("\"startLine\": 2", "\"startLine\": 0"))).hasSize(1);
        assertThat(errors(text.replace("unicodeCodePoints", "bytes"))).hasSize(1);
        assertThat(errors(text.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
    }

    @Test
    void pathsAreUrisFromTheRootOfTheRepository() throws JsonFormatException {
        JsonObject file = object(object(place(0)).members().get("artifactLocation"));
        String uri = text(file, "uri");

        assertThat(uri).isEqualTo("docs/B%C3%BCcher%20%26%20Reisen/journeys/50%25%2C%20weekend%20trip.yaml");
        assertThat(URI.create(uri).isAbsolute()).isFalse();
        assertThat(URI.create(uri).getPath()).isEqualTo(Samples.FOLDER + "journeys/50%, weekend trip.yaml");
        assertThat(text(file, "uriBaseId")).isEqualTo("%SRCROOT%");
    }

    @Test
    void aColonInAFileNameMakesNoScheme() throws JsonFormatException {
        Diagnostic problem = Diagnostic.error("x", Samples.at("javascript:a.yaml", 1, 1, 1), "no", "");
        Report report = new Report(List.of(problem), List.of(), "", Optional.empty(), Samples.catalogue());
        JsonObject result = object(results(sarif.write(report)).items().get(0));

        assertThat(new JsonWriter().write(result)).contains("\"javascript%3Aa.yaml\"");
    }

    @Test
    void theRegionEndsBehindTheLastCharacter() throws JsonFormatException {
        assertThat(object(place(0).members().get("region")))
                .isEqualTo(Json.object()
                        .put("startLine", 2)
                        .put("startColumn", 3)
                        .put("endColumn", 10)
                        .build());
    }

    @Test
    void everyResultPointsAtItsRule() throws JsonFormatException {
        JsonObject run = run(sarif.write(Samples.report()));
        JsonArray rules =
                (JsonArray) object(object(run.members().get("tool")).members().get("driver"))
                        .members()
                        .get("rules");

        assertThat(rules.items())
                .extracting(rule -> text(object(rule), "id"))
                .containsExactly(
                        "duplicate-key",
                        "not-a-file",
                        "pain-without-idea",
                        "touchpoint-without-channel",
                        "unknown-key");
        for (Json item : results(sarif.write(Samples.report())).items()) {
            JsonObject result = object(item);
            int index = ((JsonNumber) result.members().get("ruleIndex")).value().intValueExact();
            assertThat(text(object(rules.items().get(index)), "id")).isEqualTo(text(result, "ruleId"));
        }
    }

    @Test
    void fingerprintsStayWhenLinesMoveAndAreUnique() throws JsonFormatException {
        List<Diagnostic> moved = Samples.problems().stream()
                .map(problem -> new Diagnostic(
                        problem.rule(),
                        problem.severity(),
                        Samples.at(
                                problem.span().file(),
                                problem.span().line() + 20,
                                problem.span().column() + 2,
                                problem.span().length()),
                        problem.message().replace("line 2", "line 22"),
                        problem.hint()))
                .toList();

        List<Json> before = fingerprints(Samples.problems());
        assertThat(before).doesNotHaveDuplicates().hasSize(6);
        assertThat(fingerprints(moved)).isEqualTo(before);
    }

    @Test
    void contentMakesNoLink() throws JsonFormatException {
        String words = text(
                object(object(results(sarif.write(Samples.report())).items().get(0))
                        .members()
                        .get("message")),
                "text");

        assertThat(words).contains("[click] (http://evil.example)").contains("<U+202E>");
    }

    private List<Json> fingerprints(List<Diagnostic> problems) throws JsonFormatException {
        String text = sarif.write(Samples.report(problems, Optional.of(Severity.ERROR)));
        return results(text).items().stream()
                .map(result -> object(result).members().get("partialFingerprints"))
                .toList();
    }

    private JsonObject place(int result) throws JsonFormatException {
        JsonArray places = (JsonArray)
                object(results(sarif.write(Samples.report())).items().get(result))
                        .members()
                        .get("locations");
        return object(object(places.items().get(0)).members().get("physicalLocation"));
    }

    private static JsonArray results(String text) throws JsonFormatException {
        return (JsonArray) run(text).members().get("results");
    }

    private static JsonObject run(String text) throws JsonFormatException {
        JsonArray runs =
                (JsonArray) object(new JsonReader().read(text)).members().get("runs");
        return object(runs.items().get(0));
    }

    private static JsonObject object(Json value) {
        return (JsonObject) value;
    }

    private static String text(JsonObject object, String name) {
        return ((JsonText) object.members().get(name)).value();
    }

    private static List<Error> errors(String text) throws IOException {
        String name = "/sarif/sarif-2.1.0-rtm.5.json";
        try (InputStream in = Objects.requireNonNull(SarifReportTest.class.getResourceAsStream(name), name)) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return schema.validate(
                    text, InputFormat.JSON, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }
}

package org.periplus.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.json.Json;
import org.periplus.json.JsonArray;
import org.periplus.json.JsonFormatException;
import org.periplus.json.JsonNumber;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonReader;
import org.periplus.json.JsonText;
import org.periplus.model.Entity;
import org.periplus.model.Kind;

/** The data says everything that it should, as its schemas tell it, and nothing that is nobody else's business. */
class DataFilesTest {

    private static final List<MachineFile> FILES = MachineFiles.of(Told.sample());

    @TempDir
    private Path folder;

    private static JsonObject read(List<MachineFile> files, String path) {
        try {
            return (JsonObject) new JsonReader().read(Told.text(files, path));
        } catch (JsonFormatException e) {
            throw new AssertionError(path, e);
        }
    }

    private static List<JsonObject> items(List<MachineFile> files, String path) {
        JsonArray items = (JsonArray) read(files, path).find("items").orElseThrow();
        return items.items().stream().map(JsonObject.class::cast).toList();
    }

    private static String text(JsonObject object, String member) {
        return object.find(member).map(value -> ((JsonText) value).value()).orElse("");
    }

    private static List<String> errors(String schema, String data) {
        Schema known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        return known
                .validate(
                        data,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    @Test
    void everyListKeepsItsSchema() {
        List<JsonObject> lists = items(FILES, "api/index.json");
        assertThat(lists).hasSize(Kind.values().length + 3);
        for (JsonObject list : lists) {
            assertThat(errors(Told.text(FILES, text(list, "schema")), Told.text(FILES, text(list, "path"))))
                    .as(text(list, "path"))
                    .isEmpty();
        }
        assertThat(errors(Told.text(FILES, "api/schema/index.json"), Told.text(FILES, "api/index.json")))
                .isEmpty();
    }

    @Test
    void aSchemaFindsWhatIsNotToldByIt() {
        String schema = Told.text(FILES, "api/schema/kpis.json");
        String data = Told.text(FILES, "api/kpis.json");
        assertThat(errors(schema, data.replaceFirst("\"value\":", "\"worth\":")))
                .isNotEmpty();
        assertThat(errors(schema, data.replaceFirst("\"date\": \"[^\"]*\"", "\"date\": \"yesterday\"")))
                .isNotEmpty();
        assertThat(errors(schema, data.replaceFirst("off-target", "somewhere"))).isNotEmpty();
    }

    @Test
    void everyEntryStandsInTheListOfItsKind() {
        for (Kind kind : Kind.values()) {
            List<String> ids = Told.sample().atlas().of(kind).stream()
                    .map(Entity::ref)
                    .map(RecordValues::reference)
                    .toList();
            assertThat(items(FILES, "api/" + kind.folder() + ".json"))
                    .as(kind.folder())
                    .extracting(entry -> text(entry, "ref"))
                    .isEqualTo(ids);
        }
        assertThat(items(FILES, "api/personas.json"))
                .allSatisfy(persona ->
                        assertThat(text(persona, "url")).startsWith("https://journeys.nordlinie.example/personas/"));
    }

    @Test
    void relationsLeadFromEntriesToEntries() {
        Set<String> known = Told.sample().atlas().entries().stream()
                .map(Entity::ref)
                .map(RecordValues::reference)
                .collect(Collectors.toSet());
        List<JsonObject> relations = items(FILES, "api/relations.json");
        assertThat(relations).hasSizeGreaterThan(300).allSatisfy(relation -> {
            assertThat(known).contains(text(relation, "from"), text(relation, "to"));
            assertThat(text(relation, "role")).matches("[a-z]+(-[a-z]+)*");
        });
    }

    @Test
    void readingsHaveTheIntervalThatTheirCountGives() {
        JsonObject kpi = items(FILES, "api/kpis.json").stream()
                .filter(one -> text(one, "ref").equals("kpi:alerts-in-time"))
                .findFirst()
                .orElseThrow();
        JsonArray series = (JsonArray) kpi.find("series").orElseThrow();
        JsonObject first = (JsonObject) series.items().get(0);
        // Wilson, 95 per cent: 47 % of 2124.
        assertThat(first.find("low")).contains(new JsonNumber(new java.math.BigDecimal("44.8848")));
        assertThat(first.find("high")).contains(new JsonNumber(new java.math.BigDecimal("49.1261")));
    }

    @Test
    void changesAreTheNewestFirstWithAllWhoWroteThem() {
        List<JsonObject> changes = items(FILES, "api/changes.json");
        List<String> days = new ArrayList<>(
                changes.stream().map(change -> text(change, "when")).toList());
        assertThat(days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(changes.get(0).find("authors")).contains(Json.texts(List.of("K. Lindqvist", "M. Osei")));
    }

    @Test
    void neitherAddressesOfPeopleNorOfDatabasesAreTold() {
        Told.write(folder, "periplus.yaml", "periplus: 1\ntitle: Ask ann@example.org\n");
        Told.write(folder, "teams.yaml", "crew: {name: Crew, contact: crew@example.org, members: [bo@example.org]}\n");
        Told.write(
                folder,
                "kpis/trips.yaml",
                "name: Trips\ntype: custom\nsource: {name: Bookings, jdbc: 'jdbc:x:secret', query: SELECT secret}\n");
        Told.write(folder, "pages/a.md", "---\nname: Ask cy@example.org\n---\nWrite to [me](mailto:di@example.org).\n");
        List<MachineFile> files = MachineFiles.of(Told.of(folder, Optional.of("https://example.org/atlas")));
        assertThat(files)
                .allSatisfy(file -> assertThat(file.text())
                        .as(file.path())
                        .doesNotContainPattern("[a-z]+@example\\.org")
                        .doesNotContain("secret"));
        assertThat(Told.text(files, "api/kpis.json")).contains("Bookings");
        assertThat(Told.text(files, "api/teams.json")).contains("\"contact\": \"[e-mail address]\"");
    }

    @Test
    void equalContentGivesEqualFiles() {
        assertThat(MachineFiles.of(Told.sample())).isEqualTo(FILES);
    }
}

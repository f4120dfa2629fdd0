package org.periplus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplus.json.Json;
import org.periplus.json.JsonArray;
import org.periplus.json.JsonFormatException;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonReader;
import org.periplus.json.JsonText;

class GitlabReportTest {

    @Test
    void everyProblemHasTheFieldsThatGitlabAsksFor() throws JsonFormatException {
        assertThat(problems())
                .hasSize(6)
                .allSatisfy(problem -> assertThat(problem.members())
                        .containsOnlyKeys("description", "check_name", "fingerprint", "severity", "location"));
        assertThat(problems().get(1))
                .isEqualTo(Json.object()
                        .put("description", "touchpoint \"book\" has no channel.")
                        .put("check_name", "touchpoint-without-channel")
                        .put("fingerprint", problems().get(1).find("fingerprint"))
                        .put("severity", "minor")
                        .put(
                                "location",
                                Json.object()
                                        .put("path", Samples.FOLDER + "journeys/50%, weekend trip.yaml")
                                        .put(
                                                "lines",
                                                Json.object().put("begin", 7).build())
                                        .build())
                        .build());
    }

    @Test
    void severitiesAreThoseOfGitlab() throws JsonFormatException {
        assertThat(problems())
                .extracting(problem -> text(problem, "severity"))
                .containsExactly("major", "minor", "minor", "info", "major", "major");
    }

    @Test
    void equalProblemsHaveFingerprintsOfTheirOwn() throws JsonFormatException {
        assertThat(problems())
                .extracting(problem -> text(problem, "fingerprint"))
                .doesNotHaveDuplicates()
                .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{64}"));
    }

    @Test
    void theHintFollowsTheMessage() throws JsonFormatException {
        assertThat(text(problems().get(3), "description"))
                .isEqualTo("no opportunity addresses \"wait\". Hint: write one.");
    }

    private static List<JsonObject> problems() throws JsonFormatException {
        List<JsonObject> problems = new ArrayList<>();
        for (Json item : ((JsonArray) new JsonReader().read(new GitlabReport().write(Samples.report()))).items()) {
            problems.add((JsonObject) item);
        }
        return problems;
    }

    private static String text(JsonObject object, String name) {
        return ((JsonText) object.members().get(name)).value();
    }
}

package org.periplus.report;

import org.periplus.diagnostic.Diagnostic;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;

/**
 * For GitLab's Code Quality: an array of problems, which GitLab compares between the two branches of a merge request.
 *
 * <p>Errors are {@code major}, warnings {@code minor}, remarks {@code info}. Paths are relative to the root of the repository.
 * The fingerprint stays the same when the line moves, and no other problem has it.
 */
public final class GitlabReport implements ReportWriter {

    @Override
    public String write(Report report) {
        return new JsonWriter()
                .write(Json.array(Occurrence.of(report.problems()).stream()
                        .map(occurrence -> problem(occurrence, report))
                        .toList()));
    }

    private static JsonObject problem(Occurrence occurrence, Report report) {
        Diagnostic problem = occurrence.problem();
        return Json.object()
                .put("description", Wording.whole(problem))
                .put("check_name", problem.rule())
                .put("fingerprint", occurrence.fingerprint())
                .put("severity", severity(problem))
                .put(
                        "location",
                        Json.object()
                                .put("path", report.path(problem))
                                .put(
                                        "lines",
                                        Json.object()
                                                .put("begin", problem.span().line())
                                                .build())
                                .build())
                .build();
    }

    private static String severity(Diagnostic problem) {
        return switch (problem.severity()) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}

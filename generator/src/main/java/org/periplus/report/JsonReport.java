package org.periplus.report;

import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonText;
import org.periplus.json.JsonWriter;

/**
 * For programs: {@code {"diagnostics": [{"rule", "severity", "file", "line", "column", "message", "hint"}], "counts": {"error",
 * "warning", "info"}}}.
 *
 * <p>Paths are relative to the content root; lines and columns count from 1, columns in Unicode code points; a hint that does
 * not exist is {@code null}. Keys may be added, those named stay.
 */
public final class JsonReport implements ReportWriter {

    @Override
    public String write(Report report) {
        JsonObject.Builder counts = Json.object();
        for (Severity severity : Severity.values()) {
            counts.put(severity.word(), report.count(severity));
        }
        return new JsonWriter()
                .write(Json.object()
                        .put(
                                "diagnostics",
                                Json.array(report.problems().stream()
                                        .map(JsonReport::problem)
                                        .toList()))
                        .put("counts", counts.build())
                        .build());
    }

    private static JsonObject problem(Diagnostic problem) {
        SourceSpan at = problem.span();
        return Json.object()
                .put("rule", problem.rule())
                .put("severity", problem.severity().word())
                .put("file", at.file())
                .put("line", at.line())
                .put("column", at.column())
                .put("message", problem.message())
                .put("hint", problem.hint().<Json>map(JsonText::new).orElse(Json.none()))
                .build();
    }
}

package org.periplus.authoring;

import java.util.List;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;

/**
 * The tasks of VS Code for a content folder: check, build and serve, with their problems at the lines they are about. The form of
 * the file is that of {@code code.visualstudio.com/docs/editor/tasks}, version 2.0.0. Stateless.
 */
final class EditorTasks {

    /** A problem as {@link org.periplus.diagnostic.DiagnosticText} begins it, without colours. */
    static final String PROBLEM = "^(\\S.*?):(\\d+):(\\d+): (error|warning|info): (.+) \\[([a-z0-9-]+)\\]$";

    /** A line that tells that the preview reads anew; what was wrong before is told again from there on, or is mended. */
    static final String BEGINS = "^Reading\\b.*$";

    /** A line that tells that the preview has read everything, or where it is. */
    static final String ENDS = "^.*\\(\\d+ ms\\)\\.?$|^.*\\bhttp://(localhost|127\\.0\\.0\\.1|\\[::1\\]):\\d+.*$";

    private EditorTasks() {}

    /** Returns the content of {@code tasks.json}. */
    static JsonObject file() {
        return Json.object()
                .put("version", "2.0.0")
                .put(
                        "tasks",
                        Json.array(List.of(
                                task("check", "test", problems().build()),
                                task("build", "build", problems().build()),
                                preview())))
                .build();
    }

    private static JsonObject task(String command, String group, Json problems) {
        return begun(command)
                .put(
                        "group",
                        Json.object().put("kind", group).put("isDefault", true).build())
                .put("problemMatcher", problems)
                .build();
    }

    private static JsonObject preview() {
        JsonObject background = Json.object()
                .put("activeOnStart", true)
                .put("beginsPattern", BEGINS)
                .put("endsPattern", ENDS)
                .build();
        return begun("serve")
                .put("isBackground", true)
                .put("problemMatcher", problems().put("background", background).build())
                .build();
    }

    /** Colours and progress would stand between the editor and the words. */
    private static JsonObject.Builder begun(String command) {
        return Json.object()
                .put("label", "periplus " + command)
                .put("type", "shell")
                .put("command", "periplus")
                .put("args", Json.texts(List.of(command)))
                .put(
                        "options",
                        Json.object()
                                .put("env", Json.object().put("NO_COLOR", "1").build())
                                .build());
    }

    private static JsonObject.Builder problems() {
        return Json.object()
                .put("owner", "periplus")
                .put("source", "periplus")
                .put("fileLocation", Json.texts(List.of("relative", "${workspaceFolder}")))
                .put(
                        "pattern",
                        Json.object()
                                .put("regexp", PROBLEM)
                                .put("file", 1)
                                .put("line", 2)
                                .put("column", 3)
                                .put("severity", 4)
                                .put("message", 5)
                                .put("code", 6)
                                .build());
    }
}

package org.periplus.doctor;

import java.util.List;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;

/**
 * What was found of one part of the world.
 *
 * @param title its name, such as {@code Cache}
 * @param findings what was found, in the order in which it is best read
 * @param facts the same for programs, where they need more than sentences; else empty
 */
public record Topic(String title, List<Finding> findings, JsonObject facts) {

    /** Takes a copy of the list. */
    public Topic {
        findings = List.copyOf(findings);
    }

    /** Takes findings that sentences tell well enough. */
    public Topic(String title, List<Finding> findings) {
        this(title, findings, Json.object().build());
    }
}

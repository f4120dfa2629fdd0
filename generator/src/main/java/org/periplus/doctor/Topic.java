package org.periplus.doctor;

import java.util.List;

/**
 * What was found of one part of the world.
 *
 * @param title its name, such as {@code Cache}
 * @param findings what was found, in the order in which it is best read
 */
public record Topic(String title, List<Finding> findings) {

    /** Takes a copy of the list. */
    public Topic {
        findings = List.copyOf(findings);
    }
}

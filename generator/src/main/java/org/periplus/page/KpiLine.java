package org.periplus.page;

import org.periplus.html.SafeHtml;

/**
 * A measure in one line or tile.
 *
 * @param name the name and the measure's page
 * @param value the newest value with its unit; empty without readings
 * @param target the target with its unit; empty if there is none
 * @param date the period of the newest value, such as "November 2026"; may be empty
 * @param remark the summary; may be empty
 * @param sparkline a small line of all readings; empty if there are fewer than two
 * @param status where it stands against its target
 */
public record KpiLine(
        NamedLink name,
        String value,
        String target,
        String date,
        String remark,
        SafeHtml sparkline,
        StatusMark status) {

    /** Tells whether there is a value. */
    public boolean hasValue() {
        return !value.isEmpty();
    }

    /** Tells whether there is a target. */
    public boolean hasTarget() {
        return !target.isEmpty();
    }

    /** Tells whether the value's period is known. */
    public boolean hasDate() {
        return !date.isEmpty();
    }

    /** Tells whether there is a remark. */
    public boolean hasRemark() {
        return !remark.isEmpty();
    }

    /** Tells whether there is a line to draw. */
    public boolean hasSparkline() {
        return !sparkline.isEmpty();
    }
}

package org.periplus.exchange.intake;

import java.util.List;
import org.periplus.exchange.TextChange;

/**
 * What came of reading foreign files.
 *
 * @param changes files as they shall be, not yet in canonical form; none if nothing could be read
 * @param remarks what was guessed, kept in another form, or lost, in order of place
 * @param taken what was taken over, in words, such as "3 touchpoints"; empty if nothing was
 */
public record Intake(List<TextChange> changes, List<Remark> remarks, String taken) {

    /** Takes copies of the lists. */
    public Intake {
        changes = List.copyOf(changes);
        remarks = List.copyOf(remarks);
    }
}

package org.periplus.export;

import java.util.List;

/**
 * A file made of a figure.
 *
 * @param bytes its content; never changed by anybody
 * @param notes what could not be drawn as it should, in sentences without a full stop
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Exported(byte[] bytes, List<String> notes) {

    /** Takes a copy of the notes. */
    public Exported {
        notes = List.copyOf(notes);
    }
}

package org.periplus.sample.past;

import java.nio.charset.StandardCharsets;

/**
 * A file that went.
 *
 * @param file its path from the content root
 * @param text its last text
 */
record Removed(String file, String text) implements Edit {

    @Override
    public void undo(Snapshot state) {
        state.place(file, text.getBytes(StandardCharsets.UTF_8));
    }
}

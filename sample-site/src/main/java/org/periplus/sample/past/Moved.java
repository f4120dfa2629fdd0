package org.periplus.sample.past;

/**
 * A file that was given another path.
 *
 * @param from the path it had
 * @param to the path it got
 */
record Moved(String from, String to) implements Edit {

    @Override
    public void undo(Snapshot state) {
        state.place(from, state.take(to));
    }
}

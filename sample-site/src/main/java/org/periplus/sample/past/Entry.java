package org.periplus.sample.past;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry that came into a file of many entries, with all that is said about it elsewhere.
 *
 * @param file the file's path from the content root
 * @param id the entry's id
 */
record Entry(String file, String id) implements Edit {

    @Override
    public void undo(Snapshot state) {
        List<String> lines = new ArrayList<>(List.of(state.text(file).split("\n", -1)));
        Block.of(lines, file, id + ":").removeFrom(lines);
        state.put(file, String.join("\n", lines));
        state.changeTexts(Mentions.of(id));
    }
}

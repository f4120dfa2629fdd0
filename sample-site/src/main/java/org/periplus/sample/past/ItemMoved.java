package org.periplus.sample.past;

import java.util.ArrayList;
import java.util.List;

/**
 * A touchpoint that was given another place on its map.
 *
 * @param file the journey's path from the content root
 * @param id its id
 * @param neighbour the id of the touchpoint it stood after before
 */
record ItemMoved(String file, String id, String neighbour) implements Edit {

    private static final String DASH = "- id: ";

    @Override
    public void undo(Snapshot state) {
        List<String> lines = new ArrayList<>(List.of(state.text(file).split("\n", -1)));
        Block now = Block.of(lines, file, DASH + id);
        String newStage = stageOf(lines, now);
        List<String> moved = now.in(lines);
        now.removeFrom(lines);
        Block old = Block.of(lines, file, DASH + neighbour);
        String oldStage = stageOf(lines, old);
        lines.addAll(old.end(), moved);
        state.put(file, String.join("\n", lines));
        String journey = file.replaceFirst(".*/", "").replaceFirst("\\.\\w+$", "");
        state.changeTexts(text -> text.replaceAll(
                "\\b" + journey + "/" + newStage + "/" + id + "\\b", journey + "/" + oldStage + "/" + id));
    }

    private static String stageOf(List<String> lines, Block item) {
        int depth = Block.indent(lines.get(item.first()));
        for (int line = item.first(); line >= 0; line--) {
            String text = lines.get(line);
            if (Block.indent(text) < depth && text.strip().startsWith(DASH)) {
                return text.strip().substring(DASH.length());
            }
        }
        return "";
    }
}

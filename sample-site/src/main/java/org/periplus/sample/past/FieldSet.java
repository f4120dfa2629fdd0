package org.periplus.sample.past;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field that was given another value.
 *
 * @param file the path from the content root
 * @param item the id of the stage, touchpoint or pain that has it, or {@code -} for the file's own
 * @param field its key, followed by a dot and a key within a map in braces
 * @param before the value it had, or {@code nothing} if it was not there
 * @param after the value it got
 */
record FieldSet(String file, String item, String field, String before, String after) implements Edit {

    private static final String NOTHING = "nothing";
    private static final String OWN = "-";

    @Override
    public void undo(Snapshot state) {
        List<String> lines = new ArrayList<>(List.of(state.text(file).split("\n", -1)));
        boolean own = item.equals(OWN);
        Block block = own ? new Block(0, lines.size()) : Block.of(lines, file, "- id: " + item);
        int depth = own ? 0 : Block.indent(lines.get(block.first())) + 2;
        String[] keys = field.split("\\.", 2);
        String opening = " ".repeat(depth) + keys[0] + ": ";
        for (int line = block.first(); line < block.end(); line++) {
            if (lines.get(line).startsWith(opening)) {
                String value = lines.get(line).substring(opening.length());
                String older = keys.length == 1 ? whole(value) : within(value, keys[1]);
                if (older.isEmpty()) {
                    lines.remove(line);
                } else {
                    lines.set(line, opening + older);
                }
                state.put(file, String.join("\n", lines));
                return;
            }
        }
        throw misfit("there is no such field");
    }

    private String whole(String value) {
        if (!value.equals(after)) {
            throw misfit("it is " + value);
        }
        return before.equals(NOTHING) ? "" : before;
    }

    private String within(String value, String key) {
        Matcher pair = Pattern.compile("([{ ])" + Pattern.quote(key + ": " + after) + "(, |(?=}))")
                .matcher(value);
        if (!pair.find()) {
            throw misfit("it is within " + value);
        }
        String older = before.equals(NOTHING) ? pair.group(1) : pair.group(1) + key + ": " + before + pair.group(2);
        String all = value.substring(0, pair.start()) + older + value.substring(pair.end());
        String closed = all.replace(", }", "}");
        return closed.equals("{}") ? "" : closed;
    }

    private Misfit misfit(String found) {
        return new Misfit(file + ": " + field + (item.equals(OWN) ? "" : " of " + item) + " is to be " + after
                + " after this step, and " + found + "; give the step the value of today, or take the line out");
    }
}

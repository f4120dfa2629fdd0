package org.periplus.sample.past;

import java.util.List;

/**
 * Lines of a file that replaced others.
 *
 * @param file the path from the content root
 * @param before the lines as they were
 * @param after the lines as they became, which have to stand together once in the file
 */
record Hunk(String file, List<String> before, List<String> after) implements Edit {

    @Override
    public void undo(Snapshot state) {
        String text = "\n" + state.text(file);
        String now = "\n" + String.join("\n", after) + "\n";
        int at = text.indexOf(now);
        if (at < 0 || text.indexOf(now, at + 1) >= 0) {
            throw new Misfit(file + ": these lines are to stand there together once, and "
                    + (at < 0 ? "do not" : "stand there more often") + ":"
                    + now.replace("\n", "\n    ").stripTrailing()
                    + "\n  Give the lines with + and those without a sign the words of today (more lines around them, if they are not"
                    + " the only ones), or take the hunk out");
        }
        String old = before.isEmpty() ? "\n" : "\n" + String.join("\n", before) + "\n";
        state.put(file, (text.substring(0, at) + old + text.substring(at + now.length())).substring(1));
    }
}

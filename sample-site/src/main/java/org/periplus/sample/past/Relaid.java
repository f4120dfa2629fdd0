package org.periplus.sample.past;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files were laid out by a program. Before that they had a comment on top and spaces within brackets. */
record Relaid() implements Edit {

    private static final Pattern BRACKETS =
            Pattern.compile("( *(?:- )?(?:[\\w-]+: )?)([\\[{])([^\\[{].*[^\\]}])([\\]}])");
    private static final String COMMENT = "# Nordlinie journey atlas";
    private static final String FENCE = "---";

    @Override
    public void undo(Snapshot state) {
        state.useOldLayout();
    }

    /** Returns a file's text as it was laid out before. */
    static String byHand(String file, String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        boolean markdown = file.endsWith(".md");
        int end = markdown ? lines.subList(1, lines.size()).indexOf(FENCE) + 1 : lines.size();
        for (int line = 0; line < end; line++) {
            Matcher all = BRACKETS.matcher(lines.get(line));
            if (all.matches()) {
                lines.set(line, all.replaceFirst("$1$2 $3 $4"));
            }
        }
        if (!markdown || end > 0) {
            lines.add(markdown ? 1 : 0, COMMENT);
        }
        return String.join("\n", lines);
    }
}

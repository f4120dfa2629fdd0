package org.periplus.sample.past;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files that came, and with them all that is said about their entries elsewhere.
 *
 * @param pattern their paths, with {@code *} and {@code **}
 */
record Added(String pattern) implements Edit {

    private static final Set<String> WITHOUT_ID = Set.of("pages", "assets");
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w-]+):");
    private static final String IMAGES = "assets/";

    @Override
    public void undo(Snapshot state) {
        List<String> files = state.matching(pattern);
        if (files.isEmpty()) {
            throw new Misfit("there is no file " + pattern + " at this step (any more); take it out here too");
        }
        for (String file : files) {
            String text = state.text(file);
            state.take(file);
            String[] names = file.split("/", -1);
            boolean entry = names.length == 2 && !WITHOUT_ID.contains(names[0]) && file.matches(".*\\.(md|yaml)");
            if (entry) {
                state.changeTexts(Mentions.of(names[1].replaceFirst("\\.\\w+$", "")));
            } else if (names.length == 1) {
                KEY.matcher(text).results().forEach(key -> state.changeTexts(Mentions.of(key.group(1))));
            } else if (file.startsWith(IMAGES)) {
                state.changeTexts(Mentions.of(file));
            }
        }
    }
}

package org.periplus.sample.past;

/**
 * Something that was referred to for the first time, in some files.
 *
 * @param reference what the references say, or what theirs begin with before a slash
 * @param pattern the files, with {@code *} and {@code **}
 */
record Mentioned(String reference, String pattern) implements Edit {

    @Override
    public void undo(Snapshot state) {
        Mentions mentions = Mentions.of(reference);
        boolean taken = false;
        for (String file : state.matching(pattern)) {
            String text = state.text(file);
            String before = mentions.apply(text);
            if (!before.equals(text)) {
                state.put(file, before);
                taken = true;
            }
        }
        if (!taken) {
            throw new Misfit(pattern + ": nothing there refers to " + reference + " (any more); take the line out");
        }
    }
}

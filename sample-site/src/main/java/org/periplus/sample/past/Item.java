package org.periplus.sample.past;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stage, touchpoint, pain or gain that came, with all within it and all that is said about it elsewhere.
 *
 * @param file the journey's path from the content root
 * @param id its id
 */
record Item(String file, String id) implements Edit {

    private static final Pattern ID = Pattern.compile("- id: ([\\w-]+)");

    @Override
    public void undo(Snapshot state) {
        List<String> lines = new ArrayList<>(List.of(state.text(file).split("\n", -1)));
        Block block = Block.of(lines, file, "- id: " + id);
        String ids = block.in(lines).stream()
                .flatMap(line -> ID.matcher(line).results())
                .map(MatchResult::group)
                .map(found -> Pattern.quote(found.substring("- id: ".length())))
                .collect(Collectors.joining("|", "(?:", ")"));
        block.removeFrom(lines);
        String left = String.join("\n", lines);
        state.put(file, new Mentions("", ids).apply(left));
        String journey = file.replaceFirst(".*/", "").replaceFirst("\\.\\w+$", "");
        state.changeTexts(new Mentions(journey, Pattern.quote(journey) + "(?:/[\\w-]+)?/" + ids));
    }
}

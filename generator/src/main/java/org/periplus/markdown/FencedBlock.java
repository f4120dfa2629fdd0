package org.periplus.markdown;

import java.util.List;

/**
 * A fenced block of a text.
 *
 * @param language the first word behind the fence
 * @param lines what stands between the fences, line by line, without line ends
 */
public record FencedBlock(String language, List<String> lines) {

    /** Takes a copy of the lines. */
    public FencedBlock {
        lines = List.copyOf(lines);
    }
}

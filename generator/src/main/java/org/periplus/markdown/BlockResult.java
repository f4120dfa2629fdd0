package org.periplus.markdown;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * What became of a fenced block.
 *
 * @param html what stands in its place; empty for nothing
 * @param problems what is wrong with it
 */
public record BlockResult(SafeHtml html, List<BlockProblem> problems) {

    /** Takes a copy of the list. */
    public BlockResult {
        problems = List.copyOf(problems);
    }
}

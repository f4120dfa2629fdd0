package org.periplus.markdown;

import java.util.Optional;

/** Makes something of the fenced blocks of a text, such as a drawing. For one text and one thread. */
public interface FencedBlocks {

    /** Leaves every block as it is. */
    FencedBlocks NONE = block -> Optional.empty();

    /** Returns what stands in the block's place; empty if the block is code like any other. */
    Optional<BlockResult> draw(FencedBlock block);
}

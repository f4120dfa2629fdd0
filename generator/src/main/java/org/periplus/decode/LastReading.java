package org.periplus.decode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.decode.Context.Surroundings;
import org.periplus.model.Ref;
import org.periplus.source.ContentTree;

/**
 * What was read the last time.
 *
 * @param tree the files
 * @param around what an entry could name
 * @param alone the entries that have a file to themselves, by its path
 * @param texts the narratives of stages that have files of their own
 * @param decoded what came of it
 */
record LastReading(
        ContentTree tree, Surroundings around, Map<String, RawEntry> alone, List<StageText> texts, Decoded decoded) {

    static LastReading of(ContentTree tree, Surroundings around, Inventory inventory, Decoded decoded) {
        Map<String, RawEntry> alone = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (RawEntry entry : inventory.entries()) {
            if (alone.putIfAbsent(entry.file(), entry) != null) {
                shared.add(entry.file());
            }
        }
        alone.keySet().removeAll(shared);
        return new LastReading(tree, around, alone, inventory.stageTexts(), decoded);
    }

    /** Returns the entry that has a file to itself, if nothing is wrong with that file. */
    Optional<RawEntry> entry(String file) {
        return Optional.ofNullable(alone.get(file))
                .filter(entry -> decoded.diagnostics().stream()
                        .noneMatch(problem -> problem.span().file().equals(file)));
    }

    /** Returns this with a few entries written otherwise. */
    LastReading with(ContentTree now, Map<String, RawEntry> entries, Decoded result) {
        alone.putAll(entries);
        return new LastReading(now, around, alone, texts, result);
    }

    /** Tells whether another journey extends that one. */
    boolean isExtended(Ref journey) {
        return decoded.atlas().journeys().stream().anyMatch(one -> one.base().equals(Optional.of(journey)));
    }
}

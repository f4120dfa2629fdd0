package org.periplus.decode;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.IncludedPin;
import org.periplus.model.Inclusion;
import org.periplus.source.ContentTree;
import org.periplus.source.LockLines;

/** Finds in the lock beside the site's own file where the repositories that it includes are pinned. Stateless. */
final class PinsDecoder {

    private PinsDecoder() {}

    /** Returns the pins of what is included, in that order; a lock that cannot be read has none. */
    static List<IncludedPin> of(ContentTree tree, List<Inclusion> included) {
        if (included.isEmpty()) {
            return List.of();
        }
        List<Map<String, String>> lines = lines(tree);
        IncludeNames names = new IncludeNames();
        List<IncludedPin> pins = new ArrayList<>();
        for (Inclusion one : included) {
            String name = names.next(one);
            lines.stream()
                    .filter(pin -> isOf(one, pin))
                    .findFirst()
                    .ifPresent(pin -> pins.add(new IncludedPin(name, one.ref(), pin.getOrDefault("commit", ""))));
        }
        return pins;
    }

    private static List<Map<String, String>> lines(ContentTree tree) {
        try {
            return LockLines.of(tree).pins();
        } catch (UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean isOf(Inclusion one, Map<String, String> pin) {
        return one.git().equals(Optional.ofNullable(pin.get("git")))
                && one.ref().equals(Optional.ofNullable(pin.get("ref")))
                && one.path().map(path -> path.replaceAll("/$", "")).orElse("").equals(pin.getOrDefault("path", ""));
    }
}

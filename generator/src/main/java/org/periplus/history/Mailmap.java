package org.periplus.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The names that people go by, as {@code .mailmap} tells them by the addresses in commits. Immutable. The four forms are those of
 * gitmailmap(5); of the addresses none is ever given out.
 */
final class Mailmap {

    private static final Pattern LINE = Pattern.compile("([^<>]*)<([^<>]*)>\\s*(?:([^<>]*)<([^<>]*)>)?\\s*(?:#.*)?");
    private static final int MAX_LINES = 20_000;
    private static final int MAX_BYTES = 1 << 20;

    private final Map<String, String> names = new HashMap<>();

    private Mailmap() {}

    /** Reads one; lines that are none of the four forms are left out. */
    static Mailmap of(String text) {
        Mailmap map = new Mailmap();
        text.lines().limit(MAX_LINES).filter(line -> !line.startsWith("#")).forEach(map::take);
        return map;
    }

    /** Reads the one of a commit; of one that cannot be read nobody has another name. */
    static Mailmap of(ObjectReader reader, ObjectId blob) {
        try {
            return blob.equals(ObjectId.zeroId())
                    ? of("")
                    : of(new String(reader.open(blob).getCachedBytes(MAX_BYTES), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException unreadable) {
            return of("");
        }
    }

    /** Finds the file of a commit by its tree; zero if there is none. */
    static ObjectId blob(ObjectReader reader, ObjectId root) {
        try (TreeWalk found = TreeWalk.forPath(reader, ".mailmap", root)) {
            return found == null ? ObjectId.zeroId() : found.getObjectId(0);
        } catch (IOException | RuntimeException none) {
            return ObjectId.zeroId();
        }
    }

    private void take(String line) {
        Matcher form = LINE.matcher(line.strip());
        if (!form.matches()) {
            return;
        }
        String proper = form.group(1).strip();
        boolean two = form.group(4) != null;
        String address = two ? form.group(4) : form.group(2);
        String written = two && form.group(3) != null ? form.group(3).strip() : "";
        if (!proper.isEmpty()) {
            names.put(key(address, written), proper);
        }
    }

    /** Returns what the person goes by who is written so in a commit. */
    String name(String written, String address) {
        String exact = names.get(key(address, written));
        return exact != null ? exact : names.getOrDefault(key(address, ""), written);
    }

    private static String key(String address, String written) {
        return (address.strip() + "\n" + written.strip()).toLowerCase(Locale.ROOT);
    }
}

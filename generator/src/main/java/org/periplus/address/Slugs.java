package org.periplus.address;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names for files and addresses, made of words in any script: small letters a to z, digits and single hyphens, at most {@value
 * #MOST} characters and a few of a hash. Stateless; safe for use by several threads.
 */
public final class Slugs {

    private static final int MOST = 60;
    private static final int SHORTEST_HASH = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slugs() {}

    /**
     * Gives each text a name of its own, whatever the order of the texts. A text that is a name already keeps it; others have their
     * letters where nobody else has the same, else a hash of the text behind them.
     *
     * @return text to name, sorted by text
     */
    public static Map<String, String> of(Collection<String> texts) {
        Set<String> sorted = new TreeSet<>(texts);
        Map<String, Long> claims =
                sorted.stream().collect(Collectors.groupingBy(Slugs::plain, TreeMap::new, Collectors.counting()));
        Map<String, String> names = new TreeMap<>();
        Set<String> used = new HashSet<>();
        Function<String, Boolean> alone = text -> claims.getOrDefault(plain(text), 0L) == 1 || text.equals(plain(text));
        for (String text : sorted) {
            String plain = plain(text);
            if (!plain.isEmpty() && !SiteMap.isTaken(plain) && alone.apply(text)) {
                names.put(text, plain);
                used.add(plain);
            }
        }
        for (String text : sorted) {
            if (!names.containsKey(text)) {
                String name = hashed(text, used);
                names.put(text, name);
                used.add(name);
            }
        }
        return names;
    }

    /** Returns the letters and digits of a text that every file system and address takes; perhaps none. */
    public static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = EDGES.matcher(OTHERS.matcher(bare).replaceAll("-")).replaceAll("");
        return EDGES.matcher(joined.substring(0, Math.min(MOST, joined.length())))
                .replaceAll("");
    }

    private static String hashed(String text, Set<String> used) {
        String hash = hash(text);
        String front = Optional.of(plain(text)).filter(word -> !word.isEmpty()).orElse("x") + "-";
        for (int length = SHORTEST_HASH; length < hash.length(); length++) {
            String name = front + hash.substring(0, length);
            if (!used.contains(name)) {
                return name;
            }
        }
        return front + hash;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

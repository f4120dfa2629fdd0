package org.periplus.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.periplus.diagnostic.Diagnostic;

/**
 * A problem among its equals.
 *
 * @param problem the problem
 * @param key what makes it equal to others
 * @param ordinal which of its equals it is, from 1, in order of place
 */
record Occurrence(Diagnostic problem, ProblemKey key, int ordinal) {

    /** Returns the problems in their order, each with its ordinal. */
    static List<Occurrence> of(List<Diagnostic> problems) {
        Map<ProblemKey, Integer> seen = new HashMap<>();
        List<Occurrence> all = new ArrayList<>();
        for (Diagnostic problem : problems) {
            ProblemKey key = ProblemKey.of(problem);
            all.add(new Occurrence(problem, key, seen.merge(key, 1, Integer::sum)));
        }
        return List.copyOf(all);
    }

    /**
     * Returns a name of the problem that no other of the same report has and that stays when its line moves: SHA-256 in small
     * hexadecimal digits over file, rule, words and ordinal, each ended by a zero byte.
     */
    String fingerprint() {
        String named = key.file() + '\0' + key.rule() + '\0' + key.words() + '\0' + ordinal + '\0';
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(named.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}

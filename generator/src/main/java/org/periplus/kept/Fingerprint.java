package org.periplus.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of all that something depends on. Each part goes in with its name and its length, so that no two lists of parts look
 * alike. For one thread.
 */
public final class Fingerprint {

    private final MessageDigest digest = sha256();

    /** Adds a text under a name. */
    public Fingerprint add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes under a name. */
    public Fingerprint add(String name, byte[] bytes) {
        byte[] known = name.getBytes(StandardCharsets.UTF_8);
        digest.update((known.length + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(known);
        digest.update(bytes);
        return this;
    }

    /** Returns 64 hexadecimal digits; nothing can be added after that. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

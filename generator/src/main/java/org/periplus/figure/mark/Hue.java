package org.periplus.figure.mark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What is drawn from a persona's id alone: the hue of portrait and line, and the choices of the portrait. The id's SHA-256 digest
 * (of {@code persona/ID} in UTF-8) decides, so they are the same on every machine and never inferred from who the persona is.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Hue {

    private static final int HUES = 6;

    private final byte[] digest;

    private Hue(byte[] digest) {
        this.digest = digest;
    }

    public static Hue digestOf(String personaId) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return new Hue(sha.digest(("persona/" + personaId).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Returns the class of the persona's hue, {@code h1} to {@code h6}. */
    public static String of(String personaId) {
        return "h" + (1 + digestOf(personaId).choice(0, HUES));
    }

    /** Returns a number from 0 to {@code options - 1}: the high nibble of that byte of the digest, modulo {@code options}. */
    public int choice(int index, int options) {
        return ((digest[index] & 0xff) >> 4) % options;
    }
}

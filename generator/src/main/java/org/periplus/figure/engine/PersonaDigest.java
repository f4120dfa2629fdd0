package org.periplus.figure.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a persona's id alone decides: the choices of the portrait and the hue it would like. They follow from the SHA-256 digest of
 * {@code persona/ID} in UTF-8, so they are the same on every machine and never inferred from who the persona is.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PersonaDigest {

    private final byte[] bytes;

    private PersonaDigest(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the digest of a persona's id. */
    public static PersonaDigest of(String personaId) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return new PersonaDigest(sha.digest(("persona/" + personaId).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Returns a number from 0 to {@code options - 1}: the high nibble of that byte of the digest, modulo {@code options}. */
    public int choice(int index, int options) {
        return ((bytes[index] & 0xff) >> 4) % options;
    }
}

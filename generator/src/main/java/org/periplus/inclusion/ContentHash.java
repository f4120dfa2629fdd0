package org.periplus.inclusion;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.periplus.source.ContentTree;

/** A hash of all files of a tree and their paths, by SHA-256. Stateless; safe for use by several threads. */
final class ContentHash {

    private ContentHash() {}

    /**
     * Returns the hash in hexadecimal.
     *
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    static String of(ContentTree tree) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (String file : tree.files()) {
                add(hash, file.getBytes(StandardCharsets.UTF_8));
                add(hash, tree.read(file));
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest hash, byte[] bytes) {
        hash.update(ByteBuffer.allocate(8).putLong(bytes.length).flip());
        hash.update(bytes);
    }
}

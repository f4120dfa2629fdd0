package org.periplus.review;

import java.nio.charset.StandardCharsets;

/** A text that may not grow beyond a number of bytes in UTF-8, and so of characters in any counting. Mutable; for one thread. */
final class Room {

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private int used;

    Room(int most) {
        this.most = most;
    }

    /** Adds a piece if {@code spare} bytes stay free behind it, and tells whether it did. */
    boolean add(String piece, int spare) {
        int size = piece.getBytes(StandardCharsets.UTF_8).length;
        if (used + size + spare > most) {
            return false;
        }
        text.append(piece);
        used += size;
        return true;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

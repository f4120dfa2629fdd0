package org.periplus.history;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** Writes values one behind the other: numbers in as few bytes as they need, each text once. For use by one thread. */
final class Packer {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    private final Map<String, Integer> texts = new HashMap<>();

    /** Writes a number from 0. */
    void count(long number) {
        long left = number;
        while (left >= 0x80 || left < 0) {
            out.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    /** Writes any whole number. */
    void number(long number) {
        count(number << 1 ^ number >> 63);
    }

    /** Writes a number with all of its bits. */
    void exact(double number) {
        long bits = Double.doubleToRawLongBits(number);
        for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (bits >>> shift));
        }
    }

    /** Writes yes or no. */
    void flag(boolean yes) {
        out.write(yes ? 1 : 0);
    }

    /** Writes a text, or which one it was. */
    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size() + 1);
        if (known != null) {
            count(known);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        count(0);
        count(bytes.length);
        out.writeBytes(bytes);
    }

    /** Writes the name of an object. */
    void id(ObjectId id) {
        byte[] raw = new byte[Constants.OBJECT_ID_LENGTH];
        id.copyRawTo(raw, 0);
        out.writeBytes(raw);
    }

    /** Writes bytes, their count before them. */
    void bytes(byte[] raw) {
        count(raw.length);
        out.writeBytes(raw);
    }

    /** Writes several values, their count before them. */
    <V> void all(Collection<V> values, Consumer<V> each) {
        count(values.size());
        values.forEach(each);
    }

    /** Writes a value, or that there is none. */
    <V> void maybe(Optional<V> value, Consumer<V> write) {
        flag(value.isPresent());
        value.ifPresent(write);
    }

    /** Returns what was written. */
    byte[] bytes() {
        return out.toByteArray();
    }
}

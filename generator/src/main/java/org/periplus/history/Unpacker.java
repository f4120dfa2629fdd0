package org.periplus.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** Reads what a {@link Packer} wrote. What it did not write ends in an {@link IOException} and takes no memory. For use by one thread. */
final class Unpacker {

    private final byte[] bytes;
    private final int end;
    private final List<String> texts = new ArrayList<>();
    private int at;

    /** Reads one value. */
    interface Reading<V> {
        /** Reads it. */
        V next() throws IOException;
    }

    Unpacker(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Reads a number from 0. */
    long count() throws IOException {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = next();
            number |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw damaged();
    }

    /** Reads any whole number. */
    long number() throws IOException {
        long folded = count();
        return folded >>> 1 ^ -(folded & 1);
    }

    /** Reads a whole number that fits. */
    int small() throws IOException {
        long number = number();
        if (number != (int) number) {
            throw damaged();
        }
        return (int) number;
    }

    /** Reads a number with all of its bits. */
    double exact() throws IOException {
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | next();
        }
        return Double.longBitsToDouble(bits);
    }

    /** Reads yes or no. */
    boolean flag() throws IOException {
        int next = next();
        if (next > 1) {
            throw damaged();
        }
        return next == 1;
    }

    /** Reads a text. */
    String text() throws IOException {
        long known = count();
        if (known > 0) {
            if (known > texts.size()) {
                throw damaged();
            }
            return texts.get((int) known - 1);
        }
        int length = length();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        texts.add(text);
        return text;
    }

    /** Reads the name of an object. */
    ObjectId id() throws IOException {
        if (end - at < Constants.OBJECT_ID_LENGTH) {
            throw damaged();
        }
        ObjectId id = ObjectId.fromRaw(bytes, at);
        at += Constants.OBJECT_ID_LENGTH;
        return id;
    }

    /** Reads bytes. */
    byte[] raw() throws IOException {
        int length = length();
        byte[] raw = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return raw;
    }

    /** Reads how many values come next, each of at least a byte. */
    int size() throws IOException {
        return length();
    }

    /** Reads which one of some it is. */
    <E> E oneOf(List<E> all) throws IOException {
        long which = count();
        if (which < 0 || which >= all.size()) {
            throw damaged();
        }
        return all.get((int) which);
    }

    /** Reads several values. */
    <V> List<V> all(Reading<V> each) throws IOException {
        int size = length();
        if (size == 0) {
            return List.of();
        }
        List<V> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.next());
        }
        return values;
    }

    /** Reads a value, or that there is none. */
    <V> Optional<V> maybe(Reading<V> value) throws IOException {
        return flag() ? Optional.of(value.next()) : Optional.empty();
    }

    /** Tells whether all was read. */
    boolean isDone() {
        return at == end;
    }

    /** Returns what to throw when something else is found than was written. */
    static IOException damaged() {
        return new IOException("damaged");
    }

    /** Reads a count of things that take at least a byte each. */
    private int length() throws IOException {
        long length = count();
        if (length < 0 || length > end - at) {
            throw damaged();
        }
        return (int) length;
    }

    private int next() throws IOException {
        if (at >= end) {
            throw damaged();
        }
        return bytes[at++] & 0xff;
    }
}

package org.periplus.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The file of a past: the past as it was once, and behind it what it became since, each with its length before it and a sum behind it. One that
 * cannot be read makes all of it useless.
 *
 * @param bytes the file
 * @param ends where each sheet ends, its sum before that
 */
record Sheets(byte[] bytes, List<Integer> ends) {

    private static final byte[] BEGINNING = "periplus past 5\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = Integer.BYTES;
    private static final int SUM = Long.BYTES;

    /** So many bytes may always come behind the first sheet; more only where they are few beside it. */
    private static final int GROWN = 64 << 10;

    /** Takes a copy of the list. */
    Sheets {
        ends = List.copyOf(ends);
    }

    /** Looks at a file; throws an {@link IOException} if it is damaged. */
    static Sheets of(byte[] bytes) throws IOException {
        if (!Arrays.equals(bytes, 0, Math.min(bytes.length, BEGINNING.length), BEGINNING, 0, BEGINNING.length)) {
            throw Unpacker.damaged();
        }
        List<Integer> ends = new ArrayList<>();
        int at = BEGINNING.length;
        do {
            int length = bytes.length - at < LENGTH + SUM
                    ? -1
                    : ByteBuffer.wrap(bytes).getInt(at);
            int sum = at + LENGTH + length;
            if (length < 0 || length > bytes.length - at - LENGTH - SUM || sum(bytes, at, sum) != sumAt(bytes, sum)) {
                throw Unpacker.damaged();
            }
            at = sum + SUM;
            ends.add(at);
        } while (at < bytes.length);
        return new Sheets(bytes, ends);
    }

    /** Returns a file of one sheet. */
    static byte[] first(byte[] sheet) {
        return behind(BEGINNING, sheet);
    }

    /** Returns the file with another sheet; nothing if it is better written anew. */
    Optional<byte[]> with(byte[] sheet) {
        long first = ends.get(0);
        long grown = bytes.length - first + sheet.length;
        return grown > Math.max(GROWN, first / 4) ? Optional.empty() : Optional.of(behind(bytes, sheet));
    }

    private static byte[] behind(byte[] before, byte[] sheet) {
        byte[] all = Arrays.copyOf(before, before.length + LENGTH + sheet.length + SUM);
        ByteBuffer out = ByteBuffer.wrap(all);
        int sum = before.length + LENGTH + sheet.length;
        out.putInt(before.length, sheet.length).position(before.length + LENGTH);
        out.put(sheet).putLong(sum, sum(all, before.length, sum));
        return all;
    }

    private static long sum(byte[] bytes, int from, int to) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, to - from);
        return sum.getValue();
    }

    private static long sumAt(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getLong(at);
    }

    /** Returns what must be the same for it to be of use. */
    String key() throws IOException {
        return sheet(0).text();
    }

    /** Returns how the repository was seen last. */
    String seen() throws IOException {
        Unpacker last = sheet(ends.size() - 1);
        String text = last.text();
        return ends.size() == 1 ? last.text() : text;
    }

    /**
     * Returns the past as it became.
     *
     * @param isWhole whether it is to be gone on from; else its state knows of each file only which blob it is
     */
    Remembered past(boolean isWhole) throws IOException {
        Unpacker first = sheet(0);
        first.text();
        Remembered past = Remembered.unpack(first, first.text(), isWhole);
        for (int i = 1; i < ends.size(); i++) {
            Unpacker next = sheet(i);
            past = Growth.unpack(next, next.text(), past, isWhole);
        }
        return past;
    }

    private Unpacker sheet(int index) {
        int start = index == 0 ? BEGINNING.length : ends.get(index - 1);
        return new Unpacker(bytes, start + LENGTH, ends.get(index) - SUM);
    }
}

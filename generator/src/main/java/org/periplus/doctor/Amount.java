package org.periplus.doctor;

import java.util.Locale;

/** Says how much of something there is. */
final class Amount {

    private static final double KILO = 1_000;

    private Amount() {}

    /** Returns a number with its noun, such as {@code 1 file} or {@code 1,204 files}. */
    static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d", number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns bytes in the largest unit that leaves a number before the point, such as {@code 2.4 MB}. */
    static String bytes(long bytes) {
        if (bytes < KILO) {
            return of(bytes, "byte");
        }
        double kilo = bytes / KILO;
        if (kilo < KILO) {
            return String.format(Locale.ROOT, "%.1f kB", kilo);
        }
        double mega = kilo / KILO;
        return mega < KILO
                ? String.format(Locale.ROOT, "%.1f MB", mega)
                : String.format(Locale.ROOT, "%.1f GB", mega / KILO);
    }
}

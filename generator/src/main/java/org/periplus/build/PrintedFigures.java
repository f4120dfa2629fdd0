package org.periplus.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.periplus.publish.SiteFile;

/** Counts the figures of printed pages. */
final class PrintedFigures {

    private static final byte[] BEGINNING = "<figure ".getBytes(StandardCharsets.US_ASCII);

    private PrintedFigures() {}

    /** Returns how many figures, drawings with a caption, are in those pages. */
    static long in(List<SiteFile> pages) {
        return pages.parallelStream().mapToLong(page -> in(page.bytes())).sum();
    }

    private static long in(byte[] page) {
        long found = 0;
        for (int at = 0; at + BEGINNING.length <= page.length; at++) {
            if (page[at] == '<' && begins(page, at)) {
                found++;
            }
        }
        return found;
    }

    private static boolean begins(byte[] page, int at) {
        for (int next = 0; next < BEGINNING.length; next++) {
            if (page[at + next] != BEGINNING[next]) {
                return false;
            }
        }
        return true;
    }
}

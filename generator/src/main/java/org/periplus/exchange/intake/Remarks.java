package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.exchange.intake.Remark.Fate;

/** Collects remarks; of one kind only the first {@value #MOST} are kept, the others are counted. For use by one thread. */
final class Remarks {

    static final int MOST = 20;

    private static final int SHOWN = 60;

    private final String file;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Remark> last = new HashMap<>();

    Remarks(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void lost(SourceSpan span, String kind, String message, String hint) {
        add(kind, new Remark(span, Fate.LOST, message, hint));
    }

    void guessed(SourceSpan span, String kind, String message, String hint) {
        add(kind, new Remark(span, Fate.GUESSED, message, hint));
    }

    void kept(SourceSpan span, String kind, String message, String hint) {
        add(kind, new Remark(span, Fate.KEPT, message, hint));
    }

    /** Returns the first character of a line, from 1. */
    SourceSpan at(int line) {
        return new SourceSpan(file, Math.max(1, line), 1, 1);
    }

    private void add(String kind, Remark remark) {
        if (counts.merge(kind, 1, Integer::sum) <= MOST) {
            remarks.add(remark);
        }
        last.put(kind, remark);
    }

    /** Returns all remarks by place, then how many more there were of a kind. */
    List<Remark> all() {
        List<Remark> all = new ArrayList<>(remarks);
        counts.forEach((kind, count) -> {
            Remark one = last.getOrDefault(kind, remarks.get(0));
            if (count > MOST) {
                all.add(new Remark(
                        one.span(), one.fate(), "and " + (count - MOST) + " more of this kind up to here", ""));
            }
        });
        all.sort(Comparator.comparing(Remark::span).thenComparing(Remark::message));
        return all;
    }

    /** Returns a text short enough for a message. */
    static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}

package org.periplus.machine;

import java.nio.charset.StandardCharsets;
import org.periplus.html.MailMask;

/**
 * Lines of iCalendar (RFC 5545, 3.1): ended by CR and LF, folded before the seventy-sixth octet, never within a character; texts
 * with their commas, semicolons and line ends escaped. Mutable; for one thread.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    /** Adds a line whose value is ready. */
    ContentLines put(String name, String value) {
        int room = MOST_OCTETS;
        StringBuilder line = new StringBuilder();
        for (int point : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(point);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                line.append("\r\n ");
                room = MOST_OCTETS - 1;
            }
            line.append(character);
            room -= octets;
        }
        lines.append(line).append("\r\n");
        return this;
    }

    /** Adds a line whose value is a text; e-mail addresses are taken out. */
    ContentLines text(String name, String text) {
        return put(name, escaped(MailMask.masked(text)));
    }

    /** Characters that calendars forbid become spaces. */
    private static String escaped(String text) {
        return text.replace("\r\n", "\n")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Returns all lines. */
    @Override
    public String toString() {
        return lines.toString();
    }
}

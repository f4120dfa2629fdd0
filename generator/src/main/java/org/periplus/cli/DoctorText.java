package org.periplus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.periplus.doctor.Examination;
import org.periplus.doctor.Finding;
import org.periplus.doctor.Mark;
import org.periplus.doctor.Topic;

/**
 * Findings as text for people: a word before each tells how much it matters, colours only repeat it.
 *
 * @param width how many characters a line may have
 * @param colours whether to colour with ANSI sequences
 */
record DoctorText(int width, boolean colours) {

    private static final int INDENT = 8;
    private static final String PLAIN = "\u001b[0m";

    /** Returns all findings by topic, and how many there are to look at. */
    String of(Examination found) {
        StringBuilder text = new StringBuilder();
        for (Topic topic : found.topics()) {
            text.append(coloured("\u001b[1m", topic.title())).append('\n');
            topic.findings().forEach(finding -> add(finding, text));
            text.append('\n');
        }
        long look = found.count(Mark.LOOK);
        return text.append(
                        look == 0 ? "Nothing to mend." : look == 1 ? "One thing to mend." : look + " things to mend.")
                .append('\n')
                .toString();
    }

    private void add(Finding finding, StringBuilder text) {
        String mark = String.format(Locale.ROOT, "  %-6s", finding.mark().word());
        text.append(coloured(colour(finding.mark()), mark))
                .append(wrapped(finding.what(), INDENT))
                .append('\n');
        if (!finding.why().isEmpty()) {
            text.append(" ".repeat(INDENT))
                    .append("why  ")
                    .append(wrapped(finding.why(), INDENT + 5))
                    .append('\n');
        }
        if (!finding.remedy().isEmpty()) {
            text.append(" ".repeat(INDENT))
                    .append("do   ")
                    .append(wrapped(finding.remedy(), INDENT + 5))
                    .append('\n');
        }
    }

    private static String colour(Mark mark) {
        return switch (mark) {
            case OK -> "\u001b[32m";
            case NOTE -> "\u001b[36m";
            case LOOK -> "\u001b[33m";
        };
    }

    private String coloured(String colour, String words) {
        return colours ? colour + words + PLAIN : words;
    }

    /** Returns words in lines that fit, each but the first indented; nothing of them may speak to the terminal. */
    private String wrapped(String words, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.replaceAll("[\\p{Cc}\\p{Cf}]", "?").split(" ")) {
            if (line.length() > 0 && indent + line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return String.join("\n" + " ".repeat(indent), lines);
    }
}

package org.periplus.schema;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal, wrapped at its width. For one text and one thread. */
public final class Leaflet {

    private static final int LEAST = 40;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** Takes the width in characters; less than 40 is taken as 40. */
    public Leaflet(int width) {
        this.width = Math.max(LEAST, width);
    }

    /** Adds a line as it is. */
    public Leaflet line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** Adds an empty line. */
    public Leaflet gap() {
        return line("");
    }

    /** Adds sentences, wrapped. */
    public Leaflet paragraph(String words) {
        return hanging("", words);
    }

    /** Adds a line of words that begins with {@code lead}; further lines are indented as far. */
    public Leaflet hanging(String lead, String words) {
        String start = lead;
        for (String line : wrapped(words, width - lead.length())) {
            line(start + line);
            start = " ".repeat(lead.length());
        }
        return this;
    }

    /** Adds terms with what they mean, in two columns. */
    public Leaflet terms(List<Term> terms) {
        int longest =
                terms.stream().mapToInt(term -> term.word().length()).max().orElse(0);
        int column = Math.min(longest, width / 3);
        for (Term term : terms) {
            String lead = "  " + term.word()
                    + " ".repeat(Math.max(0, column - term.word().length())) + "  ";
            if (lead.length() > column + 4) {
                line(lead);
                lead = " ".repeat(column + 4);
            }
            hanging(lead, term.meaning().isEmpty() ? " " : term.meaning());
        }
        return this;
    }

    /**
     * A word and what it means.
     *
     * @param word the word
     * @param meaning a sentence; may be empty
     */
    public record Term(String word, String meaning) {}

    /** Adds lines as they are, indented by four. */
    public Leaflet code(String lines) {
        lines.lines().forEach(line -> line("    " + line));
        return this;
    }

    /** Returns the text; each line ends with {@code \n}. */
    public String text() {
        return text.toString();
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

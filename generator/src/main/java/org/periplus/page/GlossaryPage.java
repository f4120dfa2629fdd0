package org.periplus.page;

import java.util.List;

/**
 * The glossary, from A to Z: terms and the other names they have, each under its letter.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading
 * @param counts how many terms there are, a sentence
 * @param letters the letters under which something stands
 */
public record GlossaryPage(String path, Chrome chrome, String title, String counts, List<Letter> letters)
        implements Page {

    /** Takes a copy of the list. */
    public GlossaryPage {
        letters = List.copyOf(letters);
    }

    @Override
    public String template() {
        return "glossary";
    }

    /**
     * A letter.
     *
     * @param anchor its id on the page
     * @param sign the letter as printed
     * @param lines what stands under it
     */
    public record Letter(String anchor, String sign, List<Line> lines) {

        /** Takes a copy of the list. */
        public Letter {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A term, or another name that leads to one.
     *
     * @param word the word that is looked up
     * @param term the term's page, in the words of {@code word} for the term itself, else in the term's own
     * @param meaning what it means; empty for another name
     * @param alias whether it is another name
     */
    public record Line(String word, NamedLink term, String meaning, boolean alias) {}
}

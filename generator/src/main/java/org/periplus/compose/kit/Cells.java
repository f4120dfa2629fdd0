package org.periplus.compose.kit;

import java.util.List;
import java.util.Optional;
import org.periplus.html.SafeHtml;
import org.periplus.page.Mood;
import org.periplus.page.NamedLink;
import org.periplus.page.StatusMark;
import org.periplus.page.Table;

/** Cells and columns of tables. */
public final class Cells {

    private Cells() {}

    /** Returns the head of a column of words. */
    public static Table.Column words(String head) {
        return new Table.Column(head, false);
    }

    /** Returns the head of a column of numbers. */
    public static Table.Column number(String head) {
        return new Table.Column(head, true);
    }

    /** Returns a cell of words. */
    public static Table.Cell text(String words) {
        List<NamedLink> values = words.isEmpty() ? List.of() : List.of(NamedLink.plain(words));
        return new Table.Cell(SafeHtml.EMPTY, values, "", "");
    }

    /** Returns words that are sorted by something else. */
    public static Table.Cell ordered(String words, String order) {
        Table.Cell plain = text(words);
        return new Table.Cell(plain.mark(), plain.values(), "", "", order);
    }

    /** Returns words with a look, that are sorted by something else. */
    public static Table.Cell ordered(String words, String order, String css) {
        Table.Cell plain = text(words);
        return new Table.Cell(plain.mark(), plain.values(), "", css, order);
    }

    /** Returns a cell of words, empty if there are none. */
    public static Table.Cell text(Optional<String> words) {
        return text(words.orElse(""));
    }

    /** Returns a cell of links. */
    public static Table.Cell links(List<NamedLink> links) {
        return new Table.Cell(SafeHtml.EMPTY, links, "", "");
    }

    /** Returns links behind a mark. */
    public static Table.Cell mixed(SafeHtml mark, List<NamedLink> links) {
        return new Table.Cell(mark, links, "", "");
    }

    /** Returns a pain point that is sorted by how severe it is. */
    public static Table.Cell pain(SafeHtml bars, NamedLink pain, String severity) {
        return new Table.Cell(bars, List.of(pain), "", "", severity);
    }

    /** Returns a cell of a link behind a mark, with small words below. */
    public static Table.Cell marked(SafeHtml mark, NamedLink link, String small) {
        return new Table.Cell(mark, List.of(link), small, "");
    }

    /** Returns a cell that shows a mood. */
    public static Table.Cell mood(Mood mood) {
        return new Table.Cell(
                mood.face(), mood.isKnown() ? List.of(NamedLink.plain(mood.number())) : List.of(), "", "");
    }

    /** Returns words that stay on one line with the mark before them. */
    public static Table.Cell word(SafeHtml mark, NamedLink word) {
        return new Table.Cell(mark, List.of(word), "", "word");
    }

    /** Returns a cell that shows a status. */
    public static Table.Cell status(StatusMark status) {
        return new Table.Cell(status.mark(), List.of(NamedLink.plain(status.words())), "", "st " + status.css());
    }

    /** Returns a row, {@code depth} steps in. */
    public static Table.Row row(int depth, Table.Cell... cells) {
        return new Table.Row("", depth, List.of(cells));
    }
}

package org.periplus.page;

import java.util.List;
import java.util.Optional;
import org.periplus.html.SafeHtml;

/** Cells and columns of tables. */
final class Cells {

    private Cells() {}

    static Table.Column words(String head) {
        return new Table.Column(head, false);
    }

    static Table.Column number(String head) {
        return new Table.Column(head, true);
    }

    static Table.Cell text(String words) {
        List<NamedLink> values = words.isEmpty() ? List.of() : List.of(NamedLink.plain(words));
        return new Table.Cell(SafeHtml.EMPTY, values, "", "");
    }

    /** Returns words that are sorted by something else. */
    static Table.Cell ordered(String words, String order) {
        Table.Cell plain = text(words);
        return new Table.Cell(plain.mark(), plain.values(), "", "", order);
    }

    /** Returns words with a look, that are sorted by something else. */
    static Table.Cell ordered(String words, String order, String css) {
        Table.Cell plain = text(words);
        return new Table.Cell(plain.mark(), plain.values(), "", css, order);
    }

    static Table.Cell text(Optional<String> words) {
        return text(words.orElse(""));
    }

    static Table.Cell links(List<NamedLink> links) {
        return new Table.Cell(SafeHtml.EMPTY, links, "", "");
    }

    /** Returns links behind a mark. */
    static Table.Cell mixed(SafeHtml mark, List<NamedLink> links) {
        return new Table.Cell(mark, links, "", "");
    }

    /** Returns a pain point that is sorted by how severe it is. */
    static Table.Cell pain(SafeHtml bars, NamedLink pain, String severity) {
        return new Table.Cell(bars, List.of(pain), "", "", severity);
    }

    static Table.Cell marked(SafeHtml mark, NamedLink link, String small) {
        return new Table.Cell(mark, List.of(link), small, "");
    }

    static Table.Cell mood(Mood mood) {
        return new Table.Cell(
                mood.face(), mood.isKnown() ? List.of(NamedLink.plain(mood.number())) : List.of(), "", "");
    }

    /** Returns words that stay on one line with the mark before them. */
    static Table.Cell word(SafeHtml mark, NamedLink word) {
        return new Table.Cell(mark, List.of(word), "", "word");
    }

    static Table.Cell status(StatusMark status) {
        return new Table.Cell(status.mark(), List.of(NamedLink.plain(status.words())), "", "st " + status.css());
    }

    static Table.Row row(int depth, Table.Cell... cells) {
        return new Table.Row("", depth, List.of(cells));
    }
}

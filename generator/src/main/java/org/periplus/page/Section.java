package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * A part of a page below a heading. Parts that are empty are left out; at least one is not.
 *
 * @param id its anchor
 * @param title the heading
 * @param note a remark beside the heading; may be empty
 * @param lists lists of sentences, side by side
 * @param tables tables, one below the other
 * @param mentions places that are named
 * @param facts labelled facts
 * @param html a text that is markup already; may be empty
 */
public record Section(
        String id,
        String title,
        String note,
        List<TextList> lists,
        List<Table> tables,
        List<Mention> mentions,
        List<Fact> facts,
        SafeHtml html) {

    /** Takes copies of the lists. */
    public Section {
        lists = List.copyOf(lists);
        tables = List.copyOf(tables);
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
    }

    /** Takes lists only. */
    public static Section ofLists(String id, String title, List<TextList> lists) {
        return new Section(id, title, "", lists, List.of(), List.of(), List.of(), SafeHtml.EMPTY);
    }

    /** Takes one table only. */
    public static Section ofTable(String id, String title, Table table) {
        List<Table> tables = table.isEmpty() ? List.of() : List.of(table);
        return new Section(id, title, "", List.of(), tables, List.of(), List.of(), SafeHtml.EMPTY);
    }

    /** Takes tables only. */
    public static Section ofTables(String id, String title, List<Table> tables) {
        return new Section(id, title, "", List.of(), tables, List.of(), List.of(), SafeHtml.EMPTY);
    }

    /** Takes mentions only. */
    public static Section ofMentions(String id, String title, List<Mention> mentions) {
        return new Section(id, title, "", List.of(), List.of(), mentions, List.of(), SafeHtml.EMPTY);
    }

    /** Takes facts only. */
    public static Section ofFacts(String id, String title, List<Fact> facts) {
        return new Section(id, title, "", List.of(), List.of(), List.of(), facts, SafeHtml.EMPTY);
    }

    /** Takes a text only. */
    public static Section ofHtml(String id, String title, SafeHtml html) {
        return new Section(id, title, "", List.of(), List.of(), List.of(), List.of(), html);
    }

    /** Tells whether there is a remark. */
    public boolean hasNote() {
        return !note.isEmpty();
    }

    /** Tells whether there is nothing below the heading. */
    public boolean isEmpty() {
        return lists.isEmpty() && tables.isEmpty() && mentions.isEmpty() && facts.isEmpty() && html.isEmpty();
    }
}

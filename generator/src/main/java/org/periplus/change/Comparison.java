package org.periplus.change;

import java.util.List;
import org.periplus.model.Atlas;
import org.periplus.schema.Shapes;

/**
 * What differs between two states of the content. Entries are known by kind and id, parts by kind and id in their journey;
 * nothing is guessed. Safe for use by several threads; one object for many comparisons looks at the records once.
 *
 * <p>Both states are first opened out into things and their fields, as the shapes of the records say, and compared value by value; what
 * differs is then told. So every field that the model has is compared, and what is told is all that differs, but for the blank
 * lines of texts.
 *
 * <ul>
 *   <li>A thing that is added or removed is one change, with all that it holds. It is told with its summary, if it has one.
 *   <li>A part that stands in another stage or touchpoint has moved. So has a part that left one journey and came into another: the
 *       same kind and id, removed once and added once in all that is compared. Within a list as few moves are told as there can be.
 *   <li>A field is one change; one that holds several things with names of their own is one change for each, with its key: the
 *       persona of an emotion, the day of a reading, the fields of a small record.
 *   <li>Of Markdown the paragraphs that differ are told.
 * </ul>
 */
public final class Comparison {

    private final Opening opening;

    /** Makes one that looks at the records itself. */
    public Comparison() {
        this(new Shapes());
    }

    /**
     * Makes one.
     *
     * @param shapes shared by all that look at records, so that each is looked at once
     */
    public Comparison(Shapes shapes) {
        this.opening = new Opening(shapes);
    }

    /**
     * Compares two states.
     *
     * @return the changes in order of kind, id, place in the entry and field, those of the site first; none if both say the same
     */
    public List<Change> of(Atlas before, Atlas after) {
        return Account.of(Differences.between(before, after, opening), before, after, opening);
    }
}

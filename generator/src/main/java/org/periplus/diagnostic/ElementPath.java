package org.periplus.diagnostic;

/**
 * The place of a value in the content, independent of files: {@code journey:weekend-trip/stages[1]/touchpoints[0]/emotion}.
 *
 * <p>List items are counted from 0. Keys stand as the author wrote them (kebab-case).
 *
 * @param value the path as text
 */
public record ElementPath(String value) {

    /** Returns the path of an entry: {@code kind:id}. */
    public static ElementPath entry(String kind, String id) {
        return new ElementPath(kind + ":" + id);
    }

    /** Returns the path of the value under {@code key}. */
    public ElementPath child(String key) {
        return new ElementPath(value + "/" + key);
    }

    /** Returns the path of the key under which this value stands; the value's place is its nearest ancestor. */
    public ElementPath key() {
        return child("@key");
    }

    /** Returns the path of the item at {@code index}, from 0. */
    public ElementPath item(int index) {
        return new ElementPath(value + "[" + index + "]");
    }

    /** Returns the path one step up; an entry's path is its own parent. */
    public ElementPath parent() {
        int step = Math.max(value.lastIndexOf('/'), value.lastIndexOf('['));
        return step < 0 ? this : new ElementPath(value.substring(0, step));
    }

    /** Returns the path of the entry that holds this place. */
    public ElementPath entry() {
        ElementPath at = this;
        while (!at.parent().equals(at)) {
            at = at.parent();
        }
        return at;
    }

    /** Tells whether both are the same place; written out, for places are looked up all the time. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ElementPath that && value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Tells whether this place is {@code other} or lies below it. */
    public boolean isWithin(ElementPath other) {
        return value.equals(other.value) || value.startsWith(other.value + "/") || value.startsWith(other.value + "[");
    }
}

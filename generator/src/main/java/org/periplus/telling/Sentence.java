package org.periplus.telling;

import java.util.List;
import java.util.stream.Collectors;
import org.periplus.change.Spot;

/**
 * A sentence in pieces, so that who prints it can set names apart and link them. It begins with a capital and has no full stop.
 *
 * @param pieces in reading order; their texts joined are the sentence
 */
public record Sentence(List<Piece> pieces) {

    /** Takes a copy. */
    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /** A piece of a sentence. Texts are plain, not markup. */
    public sealed interface Piece {
        /** Returns the words. */
        String text();
    }

    /** Words between names and values. */
    public record Words(String text) implements Piece {}

    /**
     * The name of what changed, or of where it is.
     *
     * @param spot what it names
     */
    public record Name(String text, Spot spot) implements Piece {}

    /** What was said before. */
    public record Before(String text) implements Piece {}

    /** What is said now. */
    public record After(String text) implements Piece {}

    /** Returns the sentence as plain text. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}

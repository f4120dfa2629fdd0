package org.periplus.telling;

import java.util.ArrayList;
import java.util.List;
import org.periplus.telling.Sentence.Piece;
import org.periplus.telling.Sentence.Words;
import org.periplus.wording.Wording;

/**
 * Says phrases in pieces. What is put into a slot keeps its own piece, at the place the language has for it. A slot takes a piece,
 * a list of pieces that is a part of a sentence itself, or a number.
 */
final class Phrases {

    /** Stand for what is read from the left, so that a phrase read from the right sets it apart; private to this program. */
    private static final char LEFT = '\ue000';
    /** Stand for what takes the direction of the phrase: parts of sentences, and names in its own letters. */
    private static final char NEUTRAL = '\u2400';

    private static final int MOST = 32;

    private final Wording words;

    Phrases(Wording words) {
        this.words = words;
    }

    Wording words() {
        return words;
    }

    /** Says a phrase with slots given as name, value, name, value. */
    List<Piece> say(String key, Object... slots) {
        List<List<Piece>> held = new ArrayList<>();
        Object[] marked = slots.clone();
        for (int at = 1; at < slots.length; at += 2) {
            if (!(slots[at] instanceof Number)) {
                marked[at] = mark(slots[at], held);
            }
        }
        return parted(words.say(key, marked), held);
    }

    private static String mark(Object slot, List<List<Piece>> held) {
        int number = held.size();
        if (slot instanceof Piece piece) {
            held.add(List.of(piece));
            return String.valueOf((char) ((isFromTheLeft(piece.text()) ? LEFT : NEUTRAL) + number));
        }
        if (!(slot instanceof List<?> list)) {
            throw new IllegalArgumentException("no piece of a sentence: " + slot);
        }
        List<Piece> pieces = list.stream().map(Piece.class::cast).toList();
        held.add(pieces);
        return String.valueOf((char) ((isForeign(pieces) ? LEFT : NEUTRAL) + number));
    }

    /** A name between quotation marks is set apart as the bare name would be; words of ours are not. */
    private static boolean isForeign(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> isFromTheLeft(piece.text()))
                && pieces.stream().noneMatch(piece -> piece instanceof Words && isFromTheRight(piece.text()));
    }

    private static boolean isFromTheLeft(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    private static boolean isFromTheRight(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static List<Piece> parted(String said, List<List<Piece>> held) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < said.length(); at++) {
            int number = number(said.charAt(at));
            if (number >= 0 && number < held.size()) {
                pieces.add(new Words(said.substring(from, at)));
                pieces.addAll(held.get(number));
                from = at + 1;
            }
        }
        pieces.add(new Words(said.substring(from)));
        return pieces;
    }

    private static int number(char mark) {
        if (mark >= LEFT && mark < LEFT + MOST) {
            return mark - LEFT;
        }
        return mark >= NEUTRAL && mark < NEUTRAL + MOST ? mark - NEUTRAL : -1;
    }

    /** Makes a sentence of pieces: neighbouring words are one piece, the first letter is a capital if it is a word of ours. */
    Sentence sentence(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Words) {
                own.append(piece.text());
            } else {
                put(own, joined);
                joined.add(piece);
            }
        }
        put(own, joined);
        return new Sentence(joined);
    }

    private void put(StringBuilder own, List<Piece> joined) {
        if (own.length() > 0) {
            joined.add(new Words(joined.isEmpty() ? words.capital(own.toString()) : own.toString()));
            own.setLength(0);
        }
    }
}

package org.periplus.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.periplus.model.Doc;

/**
 * The words of a choice and what they mean. Immutable and safe for use by several threads.
 *
 * @param words the words in order
 */
public record Vocabulary(List<Word> words) {

    /**
     * A word of a choice.
     *
     * @param text as written in files
     * @param doc what it means, in one sentence
     */
    public record Word(String text, String doc) {}

    /** Takes a copy of the list. */
    public Vocabulary {
        words = List.copyOf(words);
    }

    /** Returns the words of an enumeration of the model; throws {@link IllegalStateException} for other types. */
    public static Vocabulary of(Class<?> type) {
        if (!type.isEnum()) {
            throw new IllegalStateException("not an enumeration: " + type.getName());
        }
        List<Word> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            words.add(new Word(name.toLowerCase(Locale.ROOT).replace('_', '-'), doc(type, name)));
        }
        return new Vocabulary(words);
    }

    private static String doc(Class<?> type, String name) {
        try {
            Doc doc = type.getField(name).getAnnotation(Doc.class);
            return doc == null ? "" : doc.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(type.getName() + " has no " + name, e);
        }
    }

    /** Returns the words alone. */
    public List<String> texts() {
        return words.stream().map(Word::text).toList();
    }
}

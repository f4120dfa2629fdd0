package org.periplus.search;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.germanStemmer;

/** Takes endings from words of English and German, by the algorithms of Snowball. For one thread. */
final class Stemming {

    private static final Pattern PLAIN = Pattern.compile("[a-z]+");

    private final Optional<SnowballStemmer> stemmer;

    /** Takes the first part of the language's tag. */
    Stemming(String language) {
        this.stemmer = switch (language) {
            case "en" -> Optional.of(new englishStemmer());
            case "de" -> Optional.of(new germanStemmer());
            default -> Optional.empty();
        };
    }

    /** Tells whether endings of this language are known. */
    boolean isKnown() {
        return stemmer.isPresent();
    }

    /** Returns the stem of a folded word; the word itself in other languages and scripts. */
    String stem(String word) {
        if (stemmer.isEmpty() || !PLAIN.matcher(word).matches()) {
            return word;
        }
        SnowballStemmer snowball = stemmer.get();
        snowball.setCurrent(word);
        snowball.stem();
        return snowball.getCurrent();
    }
}

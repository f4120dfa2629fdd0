package org.periplus.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.model.Kind;
import org.periplus.model.Site;
import org.periplus.schema.Field;
import org.periplus.schema.Shapes;
import org.periplus.wording.SpokenWords;
import org.periplus.wording.Wording;

/** Every field of the content model has a name in sentences, in every language. */
class FieldNamesTest {

    private static final String FIELD = "change.field.";

    /** All keys of all records that content is decoded to: kinds, their parts, and the settings of the site. */
    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        Stream.concat(Stream.of(Kind.values()).map(Shapes::type), Stream.of(Site.class))
                .forEach(type -> collect(type, keys, seen));
        return keys;
    }

    private static void collect(Type type, Set<String> keys, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(inner -> collect(inner, keys, seen));
        } else if (type instanceof Class<?> record && record.isRecord() && seen.add(record)) {
            new Shapes().of(record).fields().forEach(field -> collect(field, keys, seen));
        }
    }

    private static void collect(Field field, Set<String> keys, Set<Class<?>> seen) {
        if (!field.isInline()) {
            keys.add(field.key());
        }
        collect(field.type(), keys, seen);
    }

    @Test
    void theModelIsWalkedToItsLeaves() {
        assertThat(keys())
                .hasSizeGreaterThan(150)
                .contains("emotion", "moment-of-truth", "severity", "orders-a-year", "jdbc", "term", "date-format", "warn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void everyFieldHasAName(String language) {
        Set<String> phrases = SpokenWords.in(language).phrases().keySet();
        assertThat(keys()).filteredOn(key -> !phrases.contains(FIELD + key)).isEmpty();
    }

    @Test
    void everyNameIsOfAField() {
        Set<String> keys = keys();
        assertThat(SpokenWords.english().phrases().keySet())
                .filteredOn(key -> key.startsWith(FIELD))
                .allMatch(key -> keys.contains(key.substring(key.lastIndexOf('.') + 1)));
    }

    @Test
    void aNameStandsInTheMiddleOfASentence() {
        Wording words = SpokenWords.english();
        words.phrases().forEach((key, name) -> {
            if (key.startsWith(FIELD)) {
                assertThat(name).doesNotContain(":", "{", ".");
                assertThat(Character.isUpperCase(name.charAt(0))).as(name).isFalse();
            }
        });
    }

    @Test
    void aKeyOfTheTeamIsCalledByItsOwnName() {
        FieldNames names = new FieldNames(SpokenWords.english());
        assertThat(names.of("x-waiting-time")).isEqualTo("note “waiting time”");
        assertThat(names.of("review.by")).isEqualTo("reviewing team");
        assertThat(names.of("review.note")).isEqualTo("remark (review)");
        assertThat(names.of("touchpoint", "owner")).isEqualTo("owner");
    }
}

package org.periplus.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Proves that every field has an example, and that there is no example of a field that does not exist. */
class ExamplesTest {

    private final Shapes shapes = new Shapes();
    private final Examples examples = new Examples();

    @Test
    void everyFieldThatIsNoRecordHasAnExample() {
        for (FieldPath path : FieldPath.all(shapes)) {
            boolean whole = path.field().isId() || path.field().isNarrative();
            if (!whole && FieldPath.inner(path.field()).isEmpty()) {
                assertThat(examples.of(path.holder(), path.field()))
                        .as(path.path())
                        .isPresent();
            }
        }
    }

    @Test
    void everyFieldSaysWhatItMeans() {
        for (FieldPath path : FieldPath.all(shapes)) {
            assertThat(Explainer.doc(path.field())).as(path.path()).endsWith(".");
        }
    }

    @Test
    void everyExampleIsOneOfAFieldThatExists() {
        Set<String> known = new TreeSet<>();
        for (FieldPath path : FieldPath.all(shapes)) {
            for (Class<?> type : List.of(path.holder(), path.field().owner())) {
                known.add(type.getSimpleName());
                known.add(type.getSimpleName() + "." + path.field().key());
            }
        }
        // Voices stand in tables beside an entry and readings under a key that is a file, so no way leads to these.
        examples.keys().stream()
                .filter(key -> !key.startsWith("Voice."))
                .forEach(key -> assertThat(known).contains(key));
    }

    @Test
    void everyExampleIsYaml() {
        for (String key : examples.keys()) {
            assertThat(EditorYaml.read("key: " + examples.text(key))).as(key).isPresent();
        }
    }
}

package org.periplus.decode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Nearest;
import org.periplus.schema.RecordShape;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/** Finds keys that a record does not know, and those that were surely meant by them. */
final class KeyCheck {

    private final Findings findings;

    KeyCheck(Findings findings) {
        this.findings = findings;
    }

    /** Reports unknown keys; a key that was surely meant has its place there, so that nothing tells it is missing. */
    void check(RecordShape shape, Mapping node, ElementPath path) {
        List<String> keys = shape.keys();
        for (Entry entry : node.entries()) {
            String key = entry.key().text();
            if (key.startsWith("x-") && !shape.keepsNotes()) {
                findings.warning(
                        "unused-key",
                        entry.key().span(),
                        "own keys such as " + key + " are not shown here",
                        "move it one level up");
            } else if (!key.startsWith("x-") && !keys.contains(key)) {
                meant(shape, key)
                        .ifPresent(near ->
                                findings.place(path.child(near), entry.key().span()));
                unknown(shape, entry.key());
            }
        }
    }

    /** Returns the keys that the author seems to have meant by keys that do not exist. */
    static Set<String> mistyped(RecordShape shape, Mapping node) {
        Set<String> meant = new HashSet<>();
        for (Entry entry : node.entries()) {
            String key = entry.key().text();
            if (!key.startsWith("x-") && !shape.keys().contains(key)) {
                meant(shape, key).ifPresent(meant::add);
            }
        }
        return meant;
    }

    private static Optional<String> meant(RecordShape shape, String key) {
        return shape.ownNameKey().filter(own -> key.equals("name")).or(() -> Nearest.to(key, shape.keys()));
    }

    private void unknown(RecordShape shape, Scalar key) {
        findings.error(
                "unknown-key",
                key.span(),
                "there is no key \"" + key.text() + "\" here",
                meant(shape, key.text())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("the keys known here are: " + String.join(", ", shape.keys())));
    }
}

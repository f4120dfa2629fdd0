package org.periplus.decode;

import java.util.List;
import java.util.Set;
import org.periplus.diagnostic.Nearest;
import org.periplus.schema.Field;
import org.periplus.source.YamlNode.Scalar;

/** Checks that images named from the root are there. */
final class ImageCheck {

    private static final Set<String> KEYS = Set.of("logo", "portrait", "image");

    private final Context context;

    ImageCheck(Context context) {
        this.context = context;
    }

    void check(Field field, Scalar node) {
        if (!KEYS.contains(field.key()) || context.tree().exists(node.text())) {
            return;
        }
        List<String> images = context.tree().files().stream()
                .filter(path -> path.startsWith("assets/"))
                .toList();
        context.findings()
                .error(
                        "missing-file",
                        node.span(),
                        "there is no file \"" + node.text() + "\" in the content folder",
                        Nearest.hint(
                                node.text(),
                                images,
                                "name an image below assets, from the root: " + field.key() + ": assets/..."));
    }
}

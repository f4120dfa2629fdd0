package org.periplus.decode;

import java.util.List;
import java.util.Set;
import org.periplus.diagnostic.Nearest;
import org.periplus.schema.Field;
import org.periplus.source.Mount;
import org.periplus.source.YamlNode.Scalar;

/** Checks that images named from the root are there. */
final class ImageCheck {

    private static final Set<String> KEYS = Set.of("logo", "portrait", "image");

    private final Context context;

    ImageCheck(Context context) {
        this.context = context;
    }

    /** Returns the text; the path of an image within the whole tree, where a missing one is reported. */
    String checked(Field field, Scalar node) {
        String root = Mount.rootOf(node.span().file());
        String path = KEYS.contains(field.key()) ? root + node.text() : node.text();
        if (KEYS.contains(field.key()) && !context.tree().exists(path)) {
            report(field, node, root);
        }
        return path;
    }

    private void report(Field field, Scalar node, String root) {
        List<String> images = context.tree().files().stream()
                .filter(path -> path.startsWith(root + "assets/"))
                .map(Mount::within)
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

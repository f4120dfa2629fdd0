package org.periplus.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.util.TextCollectingVisitor;
import com.vladsch.flexmark.util.ast.Node;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each heading of one text its anchor and a level that fits below the page's own title. */
final class HeadingIds {

    private final Map<Node, String> ids = new IdentityHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<org.periplus.markdown.Heading> headings = new ArrayList<>();

    /** Levels begin at 2 and grow by one at a time, whatever was written, so that readers by ear find their way. */
    HeadingIds(Node document, String idPrefix) {
        int before = 1;
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                String text =
                        new TextCollectingVisitor().collectAndGetText(heading).strip();
                int level = Math.min(Math.max(2, heading.getLevel()), before + 1);
                heading.setLevel(level);
                before = level;
                String id = unique(slug(text));
                ids.put(heading, id);
                headings.add(new org.periplus.markdown.Heading(level, idPrefix + id, text));
            }
        }
    }

    /** Returns the anchor of that node, without the prefix; empty if it is no heading. */
    String of(Node node) {
        return ids.getOrDefault(node, "");
    }

    List<org.periplus.markdown.Heading> headings() {
        return headings;
    }

    boolean has(String anchor) {
        return used.contains(anchor);
    }

    private String unique(String slug) {
        String id = slug;
        for (int n = 2; !used.add(id); n++) {
            id = slug + "-" + n;
        }
        return id;
    }

    private static String slug(String text) {
        String flat = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        flat.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        String trimmed = slug.toString().replaceAll("-+$", "");
        return trimmed.isEmpty() ? "section" : trimmed.substring(0, Math.min(120, trimmed.length()));
    }
}

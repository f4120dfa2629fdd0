package org.periplus.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Map;

/** Sets anchors of headings, decided addresses of links, and classes for aligned cells, while a text is written. */
final class TextAttributes implements AttributeProvider {

    private final HeadingIds headings;
    private final Map<Node, String> targets;
    private final SiteLinks links;

    private TextAttributes(HeadingIds headings, Map<Node, String> targets, SiteLinks links) {
        this.headings = headings;
        this.targets = targets;
        this.links = links;
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof Heading && part == AttributablePart.NODE) {
            attributes.replaceValue("id", headings.of(node));
        }
        if (node instanceof TableCell && attributes.contains("align")) {
            attributes.replaceValue("class", "al-" + attributes.getValue("align"));
            attributes.remove("align");
        }
        String target = targets.get(node);
        if (target != null && part == AttributablePart.LINK) {
            String name = node instanceof Image || node instanceof ImageRef ? "src" : "href";
            if (target.isEmpty()) {
                attributes.remove(name);
            } else {
                attributes.replaceValue(name, target);
                links.pictureSize(name.equals("src") ? target : "").ifPresent(size -> {
                    attributes.replaceValue("width", String.valueOf(size.width()));
                    attributes.replaceValue("height", String.valueOf(size.height()));
                });
            }
        }
    }

    /** Makes a provider for one text. */
    static final class Factory extends IndependentAttributeProviderFactory {

        private final HeadingIds headings;
        private final Map<Node, String> targets;
        private final SiteLinks links;

        Factory(HeadingIds headings, Map<Node, String> targets, SiteLinks links) {
            this.headings = headings;
            this.targets = targets;
            this.links = links;
        }

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new TextAttributes(headings, targets, links);
        }
    }
}

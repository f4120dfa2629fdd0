package org.periplus.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;

/**
 * Finds every link and image of a document and decides its target.
 *
 * @param targets decides
 * @param headings the anchors of the text
 * @param places where problems are
 * @param problems are added here
 */
record LinkWalk(LinkTargets targets, HeadingIds headings, TextPlaces places, List<Diagnostic> problems) {

    /** Returns the address of each linking node; empty text for one that leads nowhere. */
    Map<Node, String> targets(Document document) {
        Map<Node, String> found = new IdentityHashMap<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof RefNode reference) {
                byReference(document, reference, found);
            } else if (!(node instanceof Reference)) {
                MarkdownRenderer.address(node)
                        .ifPresent(url -> found.put(node, decide(url, url, node instanceof Image)));
            }
        }
        return found;
    }

    private void byReference(Document document, RefNode node, Map<Node, String> found) {
        Reference reference = node.getReferenceNode(document);
        if (reference != null && (node instanceof LinkRef || node instanceof ImageRef)) {
            found.put(node, decide(reference.getUrl(), node.getChars(), node instanceof ImageRef));
        }
    }

    private String decide(BasedSequence url, BasedSequence at, boolean image) {
        SourceSpan span = places.span(at.getStartOffset(), at.getEndOffset());
        Optional<String> target = targets.resolve(
                url.toString(),
                image,
                refusal -> problems.add(Diagnostic.error(refusal.rule(), span, refusal.message(), refusal.hint())));
        target.filter(address -> address.startsWith("#") && !headings.has(address.substring(1)))
                .ifPresent(address -> problems.add(Diagnostic.warning(
                        "missing-anchor", span, "No heading of this text has the anchor \"" + address + "\"", "")));
        return target.orElse("");
    }
}

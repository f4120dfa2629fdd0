package org.periplus.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.html.SafeHtml;

/**
 * Markdown (CommonMark with tables, strikethrough, task lists, footnotes, definition lists and bare links) to sanitised
 * markup with checked links.
 *
 * <p>Safe for use by several threads. Never throws for what a text holds: a text that breaks a limit becomes an error and no
 * markup.
 */
public final class MarkdownRenderer {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create(),
                            FootnoteExtension.create(),
                            DefinitionExtension.create(),
                            AutolinkExtension.create()))
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TaskListExtension.ITEM_DONE_MARKER, "<span class=\"task\">\u2611</span> ")
            .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "<span class=\"task\">\u2610</span> ")
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .toImmutable();

    private final Parser parser = Parser.builder(OPTIONS).build();
    private final ConcurrentMap<String, Sanitiser> sanitisers = new ConcurrentHashMap<>();

    /** Renders one text whose links are looked up in {@code links}; fenced blocks are code. */
    public Rendered render(MarkdownSource source, SiteLinks links) {
        return render(source, links, FencedBlocks.NONE);
    }

    /** Renders one text whose links are looked up in {@code links}, with what {@code blocks} makes of its fenced blocks. */
    public Rendered render(MarkdownSource source, SiteLinks links, FencedBlocks blocks) {
        TextPlaces places = new TextPlaces(source);
        Optional<Diagnostic> limit = MarkdownLimits.check(places);
        if (limit.isPresent()) {
            return new Rendered(SafeHtml.EMPTY, List.of(), List.of(limit.get()));
        }
        try {
            return renderChecked(source, links, places, blocks);
        } catch (StackOverflowError tooDeep) {
            Diagnostic problem = Diagnostic.error(
                    "markdown-limit",
                    places.start(),
                    "The text is nested too deeply",
                    "flatten lists, quotes and emphasis");
            return new Rendered(SafeHtml.EMPTY, List.of(), List.of(problem));
        }
    }

    private Rendered renderChecked(MarkdownSource source, SiteLinks links, TextPlaces places, FencedBlocks blocks) {
        List<Diagnostic> problems = new ArrayList<>();
        Document document = parser.parse(source.text());
        BlockWalk drawn = new BlockWalk(blocks, places, problems);
        drawn.takeOut(document);
        HeadingIds headings = new HeadingIds(document, source.idPrefix());
        Map<Node, String> targets =
                new LinkWalk(new LinkTargets(source, links), headings, places, problems).targets(document);
        HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS)
                .attributeProviderFactory(new TextAttributes.Factory(headings, targets, links))
                .build();
        Set<String> dropped = new TreeSet<>();
        String clean =
                sanitisers.computeIfAbsent(source.idPrefix(), Sanitiser::new).clean(renderer.render(document), dropped);
        reportDropped(document, dropped, places, problems);
        problems.sort(Diagnostic.BY_PLACE);
        return new Rendered(
                SafeHtml.trusted(drawn.putIn(ScrollBoxes.around(clean, headings.headings()))),
                headings.headings(),
                problems);
    }

    private static void reportDropped(
            Document document, Set<String> dropped, TextPlaces places, List<Diagnostic> problems) {
        Set<String> open = new TreeSet<>(dropped);
        for (Node node : document.getDescendants()) {
            if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                String html = node.getChars().toString();
                open.removeIf(what -> reported(what, html, node.getStartOffset(), places, problems));
            }
        }
    }

    private static boolean reported(
            String what, String html, int offset, TextPlaces places, List<Diagnostic> problems) {
        String element = what.split(" ", 2)[0];
        int at = html.toLowerCase(Locale.ROOT).indexOf("<" + element);
        if (at < 0) {
            return false;
        }
        SourceSpan span = places.span(offset + at, offset + at + element.length() + 1);
        String named = what.contains(" ")
                ? "The attribute " + what.split(" ", 2)[1] + " of <" + element + ">"
                : "<" + element + ">";
        problems.add(Diagnostic.warning(
                "dropped-markup",
                span,
                named + " is not allowed in a text and was left out",
                "use Markdown, or remove it"));
        return true;
    }

    /** Returns the address as written of a node that links, or nothing for any other node. */
    static Optional<BasedSequence> address(Node node) {
        if (node instanceof Link link) {
            return Optional.of(link.getUrl());
        }
        if (node instanceof Image image) {
            return Optional.of(image.getUrl());
        }
        if (node instanceof Reference reference) {
            return Optional.of(reference.getUrl());
        }
        if (node instanceof AutoLink auto && !(node instanceof MailLink)) {
            return Optional.of(auto.getText());
        }
        return Optional.empty();
    }
}

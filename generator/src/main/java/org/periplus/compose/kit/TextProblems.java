package org.periplus.compose.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.periplus.address.SiteMap;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.markdown.BlockResult;
import org.periplus.markdown.FencedBlock;
import org.periplus.markdown.FencedBlocks;
import org.periplus.markdown.MarkdownSource;
import org.periplus.markdown.Rendered;
import org.periplus.markdown.SiteLinks;
import org.periplus.model.FreePage;

/**
 * Finds what is wrong in the texts of entries, which is all that can be wrong with pages, without composing these; and remembers it for
 * the next time. What is remembered of a text counts only while the text and its place are the same and every link in it leads where it
 * led; of a text with a figure or a diagram, only while all entries are the same too, but for the texts of free pages, which nothing
 * draws. For use by one thread.
 */
public final class TextProblems {

    private Map<MarkdownSource, Known> known = Map.of();
    private List<Object> drawnFrom = List.of();

    /** What was found, and what tells whether it would be found again. */
    private record Known(List<Predicate<SiteLinks>> answers, boolean isDrawn, List<Diagnostic> problems) {

        boolean isSo(SiteLinks links, boolean isSameDrawing) {
            return (isSameDrawing || !isDrawn) && answers.stream().allMatch(answer -> answer.test(links));
        }
    }

    /**
     * Returns what composing all pages of that content would tell, in the order of the entries.
     *
     * @param content the entries and where they are written; their past does not count
     * @param map where they stand
     * @param workshop what the pages are made with
     */
    public List<Diagnostic> of(SiteContent content, SiteMap map, Workshop workshop) {
        Map<MarkdownSource, Known> before = known;
        List<Object> from = drawnFrom(content, workshop);
        boolean isSameDrawing = from.equals(drawnFrom);
        Map<MarkdownSource, Known> now = new ConcurrentHashMap<>();
        List<Diagnostic> problems = content.atlas().entries().parallelStream()
                .flatMap(entry -> TextsOfEntries.of(entry).stream()
                        .map(text -> TextsOfEntries.source(content, SiteMap.path(entry.ref()), text)))
                .flatMap(source -> {
                    Optional<Known> same =
                            Optional.ofNullable(before.get(source)).filter(one -> one.isSo(map, isSameDrawing));
                    same.ifPresent(one -> now.put(source, one));
                    return same
                            .map(Known::problems)
                            .orElseGet(() -> new Look(content, map, workshop).at(source, now))
                            .stream();
                })
                .toList();
        known = now;
        drawnFrom = from;
        return problems;
    }

    /** Returns all that figures are drawn from. */
    private static List<Object> drawnFrom(SiteContent content, Workshop workshop) {
        List<Object> from = new ArrayList<>(List.of(
                content.atlas().site(), content.asOf(), workshop.wording().language()));
        content.atlas()
                .entries()
                .forEach(entry -> from.add(
                        entry instanceof FreePage page ? List.of(page.id(), page.common(), page.order()) : entry));
        return from;
    }

    /** One look at a text. */
    private static final class Look implements FencedBlocks {

        private final SiteContent content;
        private final SiteMap map;
        private final Workshop workshop;
        private Optional<FencedBlocks> blocks = Optional.empty();
        private boolean drawn;
        private int figures;

        Look(SiteContent content, SiteMap map, Workshop workshop) {
            this.content = content;
            this.map = map;
            this.workshop = workshop;
        }

        List<Diagnostic> at(MarkdownSource source, Map<MarkdownSource, Known> remembered) {
            FigureBlocks.Desk desk =
                    new FigureBlocks.Desk(content.atlas(), workshop.figures(), content.asOf(), workshop.wording());
            blocks = Optional.of(new FigureBlocks(desk, new PageLinks(map, source.page()), () -> "fig-" + ++figures));
            AskedLinks asked = new AskedLinks(map);
            Rendered rendered = workshop.markdown().render(source, asked, this);
            remembered.put(source, new Known(asked.answers(), drawn, rendered.diagnostics()));
            return rendered.diagnostics();
        }

        @Override
        public Optional<BlockResult> draw(FencedBlock block) {
            Optional<BlockResult> result = blocks.flatMap(one -> one.draw(block));
            drawn |= result.isPresent();
            return result;
        }
    }
}

package org.periplus.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.markdown.BlockResult;
import org.periplus.markdown.FencedBlock;
import org.periplus.markdown.FencedBlocks;
import org.periplus.markdown.MarkdownSource;
import org.periplus.markdown.Rendered;
import org.periplus.markdown.SiteLinks;

/**
 * Finds what is wrong in the texts of entries, which is all that can be wrong with pages, without composing these; and remembers it for
 * the next time. What is remembered of a text counts only while the text and its place are the same and every link in it leads where it
 * led; a text with a figure or a diagram is looked at each time. For use by one thread.
 */
public final class TextProblems {

    private Map<MarkdownSource, Known> known = Map.of();

    /** What was found, and what tells whether it would be found again. */
    private record Known(List<Predicate<SiteLinks>> answers, List<Diagnostic> problems) {

        boolean isSo(SiteLinks links) {
            return answers.stream().allMatch(answer -> answer.test(links));
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
        Map<MarkdownSource, Known> now = new ConcurrentHashMap<>();
        List<Diagnostic> problems = content.atlas().entries().parallelStream()
                .flatMap(entry -> TextsOfEntries.of(entry).stream()
                        .map(text -> TextsOfEntries.source(content, SiteMap.path(entry.ref()), text)))
                .flatMap(source -> {
                    Optional<Known> same = Optional.ofNullable(before.get(source)).filter(one -> one.isSo(map));
                    same.ifPresent(one -> now.put(source, one));
                    return same.map(Known::problems)
                            .orElseGet(() -> new Look(content, map, workshop).at(source, now))
                            .stream();
                })
                .toList();
        known = now;
        return problems;
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
            FigureBlocks.Desk desk = new FigureBlocks.Desk(
                    content.atlas(), workshop.figures(), content.asOf(), workshop.wording());
            blocks = Optional.of(new FigureBlocks(desk, new PageLinks(map, source.page()), () -> "fig-" + ++figures));
            AskedLinks asked = new AskedLinks(map);
            Rendered rendered = workshop.markdown().render(source, asked, this);
            if (!drawn) {
                remembered.put(source, new Known(asked.answers(), rendered.diagnostics()));
            }
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

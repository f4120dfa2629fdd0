package org.periplus.compose.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.periplus.address.SiteMap;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Origins;
import org.periplus.markdown.BlockResult;
import org.periplus.markdown.FencedBlock;
import org.periplus.markdown.FencedBlocks;
import org.periplus.markdown.MarkdownSource;
import org.periplus.markdown.Rendered;
import org.periplus.markdown.SiteLinks;
import org.periplus.model.Entity;
import org.periplus.model.FreePage;
import org.periplus.model.Ref;

/**
 * Finds what is wrong in the texts of entries, which is all that can be wrong with pages, without composing these; and remembers it for
 * the next time. What is remembered of a text counts only while the text and its place are the same and every link in it leads where it
 * led; of a text with a figure or a diagram, only while all entries are the same too, but for the texts of free pages, which nothing
 * draws. For use by one thread.
 */
public final class TextProblems {

    private Map<Ref, Told> known = Map.of();
    private Optional<Last> last = Optional.empty();

    /** What figures were drawn from, and where texts were written. */
    private record Last(List<Object> around, List<Entity> entries, Origins origins) {}

    /** The texts of an entry. */
    private record Told(Entity entry, List<Known> texts) {

        Optional<Known> at(MarkdownSource source) {
            return texts.stream().filter(text -> text.source().equals(source)).findFirst();
        }
    }

    /** What was found in a text, and what tells whether it would be found again. */
    private record Known(
            MarkdownSource source, List<Predicate<SiteLinks>> answers, boolean isDrawn, List<Diagnostic> problems) {

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
        List<Object> around = List.of(
                content.atlas().site(), content.asOf(), workshop.wording().language());
        List<Entity> entries = List.copyOf(content.atlas().entries());
        boolean isSameDrawing = last.filter(before -> before.around().equals(around))
                .filter(before -> isDrawnAlike(before.entries(), entries))
                .isPresent();
        Predicate<Entity> isThere = stayed(content.manuscript().origins());
        List<Told> all = entries.parallelStream()
                .map(entry -> {
                    Optional<Told> before = Optional.ofNullable(known.get(entry.ref()));
                    return before.filter(told -> isSame(told.entry(), entry) && isThere.test(entry))
                            .filter(told -> told.texts().stream().allMatch(text -> text.isSo(map, isSameDrawing)))
                            .orElseGet(() -> told(entry, before, isSameDrawing, new Desk(content, map, workshop)));
                })
                .toList();
        Map<Ref, Told> now = new HashMap<>();
        all.forEach(told -> now.put(told.entry().ref(), told));
        known = now;
        last = Optional.of(new Last(around, entries, content.manuscript().origins()));
        return all.stream()
                .flatMap(told -> told.texts().stream())
                .flatMap(text -> text.problems().stream())
                .toList();
    }

    private static Told told(Entity entry, Optional<Told> before, boolean isSameDrawing, Desk desk) {
        return new Told(
                entry,
                TextsOfEntries.of(entry).stream()
                        .map(text -> TextsOfEntries.source(desk.content(), SiteMap.path(entry.ref()), text))
                        .map(source -> before.flatMap(told -> told.at(source))
                                .filter(one -> one.isSo(desk.map(), isSameDrawing))
                                .orElseGet(() -> new Look(desk).at(source)))
                        .toList());
    }

    /** Returns what tells of an entry that stayed the same whether its texts stand where they stood. */
    private Predicate<Entity> stayed(Origins origins) {
        Optional<Set<ElementPath>> moved = last.flatMap(before -> origins.movedSince(before.origins()));
        return entry -> moved.isPresent()
                && !moved.get().contains(ElementPath.entry(entry.kind().word(), entry.id()));
    }

    /** Tells whether figures drawn from some entries are those drawn from others. */
    private static boolean isDrawnAlike(List<Entity> some, List<Entity> others) {
        boolean alike = some.size() == others.size();
        for (int i = 0; alike && i < some.size(); i++) {
            alike = isSame(some.get(i), others.get(i)) || drawn(some.get(i)).equals(drawn(others.get(i)));
        }
        return alike;
    }

    @SuppressWarnings("ReferenceEquality") // entries are compared in full only where they are other objects
    private static boolean isSame(Entity one, Entity other) {
        return one == other;
    }

    /** Returns all of an entry that a figure may be drawn from. */
    private static Object drawn(Entity entry) {
        return entry instanceof FreePage page ? List.of(page.id(), page.common(), page.order()) : entry;
    }

    /** What texts are looked at with. */
    private record Desk(SiteContent content, SiteMap map, Workshop workshop) {}

    /** One look at a text. */
    private static final class Look implements FencedBlocks {

        private final Desk desk;
        private Optional<FencedBlocks> blocks = Optional.empty();
        private boolean drawn;
        private int figures;

        Look(Desk desk) {
            this.desk = desk;
        }

        Known at(MarkdownSource source) {
            SiteContent content = desk.content();
            FigureBlocks.Desk drawing = new FigureBlocks.Desk(
                    content.atlas(),
                    desk.workshop().figures(),
                    content.asOf(),
                    desk.workshop().wording());
            PageLinks links = new PageLinks(desk.map(), source.page());
            blocks = Optional.of(new FigureBlocks(drawing, links, () -> "fig-" + ++figures));
            AskedLinks asked = new AskedLinks(desk.map());
            Rendered rendered = desk.workshop().markdown().render(source, asked, this);
            return new Known(source, asked.answers(), drawn, rendered.diagnostics());
        }

        @Override
        public Optional<BlockResult> draw(FencedBlock block) {
            Optional<BlockResult> result = blocks.flatMap(one -> one.draw(block));
            drawn |= result.isPresent();
            return result;
        }
    }
}

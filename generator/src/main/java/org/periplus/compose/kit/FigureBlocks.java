package org.periplus.compose.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.periplus.analysis.Analysis;
import org.periplus.diagnostic.Severity;
import org.periplus.exchange.mermaid.MermaidAtlas;
import org.periplus.exchange.mermaid.MermaidJourney;
import org.periplus.exchange.mermaid.MermaidText;
import org.periplus.figure.Figures;
import org.periplus.figure.engine.FigureLinks;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.html.SafeHtml;
import org.periplus.markdown.BlockProblem;
import org.periplus.markdown.BlockResult;
import org.periplus.markdown.FencedBlock;
import org.periplus.markdown.FencedBlocks;
import org.periplus.model.Atlas;
import org.periplus.wording.Wording;

/**
 * Draws the fenced blocks of the texts of one page: {@code figure}, which names a figure and its subject, and {@code journey}, which is
 * Mermaid's (in a block called {@code mermaid} too). For one thread.
 */
final class FigureBlocks implements FencedBlocks {

    private final Desk desk;
    private final FigureLinks links;
    private final Supplier<String> nextFigure;

    /**
     * Draws for one page.
     *
     * @param links where links of figures lead
     * @param nextFigure what begins the ids in the next figure
     */
    FigureBlocks(Desk desk, FigureLinks links, Supplier<String> nextFigure) {
        this.desk = desk;
        this.links = links;
        this.nextFigure = nextFigure;
    }

    /**
     * What is drawn of and with.
     *
     * @param atlas the entries
     * @param figures draws them
     * @param today the day of the site
     * @param wording the words of the theme
     */
    record Desk(Atlas atlas, Figures figures, LocalDate today, Wording wording) {}

    @Override
    public Optional<BlockResult> draw(FencedBlock block) {
        return switch (block.language()) {
            case "figure" -> Optional.of(figure(block));
            case "journey" -> Optional.of(journey(block));
            case "mermaid" -> MermaidText.isJourney(block.lines()) ? Optional.of(journey(block)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private BlockResult figure(FencedBlock block) {
        FigureBlock asked = new FigureBlock(desk.atlas(), block.lines());
        Optional<FigureRequest> request = asked.request();
        if (request.isEmpty()) {
            return new BlockResult(SafeHtml.EMPTY, asked.problems());
        }
        SafeHtml drawn = drawn(request.get(), asked.caption());
        return drawn.isEmpty()
                ? new BlockResult(SafeHtml.EMPTY, List.of(nothing(request.get())))
                : new BlockResult(drawn, List.of());
    }

    private SafeHtml drawn(FigureRequest request, Optional<String> caption) {
        return desk.figures()
                .draw(request, links, nextFigure.get())
                .map(figure -> desk.figures().html(figure, caption.orElse(figure.title())))
                .orElse(SafeHtml.EMPTY);
    }

    private BlockProblem nothing(FigureRequest request) {
        String subject = request.of()
                .map(ref -> "\"" + desk.atlas().nameOf(ref) + "\" has")
                .orElse("The atlas has");
        return new BlockProblem(
                "figure-empty",
                Severity.WARNING,
                0,
                0,
                Integer.MAX_VALUE,
                subject + " nothing that the figure \"" + request.type().word() + "\" could show",
                "see the guide for what it is drawn from, or remove the block");
    }

    private BlockResult journey(FencedBlock block) {
        MermaidText text = MermaidText.ofBlock(block.lines());
        MermaidJourney diagram = text.diagrams().get(0).read();
        List<BlockProblem> problems = new JourneyBlockProblems(block.lines()).of(text, diagram);
        if (diagram.tasks().findAny().isEmpty()) {
            return new BlockResult(SafeHtml.EMPTY, problems);
        }
        MermaidAtlas made = MermaidAtlas.of(diagram, desk.atlas(), "diagram");
        Analysis analysis = Analysis.of(made.atlas(), desk.today());
        Figures figures = new Figures(made.atlas(), analysis, desk.today(), desk.wording());
        FigureRequest request =
                FigureRequest.of(FigureType.JOURNEY_MAP, made.journey().ref());
        SafeHtml html = figures.draw(request, links, nextFigure.get())
                .map(figure -> figures.html(figure, made.journey().name()))
                .orElse(SafeHtml.EMPTY);
        return new BlockResult(html, problems);
    }
}

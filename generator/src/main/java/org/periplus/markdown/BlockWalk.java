package org.periplus.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.html.SafeHtml;

/**
 * Takes the fenced blocks that something is made of out of a document, and puts what was made into the sanitised markup. In between a
 * word stands for each, which holds the digest of the whole text and so cannot be written in it. For one text and one thread.
 */
final class BlockWalk {

    private final FencedBlocks blocks;
    private final TextPlaces places;
    private final List<Diagnostic> problems;
    private final Map<String, SafeHtml> made = new LinkedHashMap<>();

    BlockWalk(FencedBlocks blocks, TextPlaces places, List<Diagnostic> problems) {
        this.blocks = blocks;
        this.places = places;
        this.problems = problems;
    }

    /** Replaces the blocks of a document by their words. */
    void takeOut(Document document) {
        List<FencedCodeBlock> fences = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof FencedCodeBlock fence) {
                fences.add(fence);
            }
        }
        fences.forEach(this::takeOut);
    }

    private void takeOut(FencedCodeBlock fence) {
        String info = fence.getInfo().toString().strip();
        List<BasedSequence> lines = fence.getContentLines();
        FencedBlock block = new FencedBlock(
                info.split("[\\s{]", 2)[0],
                lines.stream().map(line -> line.trimEOL().toString()).toList());
        Optional<BlockResult> result = blocks.draw(block);
        if (result.isEmpty()) {
            return;
        }
        result.get().problems().forEach(problem -> problems.add(placed(problem, fence, lines)));
        String word = "drawing" + made.size() + "x" + digest();
        made.put(word, result.get().html());
        Paragraph stand = new Paragraph(fence.getChars());
        stand.appendChild(new Text(word));
        fence.insertBefore(stand);
        fence.unlink();
    }

    private Diagnostic placed(BlockProblem problem, FencedCodeBlock fence, List<BasedSequence> lines) {
        int start = fence.getStartOffset();
        int end = start + fence.getOpeningMarker().length();
        if (problem.line() < lines.size()) {
            BasedSequence line = lines.get(problem.line());
            start = line.getStartOffset() + problem.start();
            end = line.getStartOffset() + Math.max(problem.start() + 1, problem.end());
        }
        Optional<String> hint = problem.hint().isEmpty() ? Optional.empty() : Optional.of(problem.hint());
        return new Diagnostic(problem.rule(), problem.severity(), places.span(start, end), problem.message(), hint);
    }

    /** Puts what was made in the place of its words. */
    String putIn(String clean) {
        String markup = clean;
        for (Map.Entry<String, SafeHtml> one : made.entrySet()) {
            markup = markup.replace(
                            "<p>" + one.getKey() + "</p>", one.getValue().value())
                    .replace(one.getKey(), one.getValue().value());
        }
        return markup;
    }

    private String digest() {
        try {
            byte[] text = places.source().text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package org.periplus.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.periplus.change.Change;
import org.periplus.change.Sense;
import org.periplus.html.Escape;
import org.periplus.html.SafeHtml;
import org.periplus.telling.Passage;
import org.periplus.telling.Sentence;
import org.periplus.telling.Teller;

/**
 * Tells a comparison as one page that needs nothing beside it: no script, no file, no net. Its policy allows the one style sheet it
 * holds, by its hash, the fonts within it, and nothing else. Immutable.
 */
public final class ReviewPage {

    private static final String OWN_STYLE = "review.css";

    private final Teller teller;
    private final String style;

    /**
     * Takes the words and the look.
     *
     * @param tokens the style sheet of the theme's colours, and of fonts that it holds itself
     * @param drawings the style sheet of its figures
     */
    public ReviewPage(Teller teller, String tokens, String drawings) {
        this.teller = teller;
        this.style = (tokens + drawings + own()).replace("</", "<\\/");
    }

    private static String own() {
        try (InputStream in = Objects.requireNonNull(ReviewPage.class.getResourceAsStream(OWN_STYLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the page.
     *
     * @param drawings figures of what changed, ready to stand in a page
     */
    public String write(Review review, List<SafeHtml> drawings) {
        StringBuilder out =
                new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                .append(hash())
                .append("'; font-src data:; base-uri 'none'; form-action 'none'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n");
        out.append("<title>").append(text(review.site() + ": " + review.way())).append("</title>\n");
        out.append("<style>").append(style).append("</style>\n</head>\n<body>\n<main>\n");
        head(out, review);
        drawings.forEach(drawing ->
                out.append("<section class=\"drawn\">").append(drawing.value()).append("</section>\n"));
        Group.of(review.changes()).forEach(group -> group(out, group));
        effects(out, review.effects());
        findings(out, "New findings", review.findings().fresh());
        findings(out, "Solved findings", review.findings().solved());
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void head(StringBuilder out, Review review) {
        out.append("<header><p class=\"way\">").append(text(review.way())).append("</p>\n<h1>");
        out.append(text(review.site())).append("</h1>\n<p class=\"lede\">");
        out.append(text(review.headline(teller)))
                .append(".</p>\n<p>")
                .append(text(review.counts()))
                .append(".</p>\n");
        review.notes()
                .forEach(note ->
                        out.append("<p class=\"note\">").append(text(note)).append(".</p>\n"));
        out.append("</header>\n");
    }

    private void group(StringBuilder out, Group group) {
        out.append("<section><h2>").append(text(group.title())).append(" <code>");
        out.append(text(group.id())).append("</code></h2>\n<ul>\n");
        for (Passage passage : teller.passages(group.changes())) {
            Change change = passage.first();
            out.append("<li class=\"").append(change.op().word());
            if (change.sense() != Sense.NEITHER) {
                out.append(' ').append(change.sense().word());
            }
            out.append("\">");
            passage.sentence().pieces().forEach(piece -> out.append(piece(piece)));
            out.append("</li>\n");
        }
        out.append("</ul></section>\n");
    }

    private static String piece(Sentence.Piece piece) {
        if (piece instanceof Sentence.Before) {
            return "<del>" + text(piece.text()) + "</del>";
        }
        if (piece instanceof Sentence.After) {
            return "<ins>" + text(piece.text()) + "</ins>";
        }
        return piece instanceof Sentence.Name ? "<b>" + text(piece.text()) + "</b>" : text(piece.text());
    }

    private static void effects(StringBuilder out, List<Effect> effects) {
        if (effects.isEmpty()) {
            return;
        }
        out.append("<section><h2>What it does to figures</h2>\n<table><thead><tr><th scope=\"col\">Figure</th>");
        out.append("<th scope=\"col\">Before</th><th scope=\"col\">After</th></tr></thead><tbody>\n");
        for (Effect effect : effects) {
            String sense =
                    effect.sense() == Sense.NEITHER ? "" : ", " + effect.sense().word();
            out.append("<tr><th scope=\"row\">")
                    .append(text(effect.name() + ", " + effect.what().title()));
            out.append("</th><td>").append(text(effect.before())).append("</td><td>");
            out.append(text(effect.after() + sense)).append("</td></tr>\n");
        }
        out.append("</tbody></table></section>\n");
    }

    private static void findings(StringBuilder out, String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.append("<section><h2>").append(title).append("</h2>\n<ul>\n");
        for (Finding one : findings) {
            out.append("<li>")
                    .append(text(one.severity().word() + ": " + one.message()))
                    .append(" <code>");
            out.append(text(one.place()))
                    .append("</code> ")
                    .append(text(one.rule()))
                    .append("</li>\n");
        }
        out.append("</ul></section>\n");
    }

    private static String text(String text) {
        return Escape.html(text);
    }
}

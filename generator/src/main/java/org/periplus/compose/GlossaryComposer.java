package org.periplus.compose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.periplus.address.Slugs;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Kind;
import org.periplus.model.Term;
import org.periplus.page.GlossaryPage;

/** Composes the glossary. */
final class GlossaryComposer {

    /** Stands before all letters: what begins with a digit or a sign. */
    private static final String SIGNS = "";

    private static final Comparator<GlossaryPage.Line> ORDER = Comparator.comparing(
                    (GlossaryPage.Line line) -> bare(line.word()).toLowerCase(Locale.ROOT))
            .thenComparing(GlossaryPage.Line::word)
            .thenComparing(line -> line.term().href());

    private GlossaryComposer() {}

    static Composed compose(Sheet sheet) {
        List<Term> terms = sheet.atlas().terms();
        String counts = sheet.say(
                "people.sentence", "text", sheet.words().capital(sheet.words().count(terms.size(), Kind.TERM)));
        return sheet.done(new GlossaryPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(About.index(sheet, Kind.TERM, "glossary", counts)),
                sheet.words().heading(Kind.TERM),
                counts,
                letters(sheet, terms)));
    }

    private static List<GlossaryPage.Letter> letters(Sheet sheet, List<Term> terms) {
        Map<String, List<GlossaryPage.Line>> byLetter = new TreeMap<>();
        terms.stream()
                .flatMap(term -> lines(sheet, term).stream())
                .forEach(line -> byLetter.computeIfAbsent(letter(line.word()), key -> new ArrayList<>())
                        .add(line));
        Map<String, String> slugs = Slugs.of(byLetter.keySet());
        List<GlossaryPage.Letter> letters = new ArrayList<>();
        byLetter.forEach((letter, lines) -> {
            lines.sort(ORDER);
            String sign = letter.equals(SIGNS) ? sheet.say("glossary.signs") : letter;
            letters.add(new GlossaryPage.Letter("letter-" + slugs.get(letter), sign, lines));
        });
        return letters;
    }

    private static List<GlossaryPage.Line> lines(Sheet sheet, Term term) {
        List<GlossaryPage.Line> lines = new ArrayList<>();
        lines.add(new GlossaryPage.Line(
                term.name(),
                sheet.link(term.ref()),
                term.definition().or(term::summary).orElse(""),
                false));
        term.aliases().stream()
                .distinct()
                .forEach(alias -> lines.add(new GlossaryPage.Line(alias, sheet.link(term.ref()), "", true)));
        return lines;
    }

    /** Returns the capital letter a word stands under, without accents; {@link #SIGNS} for what begins with no letter. */
    static String letter(String word) {
        String bare = bare(word);
        if (bare.isEmpty() || !Character.isLetter(bare.codePointAt(0))) {
            return SIGNS;
        }
        String first = Character.toString(bare.codePointAt(0)).toUpperCase(Locale.ROOT);
        return Character.toString(first.codePointAt(0));
    }

    private static String bare(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }
}

package org.periplus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes words of a text. */
class WordsTest {

    private static final Path LISTS = Path.of("src", "test", "resources", "search");

    @ParameterizedTest
    @CsvSource({
        "en, Café, cafe",
        "en, ŁÓDŹ, lodz",
        "en, Straße, strasse",
        "en, Ærø, aero",
        "en, München, munchen",
        "en, ﬁnal, final",
        "de, München, munchen",
        "de, Muenchen, munchen",
        "de, Größe, grosse",
        "de, Groesse, grosse",
        "de, neue, neue",
        "de, Quelle, quelle",
        "ar, أَحْمَد, احمد",
        "ar, آمال, امال",
        "ar, ٱلرحلة, الرحله",
        "ar, مـــرحبا, مرحبا",
        "ar, مستشفى, مستشفي",
        "el, ΟΔΟΣ, οδοσ",
        "en, 한국어, 한국어"
    })
    void allWaysToWriteAWordAreOne(String language, String written, String folded) {
        assertThat(new Folding(language).fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'The customer''s e-mail, at 10:45', customer mail 10 45",
        "en, 東京駅, 東京 京駅",
        "en, 駅, 駅",
        "en, ABC東京1, abc 東京",
        "en, 'การเดินทาง', กา าร รเ เด ดิ ิน นท ทา าง",
        "de, 'die Verspätung der Züge', verspatung zuge",
        "fr, 'l’horaire d’été', horaire ete"
    })
    void aTextIsCutIntoWords(String language, String text, String words) {
        Tokens tokens = new Tokens(language, "the at die der");

        List<String> found = new ArrayList<>(tokens.of(text));
        found.remove("1");

        assertThat(String.join(" ", found)).isEqualTo(words);
    }

    @Test
    void aVeryLongWordIsCut() {
        assertThat(new Tokens("en", "").of("x".repeat(300)).get(0)).hasSize(40);
    }

    /** The browser makes the same of these lists: see SearchIT of the sample site. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theListOfStemsIsThatOfSnowball(String language) throws IOException {
        Path list = LISTS.resolve("stems-" + language + ".txt");
        List<String> now = new WordMaker(language).words();
        if (Boolean.getBoolean("periplus.rewrite")) {
            Files.createDirectories(LISTS);
            Files.writeString(list, String.join("\n", now) + "\n");
        }

        assertThat(now).hasSizeGreaterThan(10_000);
        assertThat(Files.readAllLines(list)).isEqualTo(now);
    }

    /** Words of every shape: what begins them, the middle, and one or two endings, each written with its folded form and its stem. */
    private record WordMaker(String language) {

        private static final String[] ENGLISH = {
            "book travel plan y sky hop run conn ect gener commun arsen rel nation vi trad ag fl ind ust oper polit hes can her out in dy gent"
                    + " ugl earl onl singl happ cr pl tr b st sp ch ow ex suc pro form fil fall mis un sen",
            "s es ed ing ly y ies ied e er est ness ful fulness less ation ational ization ize izer ative icate iciti ical al alize alism ment"
                    + " ement ance ence able ible bility ousness ous ive iveness ion tion sion ogy li eed eedly edly ingly ss us ll tt e ier"
        };
        private static final String[] GERMAN = {
            "fahr reis buch verspät züg bäu schön groß klein wander lauf trauer neu bauer feier freund herz mögl verantwort erleb erinner bezahl"
                    + " umsteig kund frag antwort platz anschluss verbind zeugnis erlebnis hind ös äh üb y jux quell koffer ü i a",
            "en e er ern em es s st est ung ungen keit heit lich ig ik isch end igkeit lichkeit heiten igung igend enlich erlich nis nisse"
                    + " nissen te ten tet test ste sten in innen chen los bar barkeit sam samkeit isch ischen ierung ieren eln erst"
        };

        List<String> words() {
            String[] parts = language.equals("en") ? ENGLISH : GERMAN;
            String[] stems = parts[0].split(" ");
            String[] endings = parts[1].split(" ");
            TreeSet<String> made = new TreeSet<>();
            for (String stem : stems) {
                made.add(stem);
                for (String ending : endings) {
                    made.add(stem + ending);
                    for (int at = 0; at < endings.length; at += 11) {
                        made.add(stem + ending + endings[(at + stem.length()) % endings.length]);
                    }
                }
            }
            Folding folding = new Folding(language);
            Stemming stemming = new Stemming(language);
            return made.stream()
                    .map(word -> word + "\t" + folding.fold(word) + "\t" + stemming.stem(folding.fold(word)))
                    .toList();
        }
    }
}

package org.periplus.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Term;

/** Rules about the glossary. */
final class TermRules {

    static final List<Rule> LIST = List.of(
            new Rule(
                    "term-defined-twice",
                    Severity.WARNING,
                    "Word with two meanings",
                    "Two teams that read one word in two ways agree on things they do not agree on. "
                            + "Capital letters and the way accents are stored make no difference.",
                    "join the two entries, or give one of them another word",
                    """
                    # glossary.yaml
                    pram-bay:
                      term: Pram bay
                      aliases: [Buggy space]
                      definition: The place by the door where a pram may stand with its child in it.""",
                    TermRules::twice),
            new Rule(
                    "term-without-definition",
                    Severity.WARNING,
                    "Word that is not explained",
                    "Readers follow the word to learn what it means here, and find nothing.",
                    "write definition: with one or two sentences",
                    """
                    # glossary.yaml
                    pram-bay:
                      term: Pram bay
                      definition: The place by the door where a pram may stand with its child in it.""",
                    TermRules::withoutDefinition));

    private TermRules() {}

    private static Stream<Term> terms(Survey survey) {
        return survey.active(survey.atlas().terms());
    }

    private static Stream<Breach> twice(Survey survey) {
        Map<String, Term> first = new LinkedHashMap<>();
        terms(survey).forEach(term -> first.putIfAbsent(folded(term.name()), term));
        List<Breach> breaches = new ArrayList<>();
        terms(survey)
                .forEach(term -> words(term).forEach((key, word) -> {
                    Term other = first.computeIfAbsent(key, none -> term);
                    if (!other.id().equals(term.id())) {
                        breaches.add(twice(word, other));
                    }
                }));
        return breaches.stream();
    }

    /** A word where it is written. */
    private record WordAt(ElementPath path, String word) {}

    private static Breach twice(WordAt at, Term other) {
        return Breach.at(
                at.path(),
                "\"" + at.word() + "\" is a word of the term \"" + other.name() + "\" (" + other.id() + ") as well");
    }

    /** Returns the term and its aliases by the form in which they are compared; of two alike the first. */
    private static Map<String, WordAt> words(Term term) {
        ElementPath path = Survey.path(term.ref());
        Map<String, WordAt> words = new LinkedHashMap<>();
        words.put(folded(term.name()), new WordAt(path.child("term"), term.name()));
        for (int i = 0; i < term.aliases().size(); i++) {
            String alias = term.aliases().get(i);
            words.putIfAbsent(folded(alias), new WordAt(path.child("aliases").item(i), alias));
        }
        return words;
    }

    /** Returns the word as it is compared: compatible forms, small letters, single spaces. */
    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static Stream<Breach> withoutDefinition(Survey survey) {
        return terms(survey)
                .filter(term -> term.definition().isEmpty()
                        && term.summary().isEmpty()
                        && term.narrative().isBlank())
                .map(term -> Breach.without(
                        Survey.path(term.ref()), "the term \"" + term.name() + "\" is not explained", "definition"));
    }
}

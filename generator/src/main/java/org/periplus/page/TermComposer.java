package org.periplus.page;

import java.util.List;
import java.util.Set;
import org.periplus.model.Term;

/** What the page of a term of the glossary says. */
final class TermComposer {

    private final Sheet sheet;

    TermComposer(Sheet sheet) {
        this.sheet = sheet;
    }

    EntryComposer.Own own(Term term) {
        List<Fact> facts = term.aliases().isEmpty()
                ? List.of()
                : List.of(new Parts(sheet)
                        .fact(Label.ALIASES, sheet.words().wording().commas(term.aliases())));
        return new EntryComposer.Own(
                List.of(), term.definition().stream().toList(), facts, List.of(), List.of(), Set.of());
    }
}

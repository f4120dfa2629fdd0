package org.periplus.compose;

import java.util.List;
import java.util.Set;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Term;
import org.periplus.page.Fact;

/** What the page of a term of the glossary says. */
final class TermComposer {

    private final Sheet sheet;

    TermComposer(Sheet sheet) {
        this.sheet = sheet;
    }

    OwnParts own(Term term) {
        List<Fact> facts = term.aliases().isEmpty()
                ? List.of()
                : List.of(new Parts(sheet)
                        .fact(Label.ALIASES, sheet.words().wording().commas(term.aliases())));
        return new OwnParts(List.of(), term.definition().stream().toList(), facts, List.of(), List.of(), Set.of());
    }
}

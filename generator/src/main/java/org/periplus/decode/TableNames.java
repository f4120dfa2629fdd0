package org.periplus.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Kind;

/** Turns what a table calls a segment or a persona into its id. What nobody knows is reported once for the whole table. */
final class TableNames {

    private record Name(Kind kind, String text) {}

    private record Uses(SourceSpan first, int count) {}

    private final Context context;
    private final Map<Name, Optional<String>> known = new HashMap<>();
    private final Map<Name, Uses> unknown = new LinkedHashMap<>();

    TableNames(Context context) {
        this.context = context;
    }

    /** Returns the id, or what is written where it is one already or where nobody can know; nothing if it is unknown. */
    Optional<String> id(Kind kind, String text, SourceSpan span) {
        Name name = new Name(kind, text);
        Optional<String> id = known.computeIfAbsent(name, this::find);
        if (id.isEmpty()) {
            unknown.merge(name, new Uses(span, 1), (old, one) -> new Uses(old.first(), old.count() + 1));
        }
        return id;
    }

    private Optional<String> find(Name name) {
        Kind kind = name.kind();
        String text = name.text();
        boolean exact = text.startsWith(kind.word() + ":")
                || context.known().resolve(List.of(kind), text).isPresent();
        List<String> named = exact ? List.of(text) : context.names().ids(kind, text);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Reports what was unknown, each at its first place. */
    void report() {
        unknown.forEach((what, uses) -> {
            String word = what.kind().word();
            String name = "\"" + Words.shortened(what.text()) + "\"";
            String lines = uses.count() == 1 ? "" : "; " + uses.count() + " lines name it";
            List<String> several = context.names().ids(what.kind(), what.text());
            if (several.isEmpty()) {
                List<String> all = new ArrayList<>(context.names().of(what.kind()));
                all.addAll(context.known().ids(what.kind()));
                String hint = "add it to " + what.kind().folder() + ", or name one that exists";
                error(uses.first(), "there is no " + word + " " + name + lines, Nearest.hint(what.text(), all, hint));
            } else {
                String ids = String.join(", ", several);
                error(
                        uses.first(),
                        "more than one " + word + " is called " + name + lines,
                        "write one of the ids: " + ids);
            }
        });
    }

    private void error(SourceSpan span, String message, String hint) {
        context.findings().error("missing-reference", span, message, hint);
    }
}

package org.periplus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What entries, and the stages, touchpoints and pains in them, have in common.
 *
 * @param summary one or two sentences
 * @param owner the team that answers for it
 * @param tags free words
 * @param links further reading
 * @param evidence what it rests on
 * @param accept the reason why a rule does not hold here, by the rule's id, in written order
 * @param notes the team's own {@code x-} keys, with the prefix, in written order; each with its values as text
 */
public record Details(
        @Doc("One or two sentences.") Optional<String> summary,

        @Doc("The team that answers for it.") @RefersTo(Kind.TEAM)
        Optional<Ref> owner,

        @Doc("Free words to find it by.") List<String> tags,
        @Doc("Further reading.") List<Link> links,

        @Doc("The feedback it rests on.") @RefersTo(Kind.FEEDBACK)
        List<Ref> evidence,

        @Doc("Rules that do not hold here, each with the reason.")
        Map<String, String> accept,

        @Doc("The team's own keys, which begin with x-.") Map<String, List<String>> notes) {

    /** Takes copies of the collections and keeps their order. */
    public Details {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        evidence = List.copyOf(evidence);
        accept = Collections.unmodifiableMap(new LinkedHashMap<>(accept));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    /** Returns details without any content. */
    public static Details none() {
        return new Details(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Map.of(), Map.of());
    }
}

package org.periplus.decode;

import java.util.HashSet;
import java.util.Set;
import org.periplus.model.Inclusion;

/** Gives each source that a site includes a short name of its own: its prefix, or what its place ends in. For use by one thread. */
public final class IncludeNames {

    private final Set<String> taken = new HashSet<>();

    /** Returns the name of the next source; where two would have one, the second has a number behind it. */
    public String next(Inclusion one) {
        String place = one.folder().or(one::git).orElse("");
        String plain = place.replaceAll("(\\.git)?/*$", "");
        String last = Ids.slug(plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf(':')) + 1));
        String wanted = one.prefix().orElse(last.isEmpty() ? "other" : last);
        String name = wanted;
        for (int next = 2; !taken.add(name); next++) {
            name = wanted + "-" + next;
        }
        return name;
    }
}

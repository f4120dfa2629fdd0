package org.periplus.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.periplus.decode.Outline;
import org.periplus.model.Ref;

/** Writes and reads what a state knows of a file, beside the blob that the file really has. */
final class FilePacking {

    private FilePacking() {}

    /** Writes what is known of a file that the state has. */
    static void pack(Packer out, String file, ContentState state) {
        out.flag(state.unreadable().containsKey(file));
        if (state.unreadable().containsKey(file)) {
            out.id(state.files().getOrDefault(file, ObjectId.zeroId()));
        }
        out.flag(state.strange().contains(file));
        out.flag(state.unlooked().contains(file));
        out.maybe(state.index().outline(file), outline -> pack(out, outline));
    }

    private static void pack(Packer out, Outline outline) {
        out.all(outline.names().entrySet(), name -> {
            SaidPacking.packRef(out, name.getKey());
            out.text(name.getValue());
        });
        out.all(outline.needs(), ref -> SaidPacking.packRef(out, ref));
        out.all(outline.tables(), out::text);
        out.all(outline.stems(), out::text);
    }

    /**
     * Reads it and gives it to a state.
     *
     * @param real the blob that the file really has
     */
    static void unpack(Unpacker in, String file, ObjectId real, ContentState state) throws IOException {
        boolean unreadable = in.flag();
        ObjectId readable = unreadable ? in.id() : real;
        boolean strange = in.flag();
        boolean unlooked = in.flag();
        Optional<Outline> outline = in.flag() ? Optional.of(outline(in)) : Optional.empty();
        if (unlooked) {
            state.put(file, readable);
        } else {
            state.put(file, readable, outline);
        }
        if (unreadable) {
            state.keep(file, real);
        }
        if (strange) {
            state.markStrange(file);
        }
    }

    private static Outline outline(Unpacker in) throws IOException {
        Map<Ref, String> names = new LinkedHashMap<>();
        for (int left = in.size(); left > 0; left--) {
            names.put(SaidPacking.ref(in), in.text());
        }
        return new Outline(
                names,
                new LinkedHashSet<>(in.all(() -> SaidPacking.ref(in))),
                new LinkedHashSet<>(in.all(in::text)),
                new LinkedHashSet<>(in.all(in::text)));
    }
}

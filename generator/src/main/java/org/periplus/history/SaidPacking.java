package org.periplus.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Spot;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Writes and reads what fields say, and the things they say it of. */
final class SaidPacking {

    private static final int MAX_DEPTH = 200;
    private static final List<PartKind> PARTS = List.of(PartKind.values());
    private static final List<Kind> KINDS = List.of(Kind.values());

    private SaidPacking() {}

    static void pack(Packer out, Said said) {
        if (said instanceof Said.Nothing) {
            out.count(0);
        } else if (said instanceof Said.Text text) {
            out.count(1);
            out.text(text.text());
        } else if (said instanceof Said.Prose prose) {
            out.count(2);
            out.text(prose.text());
        } else if (said instanceof Said.Amount amount) {
            out.count(3);
            out.exact(amount.value());
            out.text(amount.unit().orElse(""));
        } else if (said instanceof Said.Day day) {
            out.count(4);
            out.number(day.day().toEpochDay());
        } else if (said instanceof Said.Flag flag) {
            out.count(5);
            out.flag(flag.yes());
        } else if (said instanceof Said.Word word) {
            out.count(6);
            out.text(word.word());
        } else {
            packCompound(out, said);
        }
    }

    private static void packCompound(Packer out, Said said) {
        if (said instanceof Said.Entry entry) {
            out.count(7);
            packRef(out, entry.ref());
            out.text(entry.name());
        } else if (said instanceof Said.Many many) {
            out.count(8);
            out.all(many.items(), item -> pack(out, item));
        } else if (said instanceof Said.Fields fields) {
            out.count(9);
            out.all(fields.fields().entrySet(), field -> {
                out.text(field.getKey());
                pack(out, field.getValue());
            });
        } else if (said instanceof Said.At at) {
            out.count(10);
            pack(out, at.in());
            out.number(at.place());
        } else {
            throw new IllegalStateException("cannot keep " + said.getClass());
        }
    }

    static Said said(Unpacker in) throws IOException {
        return said(in, 0);
    }

    private static Said said(Unpacker in, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw Unpacker.damaged();
        }
        int what = (int) in.count();
        switch (what) {
            case 0:
                return Said.nothing();
            case 1:
                return new Said.Text(in.text());
            case 2:
                return new Said.Prose(in.text());
            case 3:
                return amount(in.exact(), in.text());
            case 4:
                return new Said.Day(LocalDate.ofEpochDay(in.number()));
            case 5:
                return new Said.Flag(in.flag());
            case 6:
                return new Said.Word(in.text());
            case 7:
                return new Said.Entry(ref(in), in.text());
            case 8:
                return new Said.Many(in.all(() -> said(in, depth + 1)));
            case 9:
                return fields(in, depth);
            case 10:
                return new Said.At(spot(in), in.small());
            default:
                throw Unpacker.damaged();
        }
    }

    private static Said fields(Unpacker in, int depth) throws IOException {
        List<Map.Entry<String, Said>> written = in.all(() -> Map.entry(in.text(), said(in, depth + 1)));
        Map<String, Said> fields = new LinkedHashMap<>();
        written.forEach(field -> fields.put(field.getKey(), field.getValue()));
        return new Said.Fields(fields);
    }

    static void pack(Packer out, Spot spot) {
        out.maybe(spot.entry(), ref -> packRef(out, ref));
        out.text(spot.name());
        out.all(spot.parts(), part -> {
            out.count(part.kind().ordinal());
            out.text(part.id());
            out.text(part.name());
        });
    }

    static Spot spot(Unpacker in) throws IOException {
        return new Spot(
                in.maybe(() -> ref(in)), in.text(), in.all(() -> new Part(in.oneOf(PARTS), in.text(), in.text())));
    }

    static void packRef(Packer out, Ref ref) {
        out.count(ref.kind().ordinal());
        out.text(ref.id());
    }

    static Ref ref(Unpacker in) throws IOException {
        return new Ref(in.oneOf(KINDS), in.text());
    }

    private static Said amount(double value, String unit) {
        return new Said.Amount(value, Optional.of(unit).filter(text -> !text.isEmpty()));
    }
}

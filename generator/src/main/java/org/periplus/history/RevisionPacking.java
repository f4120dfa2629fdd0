package org.periplus.history;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Sense;
import org.periplus.change.Weight;

/** Writes and reads revisions; their tags, which may change, are not kept. */
final class RevisionPacking {

    private static final List<Op> OPS = List.of(Op.values());
    private static final List<Weight> WEIGHTS = List.of(Weight.values());
    private static final List<Sense> SENSES = List.of(Sense.values());

    private RevisionPacking() {}

    static void pack(Packer out, Revision revision) {
        out.maybe(revision.hash(), out::text);
        packTime(out, revision.when());
        out.all(revision.authors(), out::text);
        out.text(revision.subject());
        out.text(revision.message());
        out.number(revision.merged());
        out.all(revision.changes(), change -> pack(out, change));
        out.all(revision.unread(), out::text);
    }

    static Revision revision(Unpacker in) throws IOException {
        return new Revision(
                in.maybe(in::text),
                time(in),
                in.all(in::text),
                in.text(),
                in.text(),
                in.small(),
                List.of(),
                in.all(() -> change(in)),
                in.all(in::text));
    }

    static void pack(Packer out, LastChange change) {
        out.text(change.hash());
        packTime(out, change.when());
        out.text(change.author());
        out.text(change.subject());
        out.all(change.others(), out::text);
    }

    static LastChange lastChange(Unpacker in) throws IOException {
        String hash = in.text();
        OffsetDateTime when = time(in);
        return new LastChange(when, in.text(), in.text(), hash, in.all(in::text));
    }

    static void pack(Packer out, Release release) {
        out.text(release.name());
        out.text(release.hash());
        packTime(out, release.when());
    }

    static Release release(Unpacker in) throws IOException {
        return new Release(in.text(), in.text(), time(in));
    }

    static void pack(Packer out, Change change) {
        out.count(change.op().ordinal());
        SaidPacking.pack(out, change.spot());
        out.maybe(change.field(), out::text);
        out.maybe(change.key(), key -> SaidPacking.pack(out, key));
        SaidPacking.pack(out, change.before());
        SaidPacking.pack(out, change.after());
        out.count(change.weight().ordinal());
        out.count(change.sense().ordinal());
    }

    static Change change(Unpacker in) throws IOException {
        return new Change(
                in.oneOf(OPS),
                SaidPacking.spot(in),
                in.maybe(in::text),
                in.maybe(() -> SaidPacking.said(in)),
                SaidPacking.said(in),
                SaidPacking.said(in),
                in.oneOf(WEIGHTS),
                in.oneOf(SENSES));
    }

    private static void packTime(Packer out, OffsetDateTime time) {
        out.number(time.toEpochSecond());
        out.number(time.getNano());
        out.number(time.getOffset().getTotalSeconds());
    }

    private static OffsetDateTime time(Unpacker in) throws IOException {
        long second = in.number();
        long nano = in.number();
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(in.small());
        return OffsetDateTime.of(LocalDateTime.ofEpochSecond(second, Math.toIntExact(nano), zone), zone);
    }
}

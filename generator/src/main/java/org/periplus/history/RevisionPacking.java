package org.periplus.history;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Sense;
import org.periplus.change.Weight;

/** Writes and reads revisions; their tags, which may change, are not kept. */
final class RevisionPacking {

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

    static void pack(Packer out, Change change) {
        out.text(change.op().word());
        SaidPacking.pack(out, change.spot());
        out.maybe(change.field(), out::text);
        out.maybe(change.key(), key -> SaidPacking.pack(out, key));
        SaidPacking.pack(out, change.before());
        SaidPacking.pack(out, change.after());
        out.text(change.weight().word());
        out.text(change.sense().word());
    }

    static Change change(Unpacker in) throws IOException {
        String op = in.text();
        return new Change(
                of(Stream.of(Op.values()).filter(one -> one.word().equals(op))),
                SaidPacking.spot(in),
                in.maybe(in::text),
                in.maybe(() -> SaidPacking.said(in)),
                SaidPacking.said(in),
                SaidPacking.said(in),
                weight(in.text()),
                sense(in.text()));
    }

    private static Weight weight(String word) throws IOException {
        return of(Stream.of(Weight.values()).filter(one -> one.word().equals(word)));
    }

    private static Sense sense(String word) throws IOException {
        return of(Stream.of(Sense.values()).filter(one -> one.word().equals(word)));
    }

    private static <V> V of(Stream<V> found) throws IOException {
        return found.findFirst().orElseThrow(Unpacker::damaged);
    }

    private static void packTime(Packer out, OffsetDateTime time) {
        out.number(time.toEpochSecond());
        out.number(time.getNano());
        out.number(time.getOffset().getTotalSeconds());
    }

    private static OffsetDateTime time(Unpacker in) throws IOException {
        Instant instant = Instant.ofEpochSecond(in.number(), in.number());
        return OffsetDateTime.ofInstant(instant, ZoneOffset.ofTotalSeconds(in.small()));
    }
}

package org.periplus.compose;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.periplus.address.StepPlace;
import org.periplus.compose.evidence.GroundTables;
import org.periplus.compose.frame.EntryCells;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.Nested;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.plan.PlanTables;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Segment;
import org.periplus.page.NamedLink;
import org.periplus.page.Table;

/** The tables of the kinds that are listed as tables. */
final class IndexTables {

    private final Sheet sheet;
    private final Parts parts;
    private final EntryCells cells;

    IndexTables(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.cells = new EntryCells(sheet);
    }

    Table of(Kind kind) {
        String caption = sheet.words().heading(kind);
        return switch (kind) {
            case SEGMENT -> segments(caption).sorted();
            case CHANNEL -> channels(caption).sorted();
            case TEAM -> teams(caption).sorted();
            case TOUCHPOINT -> touchpoints(caption).sorted();
            case OBJECTIVE -> new PlanTables(sheet).objectives(caption);
            case INITIATIVE -> new PlanTables(sheet).initiatives(caption);
            case SCENARIO -> new PlanTables(sheet).scenarios(caption).sorted();
            case SOURCE -> new GroundTables(sheet).sources(caption).sorted();
            case LOOP -> new GroundTables(sheet).loops(caption);
            case TERM, JOURNEY, PERSONA, KPI, FEEDBACK, OPPORTUNITY, PAGE -> pages(caption, kind);
        };
    }

    private List<NamedLink> from(Ref ref, String role) {
        return sheet.analysis().backlinks(ref).stream()
                .filter(backlink -> backlink.role().equals(role))
                .map(backlink -> backlink.from().ref())
                .distinct()
                .map(sheet::link)
                .toList();
    }

    private String count(Ref ref, String role) {
        long count = sheet.analysis().backlinks(ref).stream()
                .filter(backlink -> backlink.role().equals(role))
                .count();
        return count == 0 ? "" : sheet.words().numerals().count(count);
    }

    private String commas(List<String> items) {
        return sheet.words().wording().commas(items);
    }

    private Table segments(String caption) {
        List<Segment> all = sheet.atlas().segments();
        Map<Ref, List<Segment>> children = all.stream()
                .filter(segment -> segment.parent().isPresent())
                .collect(Collectors.groupingBy(segment -> segment.parent().orElseThrow()));
        List<Segment> roots = all.stream()
                .filter(segment -> segment.parent().flatMap(sheet.atlas()::find).isEmpty())
                .toList();
        List<Table.Row> rows =
                Nested.order(roots, all, segment -> children.getOrDefault(segment.ref(), List.of())).stream()
                        .map(nested -> segment(nested.entry(), nested.depth()))
                        .toList();
        return new Table(
                caption,
                List.of(
                        cells.name(Kind.SEGMENT),
                        cells.words(Label.BASIS),
                        cells.number(Label.SHARE),
                        cells.number(Label.REVENUE),
                        cells.words(Label.PERSONAS)),
                rows);
    }

    private Table.Row segment(Segment segment, int depth) {
        String basis = commas(segment.basis().stream().map(sheet.words()::plain).toList());
        return Cells.row(
                depth,
                cells.name(segment),
                Cells.text(basis),
                Cells.text(segment.share().map(share -> sheet.words().numerals().percent(share.percent()))),
                Cells.text(segment.revenueShare()
                        .map(share -> sheet.words().numerals().percent(share.percent()))),
                Cells.links(from(segment.ref(), "segment-of")));
    }

    private Table channels(String caption) {
        Moods moods = new Moods(sheet);
        List<Table.Row> rows = sheet.atlas().channels().stream()
                .map(channel -> {
                    List<StepPlace> places = sheet.studio().crossings().onChannel(channel.ref());
                    OptionalDouble mean = places.stream()
                            .flatMap(place -> Moods.feeling(
                                    place.touchpoint(),
                                    place.journey().personas().stream()
                                            .findFirst()
                                            .map(Ref::id))
                                    .stream())
                            .mapToDouble(Double::doubleValue)
                            .average();
                    return Cells.row(
                            0,
                            cells.name(channel),
                            Cells.text(sheet.words().plain(channel.type())),
                            cells.owner(channel),
                            Cells.text(
                                    places.isEmpty()
                                            ? ""
                                            : sheet.words().numerals().count(places.size())),
                            Cells.mood(moods.mean(mean)),
                            Cells.text(channel.support() ? sheet.say("people.yes") : ""));
                })
                .toList();
        return new Table(
                caption,
                List.of(
                        cells.name(Kind.CHANNEL),
                        cells.words(Label.TYPE),
                        cells.words(Label.OWNER),
                        cells.number(Label.TOUCHPOINTS),
                        cells.words(Label.MEAN_EMOTION),
                        cells.words(Label.SUPPORTS)),
                rows);
    }

    private Table teams(String caption) {
        List<Table.Row> rows = sheet.atlas().teams().stream()
                .map(team -> Cells.row(
                        0,
                        cells.name(team),
                        Cells.text(team.department()),
                        Cells.text(count(team.ref(), "owner-of")),
                        Cells.text(count(team.ref(), "acts-behind"))))
                .toList();
        return new Table(
                caption,
                List.of(cells.name(Kind.TEAM), cells.words(Label.DEPARTMENT), cells.number(Label.OWNS), cells.number(Label.ACTS)),
                rows);
    }

    private Table touchpoints(String caption) {
        List<Table.Row> rows = sheet.atlas().touchpoints().stream()
                .map(touchpoint -> Cells.row(
                        0,
                        cells.name(touchpoint),
                        new Table.Cell(
                                parts.icon(touchpoint.channel()),
                                touchpoint.channel().map(sheet::link).stream().toList(),
                                "",
                                ""),
                        cells.owner(touchpoint),
                        Cells.links(from(touchpoint.ref(), "used-in"))))
                .toList();
        return new Table(
                caption,
                List.of(cells.name(Kind.TOUCHPOINT), cells.words(Label.CHANNEL), cells.words(Label.OWNER), cells.words(Label.USED_IN)),
                rows);
    }

    private Table pages(String caption, Kind kind) {
        List<? extends Entity> entries = kind == Kind.PAGE
                ? sheet.studio().folders().all()
                : List.copyOf(sheet.atlas().of(kind));
        List<Table.Row> rows =
                entries.stream().map(entry -> Cells.row(0, cells.name(entry))).toList();
        return new Table(caption, List.of(cells.name(kind)), rows);
    }
}

package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.service.BlueprintRow.Zone;

/**
 * The service blueprint of a journey: channel and customer above, the front stage below the line of interaction, each team below
 * the line of visibility, each system below the line of internal interaction, and at the foot who answers for what. After G. L.
 * Shostack, Designing Services That Deliver, Harvard Business Review 1984. Nothing for a journey behind which nobody is seen at
 * work. Stateless; safe for use by several threads.
 */
public final class Blueprint implements Drawing {

    private static final double RAIL = 146;
    private static final Columns.Room ROOM = new Columns.Room(108, 168, 96, 180, 1254);
    private static final double AIR = 8;

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return Subject.of(context, request).flatMap(Blueprint::figure);
    }

    private static Optional<Figure> figure(Subject subject) {
        Columns columns = Columns.of(subject.journey(), RAIL, ROOM);
        List<BlueprintRow> rows = BlueprintRows.of(subject, columns);
        boolean bare = rows.stream()
                .noneMatch(
                        row -> row.zone() == Zone.FRONT || row.zone() == Zone.BACKSTAGE || row.zone() == Zone.SYSTEM);
        return bare ? Optional.empty() : Optional.of(figure(subject, columns, rows));
    }

    private static Figure figure(Subject subject, Columns columns, List<BlueprintRow> rows) {
        Pen front = subject.pen();
        double head = StageHead.draw(front, subject, columns);
        BlueprintSheet sheet = new BlueprintSheet(front.inside(), subject.figure(), columns, head);
        rows.forEach(row -> sheet.row(row, lineBefore(row, rows)));
        Pen pen = front.inside();
        sheet.grounds().forEach(pen::add);
        StageHead.lines(pen, columns, head, sheet.foot());
        HandOvers handOvers = HandOvers.of(columns.slots());
        BlueprintLines.connectors(sheet.boxes(), columns).forEach(pen::add);
        sheet.shapes().forEach(pen::add);
        handOvers.draw(pen, columns, sheet.ownersMiddle());
        front.shapes().forEach(pen::add);
        StageHead.frame(pen, columns, sheet.foot());
        double end = Legend.draw(
                pen, BlueprintLegend.of(subject.figure(), rows, handOvers), 0, columns.right(), sheet.foot() + AIR);
        String title =
                subject.say("blueprint.title", "journey", subject.journey().name());
        Scene scene = new Scene(
                columns.right(),
                end + 2,
                "fig blueprint",
                Scene.Role.GROUP,
                title,
                Optional.of(BlueprintWords.finding(subject, columns, rows, handOvers)),
                pen.shapes());
        return new Figure(FigureType.BLUEPRINT, title, scene, BlueprintWords.twin(subject, columns), pen.placed());
    }

    /** Returns the line above a row: at the first row of each part of the service that has something above it to be parted from. */
    private static BlueprintSheet.Line lineBefore(BlueprintRow row, List<BlueprintRow> rows) {
        List<Zone> above = new ArrayList<>();
        rows.subList(0, rows.indexOf(row)).forEach(other -> above.add(other.zone()));
        if (above.contains(row.zone())) {
            return BlueprintSheet.Line.ROW;
        }
        return switch (row.zone()) {
            case FRONT -> BlueprintSheet.Line.INTERACTION;
            case BACKSTAGE -> BlueprintSheet.Line.VISIBILITY;
            case SYSTEM ->
                above.contains(Zone.BACKSTAGE) ? BlueprintSheet.Line.INTERNAL : BlueprintSheet.Line.VISIBILITY;
            case OWNER -> BlueprintSheet.Line.FOOT;
            default -> BlueprintSheet.Line.NONE;
        };
    }
}

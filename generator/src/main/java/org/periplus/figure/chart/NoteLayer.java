package org.periplus.figure.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.periplus.figure.engine.Joined;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.model.Reading;
import org.periplus.wording.Wording;

/** Remarks on readings: a small number at the reading, the words below the chart. Stateless; safe for use by several threads. */
final class NoteLayer {

    private static final int MOST = 9;
    private static final double SIDE = 16;
    private static final double[] FAR = {9, 20, 34, 50};
    private static final double[] ASIDE = {0, -14, 14, -26, 26};
    private static final double INDENT = 22;
    private static final double COLUMN_GAP = 24;
    private static final int LINES = 3;
    private static final double ROW_GAP = 5;

    /**
     * A remark.
     *
     * @param number from 1, in the order of time
     */
    record Note(int number, KpiSeries line, Reading reading, String text) {}

    private NoteLayer() {}

    /** Returns the remarks on the readings of drawn lines; of many the last ones. */
    static List<Note> of(KpiFacts facts) {
        List<Note> all = facts.drawn().stream()
                .flatMap(line -> line.readings().stream().flatMap(reading -> note(line, reading)))
                .sorted(Comparator.comparing(note -> note.reading().date()))
                .toList();
        List<Note> last = all.subList(Math.max(0, all.size() - MOST), all.size());
        List<Note> notes = new ArrayList<>();
        for (Note note : last) {
            notes.add(new Note(notes.size() + 1, note.line(), note.reading(), note.text()));
        }
        return List.copyOf(notes);
    }

    private static Stream<Note> note(KpiSeries line, Reading reading) {
        return reading.note().map(String::strip).filter(text -> !text.isEmpty()).stream()
                .map(text -> new Note(0, line, reading, text));
    }

    /** Sets each number as near its reading as there is room; in the table's order below where there is none. */
    static void numbers(ChartSheet sheet, List<Note> notes) {
        for (Note note : notes) {
            double x = sheet.plot().x(note.reading().date());
            double y = sheet.plot().y(note.reading().value());
            sheet.place(candidates(sheet, x, y), false).ifPresent(box -> {
                mark(sheet.pen(), note.number(), box.x() + SIDE / 2, box.y() + SIDE / 2);
                sheet.room().add(box);
            });
        }
    }

    private static List<Placed> candidates(ChartSheet sheet, double x, double y) {
        List<Placed> boxes = new ArrayList<>();
        for (double far : FAR) {
            for (double aside : ASIDE) {
                boxes.add(box(x + aside, y - far - SIDE));
                boxes.add(box(x + aside, y + far));
            }
        }
        for (double aside : ASIDE) {
            boxes.add(box(x + aside, sheet.plot().bottom() - SIDE - 3));
        }
        return boxes;
    }

    private static Placed box(double centre, double top) {
        return new Placed("note", centre - SIDE / 2, top, SIDE, SIDE, "");
    }

    private static void mark(Pen pen, int number, double x, double y) {
        pen.add(new Shape.Circle("knote", x, y, SIDE / 2 - 0.5));
        pen.textAbout(Integer.toString(number), ChartType.NOTE, x, y - 7, SIDE);
    }

    /** Writes the words below the chart in columns, read row by row, and returns the lower edge. */
    static double words(ChartSheet sheet, List<Note> notes, double top) {
        double left = sheet.plot().left();
        int columns = sheet.size().columns();
        double width = (sheet.size().width() - left - COLUMN_GAP * (columns - 1)) / columns;
        double y = top;
        double foot = top;
        for (int i = 0; i < notes.size(); i++) {
            y = i % columns == 0 && i > 0 ? foot + ROW_GAP : y;
            double x = left + i % columns * (width + COLUMN_GAP);
            Note note = notes.get(i);
            mark(sheet.pen(), note.number(), x + SIDE / 2, y + 7.5);
            String text = said(sheet.words(), note);
            TextBlock block = sheet.pen().wrap(text, ChartType.TEXT, width - INDENT, LINES);
            foot = Math.max(foot, sheet.pen().text(block, x + INDENT, y, text));
        }
        return foot;
    }

    private static String said(Wording words, Note note) {
        String date = PeriodDates.of(words, note.reading().date(), note.line().period());
        String who = note.line().name();
        return Joined.named(words, who.isEmpty() ? date : words.commas(List.of(date, who)), note.text());
    }
}

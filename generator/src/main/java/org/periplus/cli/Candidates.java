package org.periplus.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.periplus.edit.NewEntry;
import org.periplus.export.ExportFormat;
import org.periplus.export.Paper;
import org.periplus.report.ReportFormat;
import org.periplus.review.ReviewFormat;
import org.periplus.usage.Shell;

/** The words that a shell offers where a command takes one of a few; each list has a class, as picocli wants it. */
abstract class Candidates implements Iterable<String> {

    private final List<String> words;

    private Candidates(Collection<String> words) {
        this.words = List.copyOf(words);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    /** From which severity problems fail. */
    static final class Severities extends Candidates {
        Severities() {
            super(List.of("error", "warning", "never"));
        }
    }

    /** How problems are told. */
    static final class ReportFormats extends Candidates {
        ReportFormats() {
            super(ReportFormat.words());
        }
    }

    /** How a review is told. */
    static final class ReviewFormats extends Candidates {
        ReviewFormats() {
            super(ReviewFormat.words());
        }
    }

    /** How a log is told. */
    static final class LogFormats extends Candidates {
        LogFormats() {
            super(List.of("text", "json"));
        }
    }

    /** What a figure is written as. */
    static final class ExportFormats extends Candidates {
        ExportFormats() {
            super(ExportFormat.words());
        }
    }

    /** The colours of a picture. */
    static final class Schemes extends Candidates {
        Schemes() {
            super(List.of("light", "dark"));
        }
    }

    /** The pages of a print. */
    static final class Papers extends Candidates {
        Papers() {
            super(Paper.words());
        }
    }

    /** What a table holds. */
    static final class Tables extends Candidates {
        Tables() {
            super(List.of("map", "feedback", "readings"));
        }
    }

    /** The shells that complete. */
    static final class Shells extends Candidates {
        Shells() {
            super(Arrays.stream(Shell.values()).map(Shell::word).toList());
        }
    }

    /** The kinds of entries. */
    static final class Kinds extends Candidates {
        Kinds() {
            super(NewEntry.kinds());
        }
    }
}

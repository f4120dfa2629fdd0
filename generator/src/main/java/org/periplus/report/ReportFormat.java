package org.periplus.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of {@code check}. */
public enum ReportFormat {
    /** For people: {@link TextReport}. */
    TEXT,
    /** For programs: {@link JsonReport}. */
    JSON,
    /** For code scanning: {@link SarifReport}. */
    SARIF,
    /** For lists of test results: {@link JunitReport}. */
    JUNIT,
    /** For GitHub Actions: {@link GithubReport}. */
    GITHUB,
    /** For GitLab merge requests: {@link GitlabReport}. */
    GITLAB;

    /** Returns the word people write for it: the name in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the format of that word, large and small letters being equal; nothing if there is none. */
    public static Optional<ReportFormat> of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.word().equals(small)).findFirst();
    }

    /** Returns the words of all formats. */
    public static List<String> words() {
        return Stream.of(values()).map(ReportFormat::word).toList();
    }

    /** Returns what writes this format; {@code text} for people, since only it knows the lines and their place. */
    public ReportWriter writer(TextReport text) {
        return switch (this) {
            case TEXT -> text;
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case JUNIT -> new JunitReport();
            case GITHUB -> new GithubReport();
            case GITLAB -> new GitlabReport();
        };
    }
}

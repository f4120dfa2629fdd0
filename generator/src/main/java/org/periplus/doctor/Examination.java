package org.periplus.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.periplus.export.ExportFonts;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;

/**
 * All that was found.
 *
 * @param topics the parts that were looked at, in the order in which they are best read
 */
public record Examination(List<Topic> topics) {

    private static final int VERSION = 1;

    /** Takes a copy of the list. */
    public Examination {
        topics = List.copyOf(topics);
    }

    /**
     * Looks at everything and writes nothing. A part that cannot be read is a finding, never a failure.
     *
     * @throws UncheckedIOException if the content folder itself cannot be listed
     */
    public static Examination of(Surroundings around) {
        ContentLook content = ContentLook.of(around);
        return new Examination(List.of(
                new ProgramLook(around).topic(),
                new CacheLook(around).topic(),
                content.topic(),
                ThemesLook.of(around, content.isSite()),
                repository(around, content.isSite()),
                letters(content),
                new TerminalLook(around).topic()));
    }

    private static Topic letters(ContentLook content) {
        ExportFonts fonts = new ExportFonts();
        return new LettersLook(content.texts(), new FontsLook(fonts.missing(), fonts::installed)).topic();
    }

    private static Topic repository(Surroundings around, boolean isSite) {
        try {
            return new RepositoryLook(around, isSite).topic();
        } catch (IOException | RuntimeException damaged) {
            return new Topic(
                    RepositoryLook.TITLE,
                    List.of(Finding.look(
                            "The git repository could not be read",
                            "Without it the site tells no changes, authors and releases",
                            "Try git fsck, or clone it again")));
        }
    }

    /** Returns how many findings have a mark. */
    public long count(Mark mark) {
        return topics.stream()
                .flatMap(topic -> topic.findings().stream())
                .filter(finding -> finding.mark() == mark)
                .count();
    }

    /** Returns everything as JSON, ended by a line break; keys may be added, but none is changed without another number in {@code doctor}. */
    public String json() {
        return new JsonWriter()
                .write(Json.object()
                        .put("doctor", VERSION)
                        .put(
                                "topics",
                                Json.array(
                                        topics.stream().map(Examination::json).toList()))
                        .put(
                                "counts",
                                Json.object()
                                        .put("ok", count(Mark.OK))
                                        .put("note", count(Mark.NOTE))
                                        .put("look", count(Mark.LOOK))
                                        .build())
                        .build());
    }

    private static Json json(Topic topic) {
        JsonObject.Builder json = Json.object()
                .put("topic", topic.title().toLowerCase(Locale.ROOT))
                .put(
                        "findings",
                        Json.array(
                                topic.findings().stream().map(Examination::json).toList()));
        return topic.facts().members().isEmpty()
                ? json.build()
                : json.put("facts", topic.facts()).build();
    }

    private static Json json(Finding finding) {
        return Json.object()
                .put("mark", finding.mark().word())
                .put("what", finding.what())
                .put("why", finding.why())
                .put("do", finding.remedy())
                .build();
    }
}

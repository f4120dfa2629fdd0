package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.periplus.decode.Ids;
import org.periplus.exchange.TextChange;
import org.periplus.exchange.mermaid.MermaidDiagram;
import org.periplus.exchange.mermaid.MermaidJourney;
import org.periplus.exchange.mermaid.MermaidProblem;
import org.periplus.exchange.mermaid.MermaidSection;
import org.periplus.exchange.mermaid.MermaidStatement;
import org.periplus.exchange.mermaid.MermaidStatement.Word;
import org.periplus.exchange.mermaid.MermaidTask;
import org.periplus.exchange.mermaid.MermaidText;
import org.periplus.exchange.mermaid.MermaidWords;
import org.periplus.model.Kind;

/** Makes journeys of diagrams in Mermaid's syntax. For one import and one thread. */
public final class MermaidIntake {

    private final ContentNames names;
    private final Wishes wishes;
    private final UnaryOperator<String> masked;
    private final List<TextChange> changes = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> newPersonas = new LinkedHashMap<>();
    private int touchpoints;
    private int journeys;

    /**
     * What is wished.
     *
     * @param id of the journey; made from its title if empty
     * @param personas whether actors whom nobody knows become personas
     * @param force whether a journey that is there is replaced
     */
    public record Wishes(Optional<String> id, boolean personas, boolean force) {}

    /**
     * Begins an import.
     *
     * @param names the content as it is
     * @param masked takes personal data out of a text
     */
    public MermaidIntake(ContentNames names, Wishes wishes, UnaryOperator<String> masked) {
        this.names = names;
        this.wishes = wishes;
        this.masked = masked;
    }

    /**
     * Reads a file; its journeys become files of the content.
     *
     * @param file what remarks call it
     * @throws RefusedIntakeException if a journey is there already, or the id is none or is meant for several journeys
     */
    public void read(String file, byte[] bytes) throws RefusedIntakeException {
        Remarks own = new Remarks(file);
        String text = new ForeignText(own).read(bytes);
        MermaidText found = MermaidText.of(file, text);
        found.problems().forEach(problem -> told(problem, own));
        List<MermaidDiagram> diagrams = found.diagrams();
        if (diagrams.isEmpty()) {
            own.lost(
                    own.at(1),
                    "nothing",
                    "there is no journey in this file",
                    "a journey begins with the word journey on a line of its own");
        }
        try {
            for (MermaidDiagram diagram : diagrams) {
                diagram(diagram, own);
            }
        } finally {
            remarks.addAll(own.all());
        }
    }

    /** Returns what came of all files. */
    public Intake result() {
        List<TextChange> all = new ArrayList<>(changes);
        all.addAll(new NewPersonas(names).changes(newPersonas));
        String taken = journeys == 0
                ? ""
                : Counted.of(journeys, "journey") + " with " + Counted.of(touchpoints, "touchpoint")
                        + (newPersonas.isEmpty() ? "" : ", " + Counted.of(newPersonas.size(), "persona"));
        return new Intake(all, remarks, taken);
    }

    private void diagram(MermaidDiagram diagram, Remarks own) throws RefusedIntakeException {
        MermaidJourney journey = diagram.read();
        journey.problems().forEach(problem -> told(problem, own));
        if (journey.tasks().findAny().isEmpty()) {
            own.lost(diagram.span(), "empty", "this journey has no task and is left out", "");
            return;
        }
        String id = id(journey, own);
        String path = names.file(Kind.JOURNEY, id, wishes.force());
        MermaidCast cast =
                new MermaidCast(names, wishes.personas() ? Optional.of(newPersonas) : Optional.empty(), masked);
        cast.take(diagram, journey.actors(), own);
        Map<String, Object> entry = new MermaidEntry(names, cast, text -> words(text, diagram, own)).of(journey);
        if (!entry.containsKey("name")) {
            entry.put("name", untitled(diagram, id, own));
        }
        changes.add(names.change(path, YamlBlock.of(entry)));
        journeys++;
        touchpoints += (int) journey.tasks().count();
        unread(diagram, journey, own);
        sections(diagram, journey, own);
    }

    private static void sections(MermaidDiagram diagram, MermaidJourney journey, Remarks own) {
        for (MermaidSection section : journey.sections()) {
            if (section.name().isBlank()) {
                String first = section.tasks().stream()
                        .map(MermaidTask::name)
                        .findFirst()
                        .orElse("section");
                own.guessed(
                        diagram.placeOfText(first),
                        "unnamed",
                        "these tasks have no section with a name; their stage is called Steps",
                        "");
            } else if (section.tasks().isEmpty()) {
                String name = Remarks.shown(section.name());
                own.kept(
                        diagram.placeOfText(section.name()),
                        "no-task",
                        "the section \"" + name + "\" has no task, and is kept as a stage without touchpoints",
                        "");
            }
        }
    }

    private static String untitled(MermaidDiagram diagram, String id, Remarks own) {
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
        own.guessed(diagram.span(), "untitled", "the journey has no title and is called \"" + name + "\"", "");
        return name;
    }

    private static void told(MermaidProblem problem, Remarks own) {
        String kind = problem.kind().name();
        String message = problem.message().substring(0, 1).toLowerCase(Locale.ROOT)
                + problem.message().substring(1);
        switch (problem.kind()) {
            case NO_SCORE -> own.kept(problem.span(), kind, message + " and is kept without an emotion", "");
            case NO_COLON ->
                own.kept(problem.span(), kind, message + ", and is kept as a touchpoint without an emotion", "");
            case NO_HEAD, WIDE_COLON, COMMA -> own.guessed(problem.span(), kind, message, "");
            case COMMENT, LOOKS, LONG_LINE, OTHER_DIAGRAM, NO_NAME, OUT_OF_RANGE ->
                own.lost(problem.span(), kind, message, problem.hint());
            case NO_TASK -> {
                // told where the journey is left out
            }
        }
    }

    /** Tells of words for assistive technology and titles that stand beside the title that was taken. */
    private static void unread(MermaidDiagram diagram, MermaidJourney journey, Remarks own) {
        for (MermaidStatement statement : diagram.statements()) {
            boolean title = Set.of(Word.TITLE_ABOVE, Word.TITLE, Word.ACC_TITLE).contains(statement.word());
            String said = MermaidWords.plain(statement.text());
            boolean other = journey.title()
                    .filter(taken -> !MermaidWords.plain(taken).equals(said))
                    .isPresent();
            if (title && other) {
                own.lost(statement.span(), "title", "another title, \"" + Remarks.shown(said) + "\", is left out", "");
            }
        }
    }

    private String id(MermaidJourney journey, Remarks own) throws RefusedIntakeException {
        if (wishes.id().isPresent()) {
            String id = wishes.id().get();
            if (!Ids.isValid(id)) {
                throw new RefusedIntakeException("\"" + Remarks.shown(id) + "\" cannot be an id: " + Ids.RULE);
            }
            if (!ids.add(id)) {
                throw new RefusedIntakeException(
                        "there are several journeys, and --id names one; leave it out, and their titles become ids");
            }
            return id;
        }
        String file = own.file().substring(own.file().lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        String base = journey.title()
                .map(MermaidWords::plain)
                .map(masked)
                .map(Ids::slug)
                .filter(Ids::isValid)
                .or(() -> Optional.of(Ids.slug(masked.apply(file))).filter(Ids::isValid))
                .orElse("journey");
        String id = base;
        for (int n = 2; !ids.add(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    private String words(String text, MermaidDiagram diagram, Remarks own) {
        String plain = MermaidWords.plain(text);
        return new PlainWords(masked).of(plain, diagram.placeOfText(text), own);
    }
}

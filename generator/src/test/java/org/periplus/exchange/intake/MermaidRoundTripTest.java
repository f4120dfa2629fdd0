package org.periplus.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.exchange.intake.MermaidIntake.Wishes;
import org.periplus.exchange.mermaid.MermaidJourney;
import org.periplus.exchange.mermaid.MermaidSection;
import org.periplus.exchange.mermaid.MermaidTask;
import org.periplus.model.Journey;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.source.ContentTree;

/** Journeys that are written as Mermaid, imported, and decoded say what they said. */
class MermaidRoundTripTest {

    private static final List<String> WORDS = List.of(
            "Find seats",
            "座席を選ぶ",
            "رحلة",
            "no",
            "12",
            "1:30",
            "Öffnen; schließen",
            "it's \"so\" said",
            "{a: [b]}",
            "- x",
            "#1",
            "😀",
            "null",
            "a very long name that goes on and on until it does not fit on one line of one hundred characters any more, does it");

    private static final ContentTree SITE = MemoryTree.of(
            "periplus.yaml", "periplus: 1\ntitle: Atlas\n",
            "personas/mira.yaml", "name: Mira\n",
            "personas/jonas.yaml", "name: Jonas\n");

    @Test
    void whatIsImportedIsWhatWasWritten() throws RefusedIntakeException {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            MermaidJourney diagram = invented(random);

            Journey journey = imported(text(diagram));

            assertThat(journey.stages())
                    .extracting(Stage::name)
                    .isEqualTo(diagram.sections().stream()
                            .map(MermaidSection::name)
                            .toList());
            List<MermaidTask> tasks = diagram.tasks().toList();
            assertThat(journey.touchpoints())
                    .extracting(Touchpoint::name)
                    .isEqualTo(tasks.stream().map(MermaidTask::name).toList());
            for (int at = 0; at < tasks.size(); at++) {
                assertThat(felt(journey.touchpoints().get(at), tasks.get(at)))
                        .isEqualTo(tasks.get(at).score());
            }
        }
    }

    private static Optional<Double> felt(Touchpoint touchpoint, MermaidTask task) {
        Optional<Double> felt = touchpoint
                .emotion()
                .flatMap(emotion -> task.actors().isEmpty()
                        ? emotion.everybody()
                        : emotion.of(task.actors().get(0).toLowerCase(java.util.Locale.ROOT)));
        return felt.map(one -> one + 3);
    }

    private static Journey imported(String text) throws RefusedIntakeException {
        MermaidIntake intake = new MermaidIntake(
                new ContentNames(SITE), new Wishes(Optional.of("day"), false, false), UnaryOperator.identity());
        intake.read("day.mmd", text.getBytes(StandardCharsets.UTF_8));
        Intake result = intake.result();
        assertThat(result.remarks()).isEmpty();
        Decoded decoded = new Decoder().decode(new PlannedTree(SITE, result.changes()));
        assertThat(decoded.diagnostics()).isEmpty();
        return decoded.atlas().journeys().get(0);
    }

    private static MermaidJourney invented(Random random) {
        List<MermaidSection> sections = new ArrayList<>();
        for (int section = random.nextInt(4); section >= 0; section--) {
            List<MermaidTask> tasks = new ArrayList<>();
            for (int task = random.nextInt(5); task >= 0; task--) {
                List<List<String>> actors =
                        List.of(List.of(), List.of("Mira"), List.of("Mira", "Jonas"), List.of("Jonas"));
                tasks.add(new MermaidTask(
                        WORDS.get(random.nextInt(WORDS.size())),
                        Optional.of(1 + random.nextInt(9) / 2.0),
                        actors.get(random.nextInt(actors.size()))));
            }
            sections.add(new MermaidSection("Section " + section, tasks));
        }
        return new MermaidJourney(Optional.of("Day"), Optional.empty(), sections, List.of());
    }

    private static String text(MermaidJourney diagram) {
        StringBuilder text = new StringBuilder("journey\n  title Day\n");
        for (MermaidSection section : diagram.sections()) {
            text.append("  section ").append(section.name()).append('\n');
            for (MermaidTask task : section.tasks()) {
                String name =
                        task.name().startsWith("#") ? "&num;" + task.name().substring(1) : task.name();
                text.append("    ")
                        .append(name)
                        .append(": ")
                        .append(task.score().orElseThrow());
                text.append(task.actors().isEmpty() ? "" : ": " + String.join(", ", task.actors()))
                        .append('\n');
            }
        }
        return text.toString();
    }
}

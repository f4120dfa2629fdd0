package org.periplus.sample.past;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The made-up past as it is told. Immutable.
 *
 * @param people who wrote it, by the short names the story uses
 * @param steps its commits, the oldest first
 */
record Story(Map<String, Person> people, List<Step> steps) {

    private static final Pattern PERSON = Pattern.compile("([\\w-]+) = (.+) <(.+@(?:\\w+\\.)?nordlinie\\.example)>");

    /** Takes copies. */
    Story {
        people = Map.copyOf(people);
        steps = List.copyOf(steps);
    }

    /**
     * Reads a folder: {@code people.txt} and the files that end in {@code .diff}, in the order of their names.
     *
     * @throws Misfit if something in it cannot be understood, or goes back in time
     */
    static Story read(Path folder) throws IOException {
        Map<String, Person> people = people(folder.resolve("people.txt"));
        List<Step> steps = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(file -> file.toString().endsWith(".diff"))
                    .sorted()
                    .toList()) {
                steps.addAll(
                        new StoryReader(String.valueOf(file.getFileName()), Files.readAllLines(file), people).steps());
            }
        }
        for (int step = 1; step < steps.size(); step++) {
            if (!steps.get(step).when().isAfter(steps.get(step - 1).when())) {
                throw new Misfit("this step is not later than the one before it")
                        .at(steps.get(step).place());
            }
        }
        return new Story(people, steps);
    }

    private static Map<String, Person> people(Path file) throws IOException {
        Map<String, Person> people = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            Matcher person = PERSON.matcher(line);
            if (person.matches()) {
                people.put(person.group(1), new Person(person.group(2), person.group(3)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new Misfit("people.txt: “" + line + "” is not written as: short = Name <name@nordlinie.example>");
            }
        }
        return new HashMap<>(people);
    }
}

package org.periplus.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@code periplus:help} prints, and editors show, of goals and parameters: a sentence for each, and a place in the guide. */
class PluginDocumentationTest {

    private static final List<String> GOALS = List.of("check", "diff", "export", "generate", "help", "report", "serve");
    private static final Path GUIDE = Path.of("../sample-site/atlas/pages/guide/maven.md");

    @Test
    void eachGoalAndParameterHasASentence() throws Exception {
        List<String> goals = new ArrayList<>();
        for (Element goal : goals()) {
            goals.add(text(goal, "goal"));
            assertThat(text(goal, "description")).as(text(goal, "goal")).matches("(?s)[A-Z].{20,}\\.");
            List<Element> parameters = parameters(goal);
            assertThat(parameters)
                    .isNotEmpty()
                    .allSatisfy(parameter -> assertThat(text(parameter, "description"))
                            .as(text(goal, "goal") + " " + text(parameter, "name"))
                            .matches("(?s)[A-Z].{10,}\\."));
        }
        assertThat(goals).containsExactlyInAnyOrderElementsOf(GOALS);
    }

    @Test
    void eachParameterOfOursIsInTheGuide() throws Exception {
        String guide = Files.readString(GUIDE);
        for (Element goal : goals()) {
            if (!text(goal, "goal").equals("help")) {
                assertThat(parameters(goal).stream()
                                .filter(parameter -> text(parameter, "editable").equals("true"))
                                .map(parameter -> "`" + text(parameter, "name") + "`"))
                        .as(text(goal, "goal"))
                        .allSatisfy(name -> assertThat(guide).contains(name));
            }
        }
    }

    private static List<Element> goals() throws Exception {
        try (InputStream plugin = Objects.requireNonNull(
                PluginDocumentationTest.class.getResourceAsStream("/META-INF/maven/plugin.xml"))) {
            return elements(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(plugin)
                            .getDocumentElement(),
                    "mojo");
        }
    }

    /** The configuration of a goal has elements of that name too, without a name of their own. */
    private static List<Element> parameters(Element goal) {
        return elements(goal, "parameter").stream()
                .filter(parameter -> parameter.getElementsByTagName("name").getLength() == 1)
                .toList();
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}

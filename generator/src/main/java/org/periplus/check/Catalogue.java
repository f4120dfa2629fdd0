package org.periplus.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every rule, by subject: those over the atlas, and those of reading, of which only the explanations stand here. */
public final class Catalogue {

    private record Subject(String title, List<Rule> rules) {}

    private static final List<Subject> SUBJECTS = List.of(
            new Subject("Journeys", JourneyRules.LIST),
            new Subject("Stages and their flow", StageRules.LIST),
            new Subject("Touchpoints", TouchpointRules.LIST),
            new Subject("Ways from touchpoint to touchpoint", WayRules.LIST),
            new Subject("Emotions", EmotionRules.LIST),
            new Subject("Pains", PainRules.LIST),
            new Subject("KPIs and their readings", KpiRules.LIST),
            new Subject("Personas and segments", PersonaRules.LIST),
            new Subject("Channels, opportunities and names", EntryRules.LIST),
            new Subject("Targets and sources of KPIs", TargetRules.LIST),
            new Subject("Readings and answers", ReadingRules.LIST),
            new Subject("Parts of computed KPIs", InputRules.LIST),
            new Subject("Databases of figures", DatabaseRules.LIST),
            new Subject("Initiatives", InitiativeRules.LIST),
            new Subject("Objectives and scenarios", ObjectiveRules.LIST),
            new Subject("Feedback and evidence", EvidenceRules.LIST),
            new Subject("Feedback loops and sources", LoopRules.LIST),
            new Subject("Hand-overs, target maps and variants", MapRules.LIST),
            new Subject("Entries that nothing refers to", UnusedRules.LIST),
            new Subject("Glossary", TermRules.LIST),
            new Subject("What texts hold", TextRules.LIST));

    private static final List<Chapter> READING = List.of(
            new Chapter("Files and YAML", FileExplanations.LIST),
            new Chapter("Tables", TableExplanations.LIST),
            new Chapter("Keys and values", ValueExplanations.LIST),
            new Chapter("References and ids", ReferenceExplanations.LIST),
            new Chapter("Texts and images", TextExplanations.LIST),
            new Chapter("The site's own file, and accepted breaches", SiteExplanations.LIST),
            new Chapter("Content of other folders and repositories", IncludeExplanations.LIST),
            new Chapter("A theme of the team's own", ThemeExplanations.LIST));

    private Catalogue() {}

    /** Returns what is to be said about every id, by subject: first the rules over the atlas, then those of reading. */
    public static List<Chapter> chapters() {
        Stream<Chapter> rules = SUBJECTS.stream()
                .map(subject -> new Chapter(
                        subject.title(),
                        subject.rules().stream().map(Rule::explanation).toList()));
        return Stream.concat(rules, READING.stream())
                .map(chapter -> new Chapter(
                        chapter.title(),
                        chapter.explanations().stream()
                                .sorted(Comparator.comparing(Explanation::id))
                                .toList()))
                .toList();
    }

    static List<Rule> rules() {
        return SUBJECTS.stream().flatMap(subject -> subject.rules().stream()).toList();
    }

    static List<Explanation> reading() {
        return READING.stream()
                .flatMap(chapter -> chapter.explanations().stream())
                .toList();
    }
}

package org.periplus.figure.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Kind;

/** The figures there are: what each is called in content and on the command line, and what it is drawn of. */
public enum FigureType {
    /** The journey map with all its lanes. */
    JOURNEY_MAP("Journey map", "every lane on one sheet", Kind.JOURNEY),
    /** A journey over the one it is measured against: both curves, what is added and removed, the gap per KPI. */
    COMPARISON("Now and then", "what changes between this journey and the one it is measured against", Kind.JOURNEY),
    /** Front stage, line of visibility, backstage by team and system. */
    BLUEPRINT("Service blueprint", "who and what works behind each step", Kind.JOURNEY),
    /** The path of a journey across its channels, hand-overs marked. */
    CHANNELS("Path across channels", "the path from channel to channel, and what gets lost on it", Kind.JOURNEY),
    /** The emotion curve alone, small. */
    EMOTION_CURVE("Emotion curve", "how it feels from the first to the last touchpoint", Kind.JOURNEY),
    /** How each persona feels in each stage. */
    STAGE_COMPARISON("Personas by stage", "how each persona feels in each stage", Kind.JOURNEY),
    /** How many travellers are left after each stage. */
    FUNNEL("Funnel", "how many are left after each stage", Kind.JOURNEY),
    /** How much a touchpoint matters against how it feels. */
    IMPORTANCE_MATRIX("Importance and emotion", "what matters most, and how it feels", Kind.JOURNEY),
    /** Which channel is used in which stage, and how it feels there. */
    CHANNEL_MATRIX("Channels by stage", "which channel is used where, and how it feels there", Kind.JOURNEY),
    /** All journeys by their stages: emotion and worst pain. */
    HEAT_MAP("Heat map of journeys", "emotion and worst pain, stage by stage"),
    /** Opportunities by impact and effort. */
    IMPACT_MATRIX("Impact and effort", "what to do first"),
    /** Initiatives along time. */
    ROADMAP("Roadmap", "what is under way, when"),
    /** The drawn face of a persona. */
    PORTRAIT("Portrait", "the persona on a card", Kind.PERSONA),
    /** What a persona says, thinks, does, feels, hears and sees. */
    EMPATHY_MAP("Empathy map", "what they say, think, do, feel, hear and see", Kind.PERSONA),
    /** A KPI over time with targets, benchmarks, forecast and initiatives. */
    KPI_CHART("KPI chart", "readings, targets and what comes next", Kind.KPI),
    /** The last readings of a KPI. */
    SPARKLINE("Sparkline", "the last readings", Kind.KPI),
    /** What an entry refers to and what refers to it. */
    RELATIONS("Relations", "what it refers to, and what refers to it", EnumSet.complementOf(EnumSet.of(Kind.PAGE)));

    private final String title;
    private final String about;
    private final Set<Kind> subjects;

    FigureType(String title, String about) {
        this(title, about, Set.of());
    }

    FigureType(String title, String about, Kind subject) {
        this(title, about, Set.of(subject));
    }

    FigureType(String title, String about, Set<Kind> subjects) {
        this.title = title;
        this.about = about;
        this.subjects = Set.copyOf(subjects);
    }

    /** Returns the name in content and on the command line, such as {@code journey-map}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name readers see, such as "Journey map". */
    public String title() {
        return title;
    }

    /** Returns what it shows in a few words, such as "who and what works behind each step". */
    public String about() {
        return about;
    }

    /** Tells whether the figure is drawn of an entry of that kind. */
    public boolean isOf(Kind kind) {
        return subjects.contains(kind);
    }

    /** Tells whether the figure is drawn of the whole atlas and takes no entry. */
    public boolean isOfAtlas() {
        return subjects.isEmpty();
    }

    /** Returns what the figure is drawn of in words, such as {@code journey}, or {@code journey, persona or kpi}. */
    public String subjectWords() {
        List<String> words =
                Arrays.stream(Kind.values()).filter(this::isOf).map(Kind::word).toList();
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** Returns the type of that name. */
    public static Optional<FigureType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** Returns the names of all types in their order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(FigureType::word).toList();
    }
}

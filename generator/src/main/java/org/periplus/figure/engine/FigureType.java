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
    JOURNEY_MAP("Journey map", Kind.JOURNEY),
    /** A journey over the one it is measured against: both curves, what is added and removed, the gap per KPI. */
    COMPARISON("Now and then", Kind.JOURNEY),
    /** Front stage, line of visibility, backstage by team and system. */
    BLUEPRINT("Service blueprint", Kind.JOURNEY),
    /** The path of a journey across its channels, hand-overs marked. */
    CHANNELS("Path across channels", Kind.JOURNEY),
    /** The emotion curve alone, small. */
    EMOTION_CURVE("Emotion curve", Kind.JOURNEY),
    /** How each persona feels in each stage. */
    STAGE_COMPARISON("Personas by stage", Kind.JOURNEY),
    /** How many travellers are left after each stage. */
    FUNNEL("Funnel", Kind.JOURNEY),
    /** How much a touchpoint matters against how it feels. */
    IMPORTANCE_MATRIX("Importance and emotion", Kind.JOURNEY),
    /** Which channel is used in which stage, and how it feels there. */
    CHANNEL_MATRIX("Channels by stage", Kind.JOURNEY),
    /** All journeys by their stages: emotion and worst pain. */
    HEAT_MAP("Heat map of journeys"),
    /** Opportunities by impact and effort. */
    IMPACT_MATRIX("Impact and effort"),
    /** Initiatives along time. */
    ROADMAP("Roadmap"),
    /** The drawn face of a persona. */
    PORTRAIT("Portrait", Kind.PERSONA),
    /** What a persona says, thinks, does, feels, hears and sees. */
    EMPATHY_MAP("Empathy map", Kind.PERSONA),
    /** A KPI over time with targets, benchmarks, forecast and initiatives. */
    KPI_CHART("KPI chart", Kind.KPI),
    /** The last readings of a KPI. */
    SPARKLINE("Sparkline", Kind.KPI),
    /** What an entry refers to and what refers to it. */
    RELATIONS("Relations", EnumSet.complementOf(EnumSet.of(Kind.PAGE)));

    private final String title;
    private final Set<Kind> subjects;

    FigureType(String title) {
        this(title, Set.of());
    }

    FigureType(String title, Kind subject) {
        this(title, Set.of(subject));
    }

    FigureType(String title, Set<Kind> subjects) {
        this.title = title;
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

    /** Tells whether the figure is drawn of an entry of that kind. */
    public boolean isOf(Kind kind) {
        return subjects.contains(kind);
    }

    /** Tells whether the figure is drawn of the whole atlas and takes no entry. */
    public boolean isOfAtlas() {
        return subjects.isEmpty();
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

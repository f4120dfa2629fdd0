package org.periplus.figure.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Kind;
import org.periplus.wording.Wording;

/** The figures there are: what each is called in content and on the command line, and what it is drawn of. */
public enum FigureType {
    /** The journey map with all its lanes. */
    JOURNEY_MAP(Kind.JOURNEY),
    /** A journey over the one it is measured against: both curves, what is added and removed, the gap per KPI. */
    COMPARISON(Kind.JOURNEY),
    /** Front stage, line of visibility, backstage by team and system. */
    BLUEPRINT(Kind.JOURNEY),
    /** The path of a journey across its channels, hand-overs marked. */
    CHANNELS(Kind.JOURNEY),
    /** The emotion curve alone, small. */
    EMOTION_CURVE(Kind.JOURNEY),
    /** How each persona feels in each stage. */
    STAGE_COMPARISON(Kind.JOURNEY),
    /** How many travellers are left after each stage. */
    FUNNEL(Kind.JOURNEY),
    /** The ways of a map against those that customers really took. */
    OBSERVED_PATHS(Kind.JOURNEY),
    /** How much a touchpoint matters against how it feels. */
    IMPORTANCE_MATRIX(Kind.JOURNEY),
    /** Which channel is used in which stage, and how it feels there. */
    CHANNEL_MATRIX(Kind.JOURNEY),
    /** All journeys by their stages: emotion and worst pain. */
    HEAT_MAP,
    /** Opportunities by impact and effort. */
    IMPACT_MATRIX,
    /** Initiatives along time. */
    ROADMAP,
    /** The drawn face of a persona. */
    PORTRAIT(Kind.PERSONA),
    /** What a persona says, thinks, does, feels, hears and sees. */
    EMPATHY_MAP(Kind.PERSONA),
    /** A KPI over time with targets, benchmarks, forecast and initiatives. */
    KPI_CHART(Kind.KPI),
    /** The last readings of a KPI. */
    SPARKLINE(Kind.KPI),
    /** What an entry refers to and what refers to it. */
    RELATIONS(EnumSet.complementOf(EnumSet.of(Kind.PAGE)));

    private final Set<Kind> subjects;

    FigureType() {
        this(Set.of());
    }

    FigureType(Kind subject) {
        this(Set.of(subject));
    }

    FigureType(Set<Kind> subjects) {
        this.subjects = Set.copyOf(subjects);
    }

    /** Returns the name in content and on the command line, such as {@code journey-map}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what the figure is called in the language of the site. */
    public String title(Wording words) {
        return words.say("figure.type." + word());
    }

    /** Returns what it shows in the language of the site. */
    public String about(Wording words) {
        return words.say("figure.about." + word());
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

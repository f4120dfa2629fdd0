package org.periplus.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/**
 * All derived figures of an atlas on one day.
 *
 * <p>Immutable and safe for use by several threads. Equal atlases and days give equal figures.
 */
public final class Analysis {

    private final Once<Map<String, KpiAnalysis>> kpis;
    private final Once<Map<Ref, List<Backlink>>> backlinks;
    private final Once<Map<Ref, List<Reference>>> references;
    private final Once<OpportunityRanking> ranking;
    private final Once<InitiativeEffects> effects;

    private final Atlas atlas;
    private final LocalDate asOf;
    private final ConcurrentMap<String, JourneyAnalysis> journeys = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, JourneyNumbers> numbers = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, KpiInsight> insights = new ConcurrentHashMap<>();

    private Analysis(Atlas atlas, LocalDate asOf) {
        Once<PainIndex> pains = new Once<>(() -> new PainIndex(atlas));
        this.atlas = atlas;
        this.asOf = asOf;
        this.kpis = new Once<>(() -> KpiMaths.analyse(atlas.kpis(), asOf));
        this.ranking = new Once<>(() -> OpportunityRanking.of(atlas, pains.get()));
        this.effects = new Once<>(() -> new InitiativeEffects(atlas, kpis(), asOf, pains.get()));
        this.backlinks = new Once<>(() -> Backlinks.of(atlas));
        this.references = new Once<>(() -> Backlinks.turned(backlinks()));
    }

    /** Computes the figures of {@code atlas}; readings dated after {@code asOf} do not count. */
    public static Analysis of(Atlas atlas, LocalDate asOf) {
        Analysis whole = later(atlas, asOf);
        atlas.journeys().forEach(journey -> whole.journey(journey.id()));
        whole.ranking.get();
        whole.effects.get();
        whole.references.get();
        return whole;
    }

    /** Returns the same figures as {@link #of}, each computed when it is first asked for. */
    public static Analysis later(Atlas atlas, LocalDate asOf) {
        return new Analysis(atlas, asOf);
    }

    private Map<String, KpiAnalysis> kpis() {
        return kpis.get();
    }

    private Map<Ref, List<Backlink>> backlinks() {
        return backlinks.get();
    }

    /**
     * Computes what can be told of a journey without the rest of its atlas: its curves and the emotions and pains of its stages; what
     * rests on KPIs is empty.
     */
    public static JourneyAnalysis ofJourneyAlone(Journey journey) {
        return JourneyMaths.analyse(journey, Map.of());
    }

    /** Returns the figures of a journey; throws {@link IllegalArgumentException} when the atlas has no such journey. */
    public JourneyAnalysis journey(String id) {
        return journeys.computeIfAbsent(
                id,
                any -> atlas.find(Journey.class, new Ref(Kind.JOURNEY, id))
                        .map(journey -> JourneyMaths.analyse(journey, kpis()))
                        .orElseThrow(() -> new IllegalArgumentException("the atlas has no journey " + id)));
    }

    /** Returns what a journey adds up to; throws {@link IllegalArgumentException} when the atlas has no such journey. */
    public JourneyNumbers numbers(Journey journey) {
        JourneyAnalysis figures = journey(journey.id());
        return numbers.computeIfAbsent(journey.id(), id -> JourneyNumbers.of(figures, this::find, cover()));
    }

    /** Returns what stands behind touchpoints of the atlas. */
    public Cover cover(List<Touchpoint> touchpoints) {
        return cover().of(touchpoints);
    }

    private CoverMaths cover() {
        return new CoverMaths(atlas, this::find, asOf);
    }

    /** Returns the figures of a KPI; throws {@link IllegalArgumentException} when the atlas has no such KPI. */
    public KpiAnalysis kpi(String id) {
        return known(kpis(), id, "KPI");
    }

    /** Returns what the figures of a KPI bear; throws {@link IllegalArgumentException} when the atlas has no such KPI. */
    public KpiInsight insight(Kpi kpi) {
        KpiAnalysis figures = kpi(kpi.id());
        return insights.computeIfAbsent(kpi.id(), id -> KpiInsight.of(figures));
    }

    /** Returns what the figures say since initiatives reached customers. */
    public InitiativeEffects effects() {
        return effects.get();
    }

    /** Returns the opportunities in the order in which they are worth taking up. */
    public OpportunityRanking ranking() {
        return ranking.get();
    }

    /** Returns the figures of the KPI that is meant; empty where the atlas has no such KPI. */
    Optional<KpiAnalysis> find(Ref kpi) {
        return Optional.ofNullable(kpis().get(kpi.id()));
    }

    /**
     * Returns every reference to {@code ref}, in the order of the referring entries (kind, then id) and in each in written
     * order; empty if nothing refers to it.
     */
    public List<Backlink> backlinks(Ref ref) {
        return backlinks().getOrDefault(ref, List.of());
    }

    /**
     * Returns every reference that {@code ref} makes, in the order in which the atlas first names what they lead to; empty if it
     * refers to nothing. What is referred to may not exist.
     */
    public List<Reference> references(Ref ref) {
        return references.get().getOrDefault(ref, List.of());
    }

    private static <T> T known(Map<String, T> figures, String id, String what) {
        T found = figures.get(id);
        if (found == null) {
            throw new IllegalArgumentException("the atlas has no " + what + " " + id);
        }
        return found;
    }
}

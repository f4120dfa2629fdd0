package org.periplus.schema;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Channel;
import org.periplus.model.Entity;
import org.periplus.model.Feedback;
import org.periplus.model.FreePage;
import org.periplus.model.Initiative;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Loop;
import org.periplus.model.Objective;
import org.periplus.model.Opportunity;
import org.periplus.model.Persona;
import org.periplus.model.Scenario;
import org.periplus.model.Segment;
import org.periplus.model.Source;
import org.periplus.model.Team;
import org.periplus.model.Term;

/** The shapes of all records, each looked at once. Safe for use by several threads. */
public final class Shapes {

    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

    /** Returns the shape of a record type; throws {@link IllegalStateException} for other types. */
    public RecordShape of(Class<?> type) {
        return shapes.computeIfAbsent(type, RecordShape::of);
    }

    /** Returns the shape of the entries of a kind. */
    public RecordShape of(Kind kind) {
        return of(type(kind));
    }

    /** Returns the record of the entries of a kind. */
    public static Class<? extends Entity> type(Kind kind) {
        return switch (kind) {
            case JOURNEY -> Journey.class;
            case PERSONA -> Persona.class;
            case SEGMENT -> Segment.class;
            case SCENARIO -> Scenario.class;
            case KPI -> Kpi.class;
            case OBJECTIVE -> Objective.class;
            case OPPORTUNITY -> Opportunity.class;
            case INITIATIVE -> Initiative.class;
            case CHANNEL -> Channel.class;
            case TOUCHPOINT -> CatalogueTouchpoint.class;
            case TEAM -> Team.class;
            case FEEDBACK -> Feedback.class;
            case SOURCE -> Source.class;
            case LOOP -> Loop.class;
            case TERM -> Term.class;
            case PAGE -> FreePage.class;
        };
    }
}

package org.periplus.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Atlas;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Channel;
import org.periplus.model.Entity;
import org.periplus.model.Feedback;
import org.periplus.model.FreePage;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Opportunity;
import org.periplus.model.Persona;
import org.periplus.model.Ref;
import org.periplus.model.Segment;
import org.periplus.model.Site;
import org.periplus.model.Team;
import org.periplus.source.ContentTree;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextReader;

/**
 * Reads a whole tree. Content never makes it throw: every problem is in {@link Decoded#diagnostics}.
 *
 * <p>Stateless; one object may be used by several threads.
 */
public final class Decoder {

    /** Returns what the tree holds. */
    public Decoded decode(ContentTree tree) {
        Findings findings = new Findings();
        tree.findings().forEach(findings);
        TextReader texts = new TextReader(tree, findings);
        DocumentReader documents = new DocumentReader(texts, findings);
        SiteDecoder siteDecoder = new SiteDecoder(texts, documents, findings);
        Inventory inventory = new Inventory(tree, documents, findings);
        Context context = new Context(findings, inventory.known(), siteDecoder.scale(), texts);
        Site site = siteDecoder.decode(context);
        Map<Ref, String> files = new LinkedHashMap<>();
        List<Entity> entries = new ArrayList<>();
        for (RawEntry entry : inventory.entries()) {
            files.put(entry.ref(), entry.file());
            entry(context, entry).ifPresent(entries::add);
        }
        Atlas atlas = new Assembly(context, inventory).assemble(site, entries);
        return new Decoded(atlas, findings.origins(), findings.diagnostics(), files, texts);
    }

    private static Optional<Entity> entry(Context context, RawEntry found) {
        RawEntry raw = found.ref().kind() == Kind.PAGE ? PageHeading.applied(found) : found;
        ElementPath path = ElementPath.entry(raw.ref().kind().word(), raw.ref().id());
        context.findings().place(path, raw.span());
        context.takeLost();
        RecordDecoder decoder = new RecordDecoder(context, new LocalIds(raw.node(), context.findings()), raw.file());
        Seed seed = new Seed(Optional.of(raw.ref().id()), raw.body());
        Optional<Entity> entity =
                decoder.decode(type(raw.ref().kind()), raw.node(), path, seed).map(Entity.class::cast);
        if (context.takeLost() || entity.isEmpty()) {
            context.damaged().add(raw.ref());
        }
        return entity;
    }

    private static Class<? extends Entity> type(Kind kind) {
        return switch (kind) {
            case JOURNEY -> Journey.class;
            case PERSONA -> Persona.class;
            case SEGMENT -> Segment.class;
            case KPI -> Kpi.class;
            case OPPORTUNITY -> Opportunity.class;
            case CHANNEL -> Channel.class;
            case TOUCHPOINT -> CatalogueTouchpoint.class;
            case TEAM -> Team.class;
            case FEEDBACK -> Feedback.class;
            case PAGE -> FreePage.class;
        };
    }
}

package org.periplus.compose.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.periplus.analysis.Backlink;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Entity;
import org.periplus.model.Persona;
import org.periplus.model.Segment;
import org.periplus.page.Fact;
import org.periplus.page.Mention;
import org.periplus.page.Section;

/** What the page of a segment says. */
public final class SegmentComposer {

    private final Sheet sheet;
    private final Parts parts;

    /** Takes the sheet that is written on. */
    public SegmentComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** Returns what the page of such an entry says of itself. */
    public OwnParts own(Segment segment) {
        List<Fact> facts = new ArrayList<>();
        segment.parent().ifPresent(parent -> facts.add(parts.fact(Label.PART_OF, List.of(parent))));
        segment.share()
                .ifPresent(share -> facts.add(
                        parts.fact(Label.SHARE, sheet.words().numerals().percent(share.percent()))));
        segment.revenueShare()
                .ifPresent(share -> facts.add(
                        parts.fact(Label.REVENUE, sheet.words().numerals().percent(share.percent()))));
        if (!segment.basis().isEmpty()) {
            facts.add(parts.fact(
                    Label.BASIS,
                    sheet.words()
                            .wording()
                            .commas(segment.basis().stream()
                                    .map(sheet.words()::plain)
                                    .toList())));
        }
        List<Fact> criteria = segment.criteria().entrySet().stream()
                .map(entry -> Fact.of(entry.getKey(), entry.getValue()))
                .toList();
        return new OwnParts(
                List.of(),
                facts,
                List.of(),
                List.of(
                        Section.ofFacts("criteria", sheet.label(Label.CRITERIA), criteria),
                        Section.ofMentions("personas", sheet.label(Label.PERSONAS), from(segment, "segment-of")),
                        Section.ofMentions("parts", sheet.label(Label.PARTS), from(segment, "parent-of"))),
                Set.of("segment-of", "parent-of"));
    }

    private List<Mention> from(Segment segment, String role) {
        return sheet.analysis().backlinks(segment.ref()).stream()
                .filter(backlink -> backlink.role().equals(role))
                .map(Backlink::from)
                .map(entry -> new Mention(parts.mark(entry), sheet.link(entry.ref()), remark(entry)))
                .toList();
    }

    private String remark(Entity entry) {
        if (entry instanceof Persona persona) {
            return persona.tagline().orElse("");
        }
        return entry instanceof Segment part
                ? part.share()
                        .map(share -> sheet.words().numerals().percent(share.percent()))
                        .orElse("")
                : "";
    }
}

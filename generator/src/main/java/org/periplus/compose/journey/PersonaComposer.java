package org.periplus.compose.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.periplus.analysis.Backlink;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Views;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.html.SafeHtml;
import org.periplus.model.Details;
import org.periplus.model.Empathy;
import org.periplus.model.Frequency;
import org.periplus.model.Journey;
import org.periplus.model.Persona;
import org.periplus.model.Validation;
import org.periplus.page.CurveCard;
import org.periplus.page.Fact;
import org.periplus.page.NamedLink;
import org.periplus.page.PersonaPage;
import org.periplus.page.TextList;

/** Composes the page of a persona. */
public final class PersonaComposer {

    private static final int MOST_OFTEN = Frequency.values().length - 1;
    private static final String TRAVELS = "persona-of";

    private final Sheet sheet;
    private final Parts parts;
    private final Persona persona;

    private PersonaComposer(Sheet sheet, Persona persona) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.persona = persona;
    }

    /** Composes the page of a persona on its sheet. */
    public static Composed compose(Sheet sheet, Persona persona) {
        return sheet.done(new PersonaComposer(sheet, persona).page());
    }

    private PersonaPage page() {
        Details details = persona.common().details();
        String portrait = sheet.media(persona.portrait());
        Predicate<Backlink> shown = backlink -> backlink.role().equals(TRAVELS);
        return new PersonaPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(About.entry(sheet, persona, "persona")),
                persona.name(),
                tags(),
                portrait.isEmpty() ? sheet.figures().portrait(persona.id()) : SafeHtml.EMPTY,
                portrait,
                persona.quote().orElse(""),
                persona.summary().orElse(""),
                facts(),
                profile(),
                channels(),
                new Views(sheet).of(persona),
                sheet.figure(FigureRequest.of(FigureType.EMPATHY_MAP, persona.ref()), Optional.empty()),
                persona.empathy().map(this::empathy).orElse(List.of()),
                journeys(),
                sheet.narrative(persona).html(),
                persona.validated().map(this::validated).orElse(""),
                sheet.links(details.evidence()),
                parts.mentions(persona.ref(), shown),
                parts.links(details),
                parts.noted(persona));
    }

    private List<NamedLink> tags() {
        List<NamedLink> tags = new ArrayList<>();
        persona.tagline().map(NamedLink::plain).ifPresent(tags::add);
        tags.addAll(sheet.links(persona.segments()));
        tags.addAll(parts.tags(persona));
        return tags;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        persona.facts().forEach((label, value) -> facts.add(Fact.of(label, value)));
        int evidence = persona.common().details().evidence().size();
        if (evidence > 0) {
            facts.add(parts.fact(Label.EVIDENCE, sheet.say("persona.evidence", "n", evidence)));
        }
        facts.addAll(parts.upkeep(persona));
        return facts;
    }

    private List<TextList> profile() {
        return Sheet.present(List.of(
                list(Label.GOALS, "goals", persona.goals()),
                list(Label.NEEDS, "needs", persona.needs()),
                list(Label.FRUSTRATIONS, "frustrations", persona.frustrations()),
                list(Label.BEHAVIOURS, "behaviours", persona.behaviours()),
                list(Label.MOTIVATIONS, "motivations", persona.motivations()),
                list(Label.BUYING, "buying", persona.buying()),
                list(Label.DEVICES, "devices", persona.devices()),
                list(Label.ACCESSIBILITY, "accessibility", persona.accessibility())));
    }

    private List<TextList> empathy(Empathy empathy) {
        return Sheet.present(List.of(
                list(Label.SAYS, "says", empathy.says()),
                list(Label.THINKS, "thinks", empathy.thinks()),
                list(Label.DOES, "does", empathy.does()),
                list(Label.FEELS, "feels", empathy.feels()),
                list(Label.HEARS, "hears", empathy.hears()),
                list(Label.SEES, "sees", empathy.sees())));
    }

    private TextList list(Label label, String kind, List<String> items) {
        return new TextList(sheet.label(label), kind, items);
    }

    private List<PersonaPage.ChannelUse> channels() {
        List<PersonaPage.ChannelUse> uses = new ArrayList<>();
        persona.channels().forEach((channel, frequency) -> {
            String words = sheet.words().plain(frequency);
            SafeHtml bars = sheet.figures().bars(frequency.ordinal(), MOST_OFTEN, "evd", "");
            uses.add(new PersonaPage.ChannelUse(
                    parts.icon(Optional.of(channel)), sheet.link(channel), words, frequency.ordinal(), bars));
        });
        return uses;
    }

    private List<CurveCard> journeys() {
        CurveCards cards = new CurveCards(sheet);
        return sheet.analysis().backlinks(persona.ref()).stream()
                .filter(backlink -> backlink.role().equals(TRAVELS))
                .map(Backlink::from)
                .distinct()
                .flatMap(from -> sheet.atlas().find(Journey.class, from.ref()).stream())
                .map(journey -> cards.of(journey, persona.ref()))
                .toList();
    }

    private String validated(Validation validation) {
        String checked = checked(
                validation.on().map(sheet.words().dates()::day), validation.by().map(sheet.atlas()::nameOf));
        String text = validation
                .how()
                .map(how -> sheet.say("persona.checked-how", "checked", checked, "how", how))
                .orElse(checked);
        return text.endsWith(".") ? text : sheet.say("people.sentence", "text", text);
    }

    private String checked(Optional<String> day, Optional<String> team) {
        if (day.isPresent() && team.isPresent()) {
            return sheet.say("persona.checked-on-by", "day", day.get(), "team", team.get());
        }
        return day.map(on -> sheet.say("persona.checked-on", "day", on))
                .or(() -> team.map(by -> sheet.say("persona.checked-by", "team", by)))
                .orElseGet(() -> sheet.say("persona.checked"));
    }
}

package org.periplus.compose.frame;

import java.util.Optional;
import org.periplus.address.Anchors;
import org.periplus.address.SiteMap;
import org.periplus.change.Change;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Spot;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.Escape;
import org.periplus.html.MailMask;
import org.periplus.html.SafeHtml;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.page.NamedLink;
import org.periplus.telling.Sentence;
import org.periplus.telling.Teller;

/** Makes markup of told changes: names lead to what they name if it still exists, and what was and what is are marked. */
public final class ChangeText {

    private final Sheet sheet;
    private final Teller teller;

    /** Takes the sheet that is written on. */
    public ChangeText(Sheet sheet) {
        this.sheet = sheet;
        this.teller = new Teller(sheet.words().wording());
    }

    Teller teller() {
        return teller;
    }

    /** Returns a change in a sentence that names its entry. */
    public SafeHtml full(Change change) {
        return html(teller.full(change));
    }

    /** Returns a sentence as markup. */
    SafeHtml html(Sentence sentence) {
        return SafeHtml.join(sentence.pieces().stream().map(this::html).toList());
    }

    private SafeHtml html(Sentence.Piece piece) {
        SafeHtml text = SafeHtml.text(plain(piece.text()));
        if (piece instanceof Sentence.Name name) {
            String href = link(name.spot(), piece.text()).href();
            return href.isEmpty()
                    ? text
                    : SafeHtml.trusted("<a href=\"" + Escape.html(href) + "\">" + text.value() + "</a>");
        }
        if (piece instanceof Sentence.Before) {
            return marked("del", text);
        }
        return piece instanceof Sentence.After ? marked("ins", text) : text;
    }

    /** Returns words of others without e-mail addresses. */
    public String plain(String words) {
        return MailMask.masked(words, sheet.say("changes.mail"));
    }

    /** The sentence says in words which of the two is meant. */
    private static SafeHtml marked(String element, SafeHtml text) {
        return SafeHtml.trusted("<" + element + ">" + text.value() + "</" + element + ">");
    }

    /** Returns words that lead to an entry or a part of it; nowhere if the part is not there any more. */
    public NamedLink link(Spot spot, String words) {
        if (spot.entry().isEmpty()) {
            return new NamedLink(words, sheet.to(SiteMap.HOME));
        }
        Ref entry = spot.entry().get();
        if (spot.part().isEmpty()) {
            return sheet.link(entry, words);
        }
        return sheet.atlas()
                .find(Journey.class, entry)
                .flatMap(journey -> anchor(journey, spot.part().get()))
                .map(anchor -> sheet.link(entry, anchor, words))
                .orElse(NamedLink.plain(words));
    }

    private static Optional<String> anchor(Journey journey, Part part) {
        if (part.kind() == PartKind.STAGE) {
            return journey.stages().stream()
                    .map(Stage::id)
                    .filter(part.id()::equals)
                    .findFirst()
                    .map(Anchors::stage);
        }
        return journey.touchpoints().stream()
                .flatMap(touchpoint -> anchor(touchpoint, part).stream())
                .findFirst();
    }

    private static Optional<String> anchor(Touchpoint touchpoint, Part part) {
        return switch (part.kind()) {
            case STAGE -> Optional.empty();
            case TOUCHPOINT ->
                Optional.of(touchpoint.id()).filter(part.id()::equals).map(Anchors::touchpoint);
            case PAIN ->
                touchpoint.pains().stream()
                        .filter(pain -> pain.id().equals(part.id()))
                        .findFirst()
                        .map(pain -> Anchors.pain(pain.id()));
            case GAIN ->
                touchpoint.gains().stream()
                        .filter(gain -> gain.id().equals(part.id()))
                        .findFirst()
                        .map(gain -> Anchors.gain(gain.id()));
        };
    }
}

package org.periplus.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.address.StepPlace;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.StepTable;
import org.periplus.model.Channel;
import org.periplus.page.Fact;
import org.periplus.page.Mention;
import org.periplus.page.Section;

/** What the page of a channel says. */
final class ChannelComposer {

    private final Sheet sheet;
    private final Parts parts;

    ChannelComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    OwnParts own(Channel channel) {
        List<Fact> facts = new ArrayList<>();
        facts.add(parts.fact(Label.TYPE, sheet.words().plain(channel.type())));
        if (channel.support()) {
            facts.add(parts.fact(Label.SUPPORT, sheet.say("people.yes")));
        }
        List<StepPlace> places = sheet.studio().crossings().onChannel(channel.ref());
        String title = sheet.label(Label.TOUCHPOINTS);
        return new OwnParts(
                List.of(),
                facts,
                List.of(),
                List.of(
                        Section.ofTable("touchpoints", title, new StepTable(sheet).of(title, places)),
                        Section.ofMentions("personas", sheet.label(Label.USED_BY), users(channel))),
                Set.of("used-by", "channel-of"));
    }

    private List<Mention> users(Channel channel) {
        return sheet.atlas().personas().stream()
                .filter(persona -> persona.channels().containsKey(channel.ref()))
                .map(persona -> new Mention(
                        parts.mark(persona),
                        sheet.link(persona.ref()),
                        Optional.ofNullable(persona.channels().get(channel.ref()))
                                .map(sheet.words()::plain)
                                .orElse("")))
                .toList();
    }
}

package org.periplus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.model.Channel;

/** What the page of a channel says. */
final class ChannelComposer {

    private final Sheet sheet;
    private final Parts parts;

    ChannelComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    EntryComposer.Own own(Channel channel) {
        List<Fact> facts = new ArrayList<>();
        facts.add(parts.fact(Label.TYPE, sheet.words().channelType(channel.type())));
        if (channel.support()) {
            facts.add(parts.fact(Label.SUPPORT, sheet.say("people.yes")));
        }
        List<StepPlace> places = sheet.studio().crossings().onChannel(channel.ref());
        String title = sheet.label(Label.TOUCHPOINTS);
        return new EntryComposer.Own(
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

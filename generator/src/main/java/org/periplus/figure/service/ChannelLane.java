package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Channel;
import org.periplus.model.ChannelType;
import org.periplus.model.Entity;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/**
 * A channel as a row.
 *
 * @param channel the channel; empty for touchpoints that name none
 * @param owner the name of the team that answers for it; may be empty
 * @param touchpoints the indexes of the touchpoints on it, from 0, in order
 */
record ChannelLane(Optional<Ref> channel, String name, ChannelType type, String owner, List<Integer> touchpoints) {

    ChannelLane {
        touchpoints = List.copyOf(touchpoints);
    }

    /** Returns the channels of a journey by their first use; touchpoints without a channel come last. */
    static List<ChannelLane> of(Subject subject) {
        Map<Ref, List<Integer>> used = new LinkedHashMap<>();
        List<Integer> rest = new ArrayList<>();
        List<Touchpoint> touchpoints = subject.journey().touchpoints();
        for (int i = 0; i < touchpoints.size(); i++) {
            touchpoints
                    .get(i)
                    .channel()
                    .map(ref -> used.computeIfAbsent(ref, key -> new ArrayList<>()))
                    .orElse(rest)
                    .add(i);
        }
        List<ChannelLane> lanes = new ArrayList<>();
        used.forEach((ref, indexes) -> lanes.add(lane(subject, ref, indexes)));
        if (!rest.isEmpty()) {
            lanes.add(new ChannelLane(Optional.empty(), subject.noChannel(), ChannelType.OTHER, "", rest));
        }
        return lanes;
    }

    private static ChannelLane lane(Subject subject, Ref ref, List<Integer> indexes) {
        Optional<Channel> channel = subject.figure().atlas().find(Channel.class, ref);
        ChannelType type = channel.map(Channel::type).orElse(ChannelType.OTHER);
        String owner = channel.flatMap(Entity::owner).map(subject::nameOf).orElse("");
        return new ChannelLane(Optional.of(ref), subject.nameOf(ref), type, owner, indexes);
    }

    /** Tells whether any of the rows is a channel. */
    static boolean any(List<ChannelLane> lanes) {
        return lanes.stream().anyMatch(lane -> lane.channel().isPresent());
    }
}

package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Touchpoint;

/** What a path across channels says: its finding in a sentence, and all of it as a table. */
final class SwimWords {

    private SwimWords() {}

    /** Returns how often the channel changes on the main path, how often context is lost, and the first loss. */
    static String finding(Subject subject, Track main, List<Way> ways) {
        List<Touchpoint> touchpoints = subject.journey().touchpoints();
        int changes = (int) main.legs().stream()
                .filter(leg -> Way.changes(touchpoints, leg.from(), leg.to()))
                .count();
        List<Way> losses = Way.losing(ways);
        String first = losses.isEmpty()
                ? ""
                : subject.say("channels.first-lost", "lost", losses.get(0).lost());
        return Sentences.of(headline(subject, changes, losses, main), first, most(ChannelLane.of(subject), subject));
    }

    private static String headline(Subject subject, int changes, List<Way> losses, Track main) {
        String counted = subject.say("channels.changes", "n", changes);
        if (losses.isEmpty()) {
            return subject.say("channels.none-loses", "changes", counted);
        }
        boolean all = losses.stream().allMatch(way -> way.changes() && main.goes(way));
        return all
                ? subject.say("channels.some-lose", "changes", counted, "n", losses.size())
                : subject.say("channels.hand-overs-lose", "changes", counted, "n", losses.size());
    }

    private static String most(List<ChannelLane> lanes, Subject subject) {
        ChannelLane busiest = lanes.stream()
                .filter(lane -> lane.channel().isPresent())
                .reduce((kept, lane) ->
                        lane.touchpoints().size() > kept.touchpoints().size() ? lane : kept)
                .orElseThrow();
        int all = subject.journey().touchpoints().size();
        return subject.say(
                "channels.busiest",
                "channel",
                busiest.name(),
                "carried",
                busiest.touchpoints().size(),
                "n",
                all);
    }

    /** Returns a row for each touchpoint: stage, channel, how each persona feels, what it rests on, the ways on, what is lost. */
    static TextTwin twin(Subject subject, List<Traveller> travellers, List<Way> ways) {
        List<String> columns = headings(subject, "touchpoint", "stage", "channel");
        travellers.forEach(traveller -> columns.add(traveller.name()));
        columns.addAll(headings(subject, "truth", "evidence", "ways", "lost"));
        List<Way> losing = Way.losing(ways);
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        int index = 0;
        for (var stage : subject.journey().stages()) {
            for (Touchpoint touchpoint : stage.touchpoints()) {
                List<TextTwin.Cell> row = new ArrayList<>();
                row.add(subject.cell(index + 1, touchpoint));
                row.add(TextTwin.Cell.of(stage.name()));
                row.add(channel(subject, touchpoint));
                for (Traveller traveller : travellers) {
                    row.add(TextTwin.Cell.of(feels(subject, traveller, index)));
                }
                row.add(TextTwin.Cell.of(touchpoint.momentOfTruth() ? subject.say("service.yes") : ""));
                row.add(TextTwin.Cell.of(
                        subject.say(subject.assumed(index) ? "channels.assumed" : "channels.measured")));
                row.add(TextTwin.Cell.of(on(subject, ways, index)));
                row.add(TextTwin.Cell.of(lost(subject, losing, index)));
                rows.add(row);
                index++;
            }
        }
        return new TextTwin(columns, rows);
    }

    private static TextTwin.Cell channel(Subject subject, Touchpoint touchpoint) {
        String href = touchpoint.channel().flatMap(subject::href).orElse("");
        return new TextTwin.Cell(subject.channel(touchpoint), href);
    }

    private static String feels(Subject subject, Traveller traveller, int index) {
        return traveller.passes().contains(index)
                ? subject.signed(traveller.points().get(index).emotion())
                : subject.say("channels.not-here");
    }

    private static String on(Subject subject, List<Way> ways, int index) {
        List<Touchpoint> touchpoints = subject.journey().touchpoints();
        return ways.stream()
                .filter(way -> way.from() == index)
                .map(way -> on(subject, way, touchpoints.get(way.to())))
                .collect(Collectors.joining("; "));
    }

    private static String on(Subject subject, Way way, Touchpoint to) {
        String name = subject.say("service.numbered", "number", way.to() + 1, "name", to.name());
        String share = way.share().isEmpty()
                ? name
                : subject.say("channels.way-share", "touchpoint", name, "share", way.share());
        return way.when().isEmpty() ? share : subject.say("channels.way-when", "touchpoint", share, "when", way.when());
    }

    private static List<String> headings(Subject subject, String... columns) {
        return Stream.of(columns)
                .map(column -> subject.say("channels.column." + column))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String lost(Subject subject, List<Way> losing, int index) {
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < losing.size(); i++) {
            if (losing.get(i).from() == index) {
                lost.add(subject.say(
                        "channels.lost",
                        "letter",
                        Way.letter(i),
                        "lost",
                        losing.get(i).lost()));
            }
        }
        return String.join("; ", lost);
    }
}

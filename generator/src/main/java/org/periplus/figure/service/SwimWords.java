package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Touchpoint;

/** What a path across channels says: its finding in a sentence, and all of it as a table. */
final class SwimWords {

    private SwimWords() {}

    /** Returns how often the channel changes, how often context is lost, and the first loss. */
    static String finding(Subject subject, List<Way> ways) {
        int changes =
                (int) ways.stream().filter(Way::ahead).filter(Way::changes).count();
        List<Way> losses = Way.losing(ways);
        String first = losses.isEmpty() ? "" : "First lost: " + losses.get(0).lost();
        return Sentences.of(headline(changes, losses), first, most(ChannelLane.of(subject), subject));
    }

    private static String headline(int changes, List<Way> losses) {
        String counted = Subject.count(changes, "change of channel", "changes of channel");
        if (losses.isEmpty()) {
            return counted + ", none is known to lose context";
        }
        boolean all = losses.stream().allMatch(way -> way.ahead() && way.changes());
        String lose = losses.size() == 1 ? " loses context" : " lose context";
        return counted
                + (all
                        ? ", " + losses.size() + lose
                        : "; " + losses.size() + " hand-over" + (losses.size() == 1 ? "" : "s") + lose);
    }

    private static String most(List<ChannelLane> lanes, Subject subject) {
        ChannelLane busiest = lanes.stream()
                .filter(lane -> lane.channel().isPresent())
                .reduce((kept, lane) ->
                        lane.touchpoints().size() > kept.touchpoints().size() ? lane : kept)
                .orElseThrow();
        int all = subject.journey().touchpoints().size();
        return busiest.name() + " carries " + busiest.touchpoints().size() + " of "
                + Subject.count(all, "touchpoint", "touchpoints");
    }

    /** Returns a row for each touchpoint: stage, channel, how each persona feels, what it rests on, the ways on, what is lost. */
    static TextTwin twin(Subject subject, List<Traveller> travellers, List<Way> ways) {
        List<String> columns = new ArrayList<>(List.of("Touchpoint", "Stage", "Channel"));
        travellers.forEach(traveller -> columns.add(traveller.name()));
        columns.addAll(List.of("Moment of truth", "Evidence", "Ways on", "Lost on the way"));
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
                    row.add(TextTwin.Cell.of(feels(traveller, index)));
                }
                row.add(TextTwin.Cell.of(touchpoint.momentOfTruth() ? "yes" : ""));
                row.add(TextTwin.Cell.of(subject.assumed(index) ? "assumed" : "measured"));
                row.add(TextTwin.Cell.of(on(subject, ways, index)));
                row.add(TextTwin.Cell.of(lost(losing, index)));
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

    private static String feels(Traveller traveller, int index) {
        return traveller.passes().contains(index)
                ? Subject.signed(traveller.points().get(index).emotion())
                : "not here";
    }

    private static String on(Subject subject, List<Way> ways, int index) {
        List<Touchpoint> touchpoints = subject.journey().touchpoints();
        return ways.stream()
                .filter(way -> way.from() == index)
                .map(way -> (way.to() + 1) + ". " + touchpoints.get(way.to()).name()
                        + (way.share().isEmpty() ? "" : " (" + way.share() + ")")
                        + (way.when().isEmpty() ? "" : ", when " + way.when()))
                .collect(Collectors.joining("; "));
    }

    private static String lost(List<Way> losing, int index) {
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < losing.size(); i++) {
            if (losing.get(i).from() == index) {
                lost.add(Way.letter(i) + ": " + losing.get(i).lost());
            }
        }
        return String.join("; ", lost);
    }
}

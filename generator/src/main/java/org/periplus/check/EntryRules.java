package org.periplus.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Ref;

/** Rules about channels and opportunities, and about the names of all entries. */
final class EntryRules {

    static final List<Rule> LIST = List.of(
            new Rule(
                    "unused-channel",
                    Severity.WARNING,
                    "Channel without a touchpoint",
                    "Customers are met there, and no map shows how.",
                    "name it as channel of a touchpoint, or retire it with status: retired",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - {name: Asks for four seats, channel: counter}""",
                    EntryRules::unusedChannel),
            new Rule(
                    "accepted-opportunity-without-owner",
                    Severity.WARNING,
                    "Accepted opportunity nobody answers for",
                    "What was decided and given to nobody does not happen.",
                    "write owner: with the team that will do it",
                    """
                    # opportunities/hold-seats.yaml
                    name: Hold chosen seats for ten minutes
                    status: accepted
                    owner: booking""",
                    EntryRules::acceptedWithoutOwner),
            new Rule(
                    "idea-without-owner",
                    Severity.INFO,
                    "Idea nobody answers for",
                    "An idea that nobody owns is never worked out far enough to be decided. Rejected ideas are "
                            + "left alone, accepted ones have a rule of their own.",
                    "write owner: with the team that works the idea out",
                    """
                    # opportunities/lift-status.yaml
                    name: Say before the trip which lifts work
                    status: idea
                    owner: stations""",
                    EntryRules::ideaWithoutOwner),
            new Rule(
                    "duplicate-name",
                    Severity.INFO,
                    "Two entries of one kind with the same name",
                    "Readers cannot tell them apart in lists, in the search and in links. A map and its target "
                            + "may share a name.",
                    "give one of the two a name that says how they differ",
                    """
                    # channels.yaml
                    app: {name: Nordlinie app, type: app}
                    crew-app: {name: Crew app, type: app}""",
                    EntryRules::duplicateName));

    private EntryRules() {}

    private static Stream<Breach> unusedChannel(Survey survey) {
        Set<Ref> used = Stream.concat(
                        survey.touchpoints().flatMap(at -> at.touchpoint().channel().stream()),
                        survey.active(survey.atlas().touchpoints())
                                .flatMap(touchpoint -> touchpoint.channel().stream()))
                .collect(Collectors.toUnmodifiableSet());
        return survey.active(survey.atlas().channels())
                .filter(channel -> !used.contains(channel.ref()))
                .map(channel -> Breach.at(
                        Survey.path(channel.ref()), "no touchpoint happens on channel \"" + channel.name() + "\""));
    }

    private static Stream<Breach> acceptedWithoutOwner(Survey survey) {
        return survey.active(survey.atlas().opportunities())
                .filter(opportunity -> opportunity.decision() == OpportunityStatus.ACCEPTED
                        && opportunity.owner().isEmpty())
                .map(opportunity -> Breach.at(
                        Survey.path(opportunity.ref()).child("status"),
                        "nobody answers for the accepted opportunity \"" + opportunity.name() + "\""));
    }

    private static Stream<Breach> ideaWithoutOwner(Survey survey) {
        return survey.active(survey.atlas().opportunities())
                .filter(opportunity -> opportunity.decision() == OpportunityStatus.IDEA
                        && opportunity.owner().isEmpty())
                .map(opportunity -> Breach.without(
                        Survey.path(opportunity.ref()),
                        "nobody answers for the idea \"" + opportunity.name() + "\"",
                        "owner"));
    }

    private static Stream<Breach> duplicateName(Survey survey) {
        Map<String, Entity> first = new HashMap<>();
        return survey
                .active(List.copyOf(survey.atlas().entries()))
                .filter(entry -> entry.kind() != Kind.TERM)
                .flatMap(entry -> Optional.ofNullable(first.putIfAbsent(key(entry), entry))
                        .map(other -> Breach.at(
                                Survey.path(entry.ref()).child("name"),
                                "the " + entry.kind().word() + " \"" + other.id() + "\" is called \"" + entry.name()
                                        + "\" as well"))
                        .stream())
                .toList()
                .stream();
    }

    private static String key(Entity entry) {
        String name =
                Normalizer.normalize(entry.name(), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        boolean future = entry instanceof Journey journey && journey.state() == JourneyState.FUTURE;
        return entry.kind().word() + (future ? " future " : " ") + name;
    }
}

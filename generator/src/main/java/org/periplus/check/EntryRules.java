package org.periplus.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Ref;

/** Rules about personas, channels and opportunities. */
final class EntryRules {

    static final List<Rule> LIST = List.of(
            new Rule(
                    "persona-on-no-journey",
                    Severity.WARNING,
                    "Persona that travels nowhere",
                    "A persona without a journey does not help anybody to decide anything.",
                    "name the persona under personas of a journey, or retire it with status: retired",
                    "",
                    EntryRules::onNoJourney),
            new Rule(
                    "persona-without-evidence",
                    Severity.WARNING,
                    "Persona without evidence",
                    "A persona that rests on no evidence, no feedback and no validation is what the team imagines.",
                    "name feedback under evidence, or write under validated when and how the persona was checked",
                    "",
                    EntryRules::withoutEvidence),
            new Rule(
                    "unused-channel",
                    Severity.WARNING,
                    "Channel without a touchpoint",
                    "Customers are met there, and no map shows how.",
                    "name it as channel of a touchpoint, or retire it with status: retired",
                    "",
                    EntryRules::unusedChannel),
            new Rule(
                    "accepted-opportunity-without-owner",
                    Severity.WARNING,
                    "Accepted opportunity nobody answers for",
                    "What was decided and given to nobody does not happen.",
                    "write owner: with the team that will do it",
                    "",
                    EntryRules::acceptedWithoutOwner));

    private EntryRules() {}

    private static Stream<Breach> onNoJourney(Survey survey) {
        Set<Ref> travelling = survey.journeys()
                .flatMap(journey -> journey.personas().stream())
                .collect(Collectors.toUnmodifiableSet());
        return survey.active(survey.atlas().personas())
                .filter(persona -> !travelling.contains(persona.ref()))
                .map(persona -> Breach.at(
                        Survey.path(persona.ref()), "persona \"" + persona.name() + "\" travels on no journey"));
    }

    private static Stream<Breach> withoutEvidence(Survey survey) {
        Set<Ref> told = survey.active(survey.atlas().feedback())
                .flatMap(feedback -> feedback.personas().stream())
                .collect(Collectors.toUnmodifiableSet());
        return survey.active(survey.atlas().personas())
                .filter(persona -> persona.common().details().evidence().isEmpty()
                        && persona.validated().isEmpty()
                        && !told.contains(persona.ref()))
                .map(persona -> Breach.at(
                        Survey.path(persona.ref()), "persona \"" + persona.name() + "\" rests on no evidence"));
    }

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
}

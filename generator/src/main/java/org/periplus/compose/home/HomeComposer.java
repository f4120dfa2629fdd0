package org.periplus.compose.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.LastChanges;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.SiteContent;
import org.periplus.compose.kit.Words;
import org.periplus.compose.kpi.Measures;
import org.periplus.compose.past.ChangeLog;
import org.periplus.compose.plan.Portfolio;
import org.periplus.history.History;
import org.periplus.history.LastChange;
import org.periplus.model.Atlas;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Site;
import org.periplus.page.HomePage;
import org.periplus.page.KpiLine;
import org.periplus.page.NamedLink;

/** Composes the start page. */
public final class HomeComposer {

    private static final int LONGEST_HEADLINE = 120;
    private static final int SEVERE = 4;
    private static final int RECENT_DAYS = 30;
    private static final int MOST_TILES = 5;

    private final Sheet sheet;
    private final Atlas atlas;

    private HomeComposer(Sheet sheet) {
        this.sheet = sheet;
        this.atlas = sheet.atlas();
    }

    /** Composes the page on its sheet. */
    public static Composed compose(Sheet sheet) {
        return sheet.done(new HomeComposer(sheet).page());
    }

    private HomePage page() {
        Site site = atlas.site();
        History history = sheet.studio().content().history();
        HomeMoments moments = new HomeMoments(sheet);
        HomePlans plans = new HomePlans(sheet);
        String description = site.description().orElse("");
        boolean fits =
                description.codePointCount(0, description.length()) <= LONGEST_HEADLINE && !description.isEmpty();
        Optional<String> finding = moments.headline();
        String headline = finding.orElse(fits ? description : site.title());
        About about =
                About.alone(sheet.label(Label.OVERVIEW), site.description().orElse(""), "home");
        return new HomePage(
                sheet.path(),
                new ChromeComposer(sheet).compose(about),
                headline,
                headline.equals(description) ? "" : description,
                counts(),
                site.vision().orElse(""),
                figures(),
                tiles(),
                new Portfolio(sheet).rows(),
                moments.worst(),
                plans.first(),
                new ChangeLog(sheet).lines(),
                gaps(history),
                new DueList(sheet).lines(),
                new Health(sheet).counts(),
                health(),
                plans.shipped(),
                new HomeDoors(sheet).all(),
                Damages.of(sheet));
    }

    private String counts() {
        Words words = sheet.words();
        int touchpoints = atlas.journeys().stream()
                .mapToInt(journey -> journey.touchpoints().size())
                .sum();
        List<String> parts = new ArrayList<>();
        if (!atlas.journeys().isEmpty()) {
            parts.add(words.count(atlas.journeys().size(), Kind.JOURNEY));
        }
        if (!atlas.personas().isEmpty()) {
            parts.add(words.count(atlas.personas().size(), Kind.PERSONA));
        }
        if (touchpoints > 0) {
            parts.add(words.count(touchpoints, Kind.TOUCHPOINT));
        }
        if (parts.isEmpty()) {
            return words.say("home.nothing");
        }
        int teams = atlas.teams().size();
        String all = words.capital(words.list(parts));
        String first = teams == 0
                ? words.say("plans.sentence", "what", all)
                : words.say("home.kept", "what", all, "teams", words.count(teams, Kind.TEAM));
        String second = plans();
        return second.isEmpty() ? first : words.say("plans.two-sentences", "first", first, "second", second);
    }

    /** What is wanted and what is done about it, a second sentence; empty if nothing is. */
    private String plans() {
        Words words = sheet.words();
        List<String> parts = new ArrayList<>();
        if (!atlas.objectives().isEmpty()) {
            parts.add(words.count(atlas.objectives().size(), Kind.OBJECTIVE));
        }
        long underWay = initiatives(InitiativeStatus.IN_PROGRESS);
        if (underWay > 0) {
            parts.add(sheet.say("home.under-way", "n", underWay));
        }
        long shipped = initiatives(InitiativeStatus.SHIPPED);
        if (shipped > 0) {
            parts.add(sheet.say("home.shipped", "n", shipped));
        }
        return parts.isEmpty() ? "" : words.say("plans.sentence", "what", words.capital(words.list(parts)));
    }

    private long initiatives(InitiativeStatus status) {
        return atlas.initiatives().stream()
                .filter(initiative -> initiative.progress() == status)
                .count();
    }

    private List<HomePage.Figure> figures() {
        List<HomePage.Figure> figures = new ArrayList<>();
        Moods moods = new Moods(sheet);
        OptionalDouble mean = atlas.journeys().stream()
                .filter(journey -> journey.state() == JourneyState.CURRENT)
                .flatMapToDouble(journey -> moods.meanOf(sheet.analysis().journey(journey.id())).stream())
                .average();
        mean.ifPresent(value ->
                figures.add(figure(Label.MEAN_EMOTION, sheet.words().numerals().mean(value))));
        if (!atlas.journeys().isEmpty()) {
            figures.add(figure(Label.SEVERE_PAINS, sheet.words().numerals().count(severePains())));
        }
        figures.add(upkeep());
        return figures;
    }

    private long severePains() {
        return atlas.journeys().stream()
                .filter(journey -> journey.state() == JourneyState.CURRENT)
                .flatMap(journey -> journey.touchpoints().stream())
                .flatMap(touchpoint -> touchpoint.pains().stream())
                .filter(pain -> pain.severity().orElse(0) >= SEVERE)
                .count();
    }

    /** Entries changed within 30 days; where the history is not known, the reviews overdue. */
    private HomePage.Figure upkeep() {
        SiteContent content = sheet.studio().content();
        if (content.history().byFile().isEmpty() && !sheet.studio().chronicle().isKnown()) {
            long overdue = atlas.entries().stream()
                    .filter(sheet.studio().reviews()::overdue)
                    .count();
            return figure(Label.REVIEWS_OVERDUE, sheet.words().numerals().count(overdue));
        }
        LastChanges last = new LastChanges(sheet);
        long changed = atlas.entries().stream()
                .flatMap(entry -> last.of(entry.ref()).stream())
                .map(LastChange::when)
                .filter(when -> when.toLocalDate().isAfter(content.asOf().minusDays(RECENT_DAYS)))
                .count();
        return figure(Label.CHANGES_30, sheet.words().numerals().count(changed));
    }

    private NamedLink health() {
        HealthFindings findings = new HealthFindings(sheet);
        return new NamedLink(sheet.say("home.health", "n", findings.all().size()), sheet.to(SiteMap.HEALTH));
    }

    private HomePage.Figure figure(Label label, String value) {
        return new HomePage.Figure(sheet.label(label), value);
    }

    /** The most used measure of each type in the order of types, then the most used of the rest. */
    private List<KpiLine> tiles() {
        Comparator<Kpi> use = Comparator.comparing(
                (Kpi kpi) -> -sheet.analysis().backlinks(kpi.ref()).size());
        List<Kpi> ranked = atlas.kpis().stream()
                .filter(kpi -> sheet.analysis().kpi(kpi.id()).latest().isPresent())
                .sorted(use.thenComparing(Kpi::id))
                .toList();
        Map<KpiType, Kpi> firsts = new EnumMap<>(KpiType.class);
        ranked.stream().filter(kpi -> kpi.type() != KpiType.CUSTOM).forEach(kpi -> firsts.putIfAbsent(kpi.type(), kpi));
        Measures measures = new Measures(sheet);
        return Stream.concat(firsts.values().stream(), ranked.stream())
                .distinct()
                .limit(MOST_TILES)
                .map(measures::line)
                .toList();
    }

    /** Says what is not known of the past, and why. */
    private String gaps(History history) {
        return history.gaps().stream()
                .map(gap -> sheet.say("history.gap." + gap.word()))
                .collect(Collectors.joining(" "));
    }
}

package org.periplus.compose.past;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Analysis;
import org.periplus.change.Change;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChangeText;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.RevisionComposer;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Sheet;
import org.periplus.figure.Figures;
import org.periplus.figure.engine.FigureLinks;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.past.JourneyPast;
import org.periplus.history.Revision;
import org.periplus.html.SafeHtml;
import org.periplus.model.Journey;
import org.periplus.page.ChangeLine;
import org.periplus.page.NamedLink;
import org.periplus.page.PastJourney;
import org.periplus.page.PastPage;
import org.periplus.page.PastStrip;
import org.periplus.page.PastVersion;
import org.periplus.page.VersionPage;

/** Composes the pages of a journey's past. */
public final class JourneyPastComposer {

    private static final int MOST_SENTENCES = 30;
    private static final int SHORT_HASH = 10;
    private static final String DRAFT = "not-committed";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Sheet sheet;
    private final Journey journey;
    private final List<PastJourney> steps;

    /** Takes the sheet that is written on, and the journey it is about. */
    public JourneyPastComposer(Sheet sheet, Journey journey) {
        this.sheet = sheet;
        this.journey = journey;
        this.steps = sheet.studio().content().past().of(journey.ref());
    }

    /** Returns the name of a version in addresses. */
    public static String id(Revision revision) {
        return revision.hash()
                .map(hash -> hash.substring(0, Math.min(SHORT_HASH, hash.length())))
                .orElse(DRAFT);
    }

    /** Returns the way from the journey's page to its past. */
    public PastStrip strip() {
        if (steps.isEmpty()) {
            return PastStrip.NONE;
        }
        List<NamedLink> versions = new ArrayList<>();
        steps.forEach(step -> versions.add(0, link(step)));
        return new PastStrip(new NamedLink(note(), sheet.to(SiteMap.past(journey.ref()))), versions);
    }

    /** Composes the page of all versions. */
    public Composed all() {
        String title = sheet.say("past.page.title", "journey", journey.name());
        String name = sheet.say("past.page.crumb");
        return sheet.done(new PastPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(about(title, "past", List.of(NamedLink.plain(name)))),
                title,
                sheet.link(journey.ref()),
                note(),
                new PastCourses(sheet).of(steps),
                steps.stream().map(this::version).toList()));
    }

    /** Composes the page of one version. */
    public Composed version(int index) {
        PastJourney step = steps.get(index);
        PastVersion version = version(step);
        String title = sheet.say(
                "past.version.title",
                "journey",
                journey.name(),
                "day",
                version.link().words());
        NamedLink history = new NamedLink(
                sheet.say("past.page.crumb"), sheet.to(SiteMap.past(journey.ref())) + "#v-" + version.id());
        List<NamedLink> end = List.of(
                new NamedLink(history.words(), sheet.to(SiteMap.past(journey.ref()))),
                NamedLink.plain(version.link().words()));
        return sheet.done(new VersionPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(about(title, "version", end)),
                title,
                sheet.link(journey.ref()),
                history,
                version,
                map(step),
                neighbour("past.version.older", index + 1),
                neighbour("past.version.newer", index - 1)));
    }

    private About about(String title, String template, List<NamedLink> end) {
        List<NamedLink> around = About.entry(sheet, journey, "journey").crumbs();
        Stream<NamedLink> first =
                Stream.concat(around.subList(0, around.size() - 1).stream(), Stream.of(sheet.link(journey.ref())));
        return new About(title, "", template, Stream.concat(first, end.stream()).toList(), Optional.empty());
    }

    /** Returns how many versions there are since when, and how many of them are not drawn, if so. */
    private String note() {
        List<Revision> known = sheet.studio().content().history().of(journey.ref());
        LocalDate since = Stream.concat(known.stream(), steps.stream().map(PastJourney::revision))
                .map(revision -> revision.when().toLocalDate())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        int others = Math.max(0, known.size() - steps.size());
        String versions = sheet.say(
                "past.page.versions",
                "n",
                steps.size() + others,
                "month",
                sheet.words().dates().month(since));
        return others == 0 ? versions : sheet.say("past.page.and-others", "versions", versions, "n", others);
    }

    private NamedLink neighbour(String key, int index) {
        if (index < 0 || index >= steps.size()) {
            return NamedLink.plain("");
        }
        NamedLink link = link(steps.get(index));
        return new NamedLink(sheet.say(key, "day", link.words()), link.href());
    }

    private NamedLink link(PastJourney step) {
        return new NamedLink(name(step), sheet.to(SiteMap.version(journey.ref(), id(step.revision()))));
    }

    /** Returns the day of a version, with the time where another one is of the same day. */
    private String name(PastJourney step) {
        String day = sheet.words().dates().day(day(step));
        boolean alone =
                steps.stream().filter(other -> day(other).equals(day(step))).count() == 1;
        return alone
                ? day
                : sheet.say(
                        "past.version.at",
                        "day",
                        day,
                        "time",
                        TIME.format(step.revision().when()));
    }

    private static LocalDate day(PastJourney step) {
        return step.revision().when().toLocalDate();
    }

    private PastVersion version(PastJourney step) {
        Revision revision = step.revision();
        List<Change> changes = revision.changes(journey.ref());
        List<ChangeLine> lines = lines(changes);
        int told = lines.stream().mapToInt(ChangeLine::changes).sum();
        int more = changes.size() - told;
        NamedLink link = link(step);
        ChangeText text = new ChangeText(sheet);
        String subject = revision.hash().isEmpty() ? sheet.say("past.not-committed") : text.plain(revision.subject());
        return new PastVersion(
                id(revision),
                link,
                day(step).toString(),
                subject,
                sheet.words().list(revision.authors().stream().map(text::plain).toList()),
                sheet.say("past.version.said", "day", link.words(), "subject", subject),
                lines,
                more == 0 ? "" : sheet.say("past.more", "n", more),
                figure(step, link.words()));
    }

    /** Returns the gravest changes, as the pages of changes tell them. */
    private List<ChangeLine> lines(List<Change> changes) {
        return new RevisionComposer(sheet, change -> List.of())
                .groups(changes, false).stream()
                        .flatMap(group -> group.lines().stream())
                        .limit(MOST_SENTENCES)
                        .toList();
    }

    private SafeHtml figure(PastJourney step, String day) {
        JourneyPast past = new JourneyPast(
                step.before(),
                step.after(),
                step.atlasBefore(),
                step.atlasAfter(),
                step.revision().changes(),
                new JourneyPast.Labels(before(step), day));
        return sheet.figures()
                .past(past, sheet.nextFigure())
                .map(figure ->
                        sheet.figures().html(figure, figure.scene().desc().orElse(figure.title())))
                .orElse(SafeHtml.EMPTY);
    }

    private String before(PastJourney step) {
        int older = steps.indexOf(step) + 1;
        return older < steps.size() && step.before().isPresent() ? name(steps.get(older)) : "";
    }

    private SafeHtml map(PastJourney step) {
        return step.after()
                .flatMap(then -> {
                    Figures figures = new Figures(
                            step.atlasAfter(),
                            Analysis.later(step.atlasAfter(), day(step)),
                            day(step),
                            sheet.studio().workshop().wording());
                    return figures.draw(
                                    FigureRequest.of(FigureType.JOURNEY_MAP, then.ref()),
                                    FigureLinks.NONE,
                                    sheet.nextFigure())
                            .map(figure -> figures.html(figure, figure.title()));
                })
                .orElse(SafeHtml.EMPTY);
    }
}

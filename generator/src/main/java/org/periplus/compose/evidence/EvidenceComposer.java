package org.periplus.compose.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.periplus.address.SiteMap;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Words;
import org.periplus.html.SafeHtml;
import org.periplus.model.Feedback;
import org.periplus.model.FeedbackType;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.page.DigestPage;
import org.periplus.page.HomePage;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;
import org.periplus.wording.Numerals;

/** Composes the list of feedback: what is measured, said and assumed, how old it is, and what rests on it. */
public final class EvidenceComposer {

    private static final String CLAIM = "evidence-for";
    private static final int FIFTHS = 5;

    private final Sheet sheet;
    private final Parts parts;
    private final Words words;
    private final Numerals numerals;
    private final List<Feedback> feedback;

    private EvidenceComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.words = sheet.words();
        this.numerals = words.numerals();
        this.feedback = sheet.atlas().feedback().stream()
                .sorted(Comparator.comparing(
                                (Feedback one) -> newest(one).orElse(LocalDate.MIN), Comparator.reverseOrder())
                        .thenComparing(Feedback::id))
                .toList();
    }

    /** Composes the page on its sheet. */
    public static Composed compose(Sheet sheet) {
        return sheet.done(new EvidenceComposer(sheet).page());
    }

    private DigestPage page() {
        int all = figures().stream().mapToInt(JourneyAnalysis::touchpoints).sum();
        int known = figures().stream().mapToInt(JourneyAnalysis::evidenced).sum();
        String lede = sheet.say(
                "evidence.lede", "feedback", words.capital(words.count(feedback.size(), Kind.FEEDBACK)), "n", heard());
        String title = all == 0
                ? sheet.say("evidence.title")
                : sheet.say("evidence.headline", "share", numerals.percent(Math.floor(100.0 * known / all)));
        return new DigestPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(about(lede)),
                title,
                lede,
                cartouche(),
                SafeHtml.EMPTY,
                Parts.present(sections()));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(noted("pieces", sheet.say("evidence.pieces"), sheet.say("evidence.pieces-note"), pieces()));
        sections.addAll(new ThemeTables(sheet).sections());
        sections.addAll(List.of(
                Section.ofTable("types", sheet.say("evidence.by-type"), types()),
                noted("ground", sheet.say("evidence.ground"), sheet.say("evidence.ground-note"), ground()),
                noted(
                        "open",
                        sheet.say("evidence.open"),
                        sheet.say("evidence.open-note"),
                        new UnprovenPains(sheet).table())));
        return sections;
    }

    private About about(String lede) {
        String title = sheet.say("evidence.title");
        NamedLink home = new NamedLink(sheet.label(Label.OVERVIEW), sheet.to(SiteMap.HOME));
        return new About(title, lede, "digest", List.of(home, NamedLink.plain(title)), Optional.empty());
    }

    private static Section noted(String id, String title, String note, Table table) {
        List<Table> tables = table.isEmpty() ? List.of() : List.of(table);
        return new Section(id, title, note, List.of(), tables, List.of(), List.of(), SafeHtml.EMPTY);
    }

    private List<JourneyAnalysis> figures() {
        return sheet.atlas().journeys().stream()
                .map(journey -> sheet.analysis().journey(journey.id()))
                .toList();
    }

    private long heard() {
        return feedback.stream().mapToLong(EvidenceComposer::heard).sum();
    }

    private static long heard(Feedback one) {
        return one.participants().orElse((long) one.voices().size());
    }

    private List<HomePage.Figure> cartouche() {
        long measured = sheet.atlas().kpis().stream()
                .filter(kpi -> sheet.analysis().kpi(kpi.id()).latest().isPresent())
                .count();
        return List.of(
                new HomePage.Figure(sheet.say("evidence.pieces-heard"), numerals.count(feedback.size())),
                new HomePage.Figure(sheet.say("evidence.measures-read"), numerals.count(measured)),
                new HomePage.Figure(
                        sheet.say("evidence.touchpoints-assumed"),
                        numerals.count(figures().stream()
                                .mapToInt(journey -> journey.touchpoints() - journey.evidenced())
                                .sum())));
    }

    private static Optional<LocalDate> newest(Feedback one) {
        return one.to().or(one::date).or(one::from);
    }

    private long claims(Feedback one) {
        return sheet.analysis().backlinks(one.ref()).stream()
                .filter(backlink -> backlink.role().equals(CLAIM))
                .count();
    }

    private String age(Optional<LocalDate> day) {
        return day.map(found -> sheet.today().toEpochDay() - found.toEpochDay())
                .filter(days -> days >= 0)
                .map(days -> days < 60
                        ? sheet.say("evidence.days", "n", days)
                        : sheet.say("evidence.months", "n", Math.round(days / 30.44)))
                .orElse("");
    }

    private Table pieces() {
        List<Table.Row> rows = feedback.stream().map(this::piece).toList();
        return new Table(
                sheet.say("evidence.pieces"),
                List.of(
                        Cells.words(words.kind(Kind.FEEDBACK)),
                        Cells.words(sheet.label(Label.TYPE)),
                        Cells.words(sheet.label(Label.DATE)),
                        Cells.number(sheet.say("evidence.age")),
                        Cells.number(sheet.label(Label.PARTICIPANTS)),
                        Cells.words(sheet.label(Label.ABOUT)),
                        Cells.number(sheet.say("evidence.claims"))),
                rows);
    }

    private Table.Row piece(Feedback one) {
        List<NamedLink> journeys = one.about().stream()
                .map(place -> new Ref(Kind.JOURNEY, place.journey()))
                .distinct()
                .map(sheet::link)
                .toList();
        return Cells.row(
                0,
                Cells.marked(
                        parts.mark(one), sheet.link(one.ref()), one.summary().orElse("")),
                Cells.text(words.capital(words.plain(one.type()))),
                Cells.text(FeedbackComposer.when(one, words)),
                new Table.Cell(SafeHtml.EMPTY, List.of(NamedLink.plain(age(newest(one)))), "", "word"),
                count(heard(one)),
                Cells.links(journeys),
                Cells.links(resting(one)));
    }

    private Table.Cell count(long number) {
        return Cells.text(number == 0 ? "" : numerals.count(number));
    }

    /** The number of statements that rest on it, with the link to them. */
    private List<NamedLink> resting(Feedback one) {
        long claims = claims(one);
        return claims == 0 ? List.of() : List.of(sheet.link(one.ref(), "evidence-for", numerals.count(claims)));
    }

    private Table types() {
        Map<FeedbackType, List<Feedback>> byType =
                feedback.stream().collect(Collectors.groupingBy(Feedback::type, TreeMap::new, Collectors.toList()));
        List<Table.Row> rows = byType.entrySet().stream()
                .map(type -> Cells.row(
                        0,
                        Cells.text(words.capital(words.plain(type.getKey()))),
                        count(type.getValue().size()),
                        count(type.getValue().stream()
                                .mapToLong(EvidenceComposer::heard)
                                .sum()),
                        Cells.text(type.getValue().stream()
                                .flatMap(one -> newest(one).stream())
                                .max(Comparator.naturalOrder())
                                .map(words.dates()::day)),
                        count(type.getValue().stream().mapToLong(this::claims).sum())))
                .toList();
        return new Table(
                sheet.say("evidence.by-type"),
                List.of(
                        Cells.words(sheet.label(Label.TYPE)),
                        Cells.number(sheet.say("evidence.count")),
                        Cells.number(sheet.label(Label.PARTICIPANTS)),
                        Cells.words(sheet.say("evidence.newest")),
                        Cells.number(sheet.say("evidence.claims"))),
                rows);
    }

    /** Journeys with what stands behind them, those with most assumption first. */
    private Table ground() {
        Comparator<JourneyAnalysis> order =
                Comparator.comparing(journey -> journey.evidenced() - journey.touchpoints());
        List<Table.Row> rows = figures().stream()
                .filter(journey -> journey.touchpoints() > 0)
                .sorted(order.thenComparing(journey -> journey.journey().id()))
                .map(this::ground)
                .toList();
        return new Table(
                sheet.say("evidence.ground"),
                List.of(
                        Cells.words(words.kind(Kind.JOURNEY)),
                        Cells.number(sheet.label(Label.TOUCHPOINTS)),
                        Cells.number(sheet.say("evidence.said")),
                        Cells.number(sheet.say("evidence.measured")),
                        Cells.number(sheet.say("evidence.assumed")),
                        Cells.number(sheet.say("evidence.pains"))),
                rows);
    }

    private Table.Row ground(JourneyAnalysis figures) {
        Journey journey = figures.journey();
        long measured = sheet.analysis().cover(journey.touchpoints()).measured();
        List<Pain> pains = journey.touchpoints().stream()
                .flatMap(touchpoint -> touchpoint.pains().stream())
                .toList();
        long proved = pains.stream()
                .filter(pain -> !pain.details().evidence().isEmpty())
                .count();
        return Cells.row(
                0,
                Cells.links(List.of(sheet.link(journey.ref()))),
                count(figures.touchpoints()),
                Cells.marked(
                        sheet.figures().bars(fifths(figures), FIFTHS, "evd", ""),
                        NamedLink.plain(numerals.count(figures.evidenced())),
                        ""),
                count(measured),
                count(figures.touchpoints() - figures.evidenced()),
                Cells.text(pains.isEmpty() ? "" : numerals.of(proved, pains.size())));
    }

    private static int fifths(JourneyAnalysis figures) {
        return Math.round((float) FIFTHS * figures.evidenced() / figures.touchpoints());
    }
}

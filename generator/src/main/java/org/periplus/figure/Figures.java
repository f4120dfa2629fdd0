package org.periplus.figure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Analysis;
import org.periplus.analysis.FeedbackThemes;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiInsight;
import org.periplus.analysis.KpiSplit;
import org.periplus.analysis.KpiStatus;
import org.periplus.figure.chart.ChartSize;
import org.periplus.figure.chart.KpiChart;
import org.periplus.figure.chart.KpiSayings;
import org.periplus.figure.chart.MiniCurve;
import org.periplus.figure.chart.Sparkline;
import org.periplus.figure.chart.SplitBar;
import org.periplus.figure.chart.ToneDrawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureLinks;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.Hues;
import org.periplus.figure.engine.Mirror;
import org.periplus.figure.engine.Reading;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.figure.map.JourneyMap;
import org.periplus.figure.map.MapContext;
import org.periplus.figure.map.MapFigure;
import org.periplus.figure.mark.Avatar;
import org.periplus.figure.mark.Bars;
import org.periplus.figure.mark.ChannelIcons;
import org.periplus.figure.mark.Faces;
import org.periplus.figure.mark.Light;
import org.periplus.figure.mark.PersonaPortrait;
import org.periplus.figure.mark.StatusMarks;
import org.periplus.figure.past.Course;
import org.periplus.figure.past.CourseDrawing;
import org.periplus.figure.past.JourneyPast;
import org.periplus.figure.past.PastDrawing;
import org.periplus.html.SafeHtml;
import org.periplus.model.Atlas;
import org.periplus.model.ChannelType;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;
import org.periplus.model.Ref;
import org.periplus.wording.Wording;

/** Every figure a page can hold, drawn from one atlas and its analysis. Immutable and safe for use by several threads. */
public final class Figures {

    private static final double FACE = 100;

    private final Atlas atlas;
    private final Analysis analysis;
    private final LocalDate today;
    private final Hues hues;
    private final Wording words;
    private final TextMeasure measure = TextMeasure.shipped();

    /** Takes the atlas, the analysis of it, the day of the build, and the words of the theme. */
    public Figures(Atlas atlas, Analysis analysis, LocalDate today, Wording words) {
        this.atlas = atlas;
        this.analysis = analysis;
        this.today = today;
        this.hues = Hues.of(atlas);
        this.words = words;
    }

    /**
     * Draws a figure.
     *
     * @param links where its links lead
     * @param idPrefix begins the ids in the drawing; a plain ASCII word, unique in the page
     * @return empty when the content has nothing the figure could show
     */
    public Optional<Figure> draw(FigureRequest request, FigureLinks links, String idPrefix) {
        FigureContext context = context(links, idPrefix);
        return Drawings.of(request.type()).draw(context, request).map(context::asRead);
    }

    /**
     * Draws a journey before and after a change over one another; the two states may be of any atlas.
     *
     * @param idPrefix begins the ids in the drawing; a plain ASCII word, unique in the page
     * @return empty if neither state has a stage
     */
    public Optional<Figure> past(JourneyPast past, String idPrefix) {
        return new PastDrawing(measure, words).draw(past, idPrefix);
    }

    /** Draws a number along time as a small chart; empty if it is known at fewer than two moments. */
    public Optional<Figure> course(Course course) {
        return new CourseDrawing(measure, words).draw(course);
    }

    /** Draws how feedback sounds month by month; empty if it is known of fewer than two months. */
    public Optional<Figure> tone(List<FeedbackThemes.Month> months) {
        return new ToneDrawing(measure, words).draw(months);
    }

    /** Returns a drawn figure for a page: in a box that scrolls, with a caption and its facts as a table. */
    public SafeHtml html(Figure figure, String caption) {
        return FigureHtml.of(figure, caption, words);
    }

    /** Returns the map of a journey of the atlas lane by lane, chosen and ordered as the site says. */
    public MapFigure journeyMap(Journey journey, FigureLinks links) {
        return JourneyMap.figure(MapContext.of(context(links, "map-" + word(journey.id())), journey));
    }

    private Scene asRead(Scene scene) {
        return Reading.ofLanguage(atlas.site().language()).isMirrored() ? Mirror.of(scene) : scene;
    }

    private FigureContext context(FigureLinks links, String idPrefix) {
        return new FigureContext(atlas, analysis, today, measure, links, idPrefix, hues, words);
    }

    /** Returns a persona's portrait with that side in pixels, decorative: the name stands beside it. */
    public SafeHtml avatar(String personaId, int pixels) {
        return Avatar.html(personaId, hue(personaId), pixels);
    }

    /** Returns a persona's face alone as a square drawing, decorative: the name stands beside it. */
    public Scene faceOf(String personaId) {
        return Scene.decoration(FACE, FACE, "", List.of(Avatar.shape(personaId, hue(personaId), 0, 0, FACE)));
    }

    /** Returns a persona's large portrait and the graduated ring around it, for a box of class {@code port}. */
    public SafeHtml portrait(String personaId) {
        return PersonaPortrait.html(personaId, hue(personaId));
    }

    /** Returns the class of a persona's hue, {@code h1} to {@code h6}, the same for portrait and lines. */
    public String hue(String personaId) {
        return hues.of(personaId);
    }

    /** Returns the wide chart of a KPI of the atlas over time, its initiatives linked; nothing when it has no reading. */
    public SafeHtml kpiChart(Kpi kpi, FigureLinks links) {
        return KpiChart.draw(context(links, "chart"), kpi, ChartSize.WIDE)
                .map(figure -> SvgWriter.write(asRead(figure.scene())))
                .orElse(SafeHtml.EMPTY);
    }

    /** Returns the last readings of a KPI of the atlas as a small line; nothing when it has none for all customers. */
    public SafeHtml sparkline(Kpi kpi) {
        return Sparkline.scene(analysis.kpi(kpi.id()), words)
                .map(scene -> SvgWriter.writeSized(asRead(scene), Sparkline.WIDTH, Sparkline.HEIGHT))
                .orElse(SafeHtml.EMPTY);
    }

    /** Returns into which camps the answers of a net promoter score fall, as a bar. */
    public SafeHtml splitBar(KpiSplit split) {
        return SvgWriter.writeSized(asRead(SplitBar.scene(split, words)), SplitBar.WIDTH, SplitBar.HEIGHT);
    }

    /** Returns what the figures of a KPI of the atlas bear in words. */
    public KpiSayings kpiSayings(KpiAnalysis figures, KpiInsight insight) {
        return new KpiSayings(words, figures, insight);
    }

    /** Returns how a persona feels along a journey of the atlas; nothing when the persona does not travel it or no emotion is known. */
    public SafeHtml miniCurve(Journey journey, Ref persona) {
        return analysis.journey(journey.id()).curves().stream()
                .filter(curve -> curve.persona().equals(persona))
                .findFirst()
                .flatMap(
                        curve -> MiniCurve.scene(curve, "mini-" + word(journey.id()) + "-" + word(persona.id()), words))
                .map(scene -> SvgWriter.write(asRead(scene)))
                .orElse(SafeHtml.EMPTY);
    }

    /** Returns how a journey of the atlas feels as a wide drawing without words; empty when no emotion is known. */
    public Optional<Scene> band(String journeyId) {
        return MiniCurve.band(analysis.journey(journeyId).mainPoints(), "band", words)
                .map(this::asRead);
    }

    /** Returns the icon of a type of channels with that side in pixels, decorative. */
    public SafeHtml channelIcon(ChannelType type, int pixels) {
        return ChannelIcons.html(type, pixels);
    }

    /** Returns the face of an emotion from -2 to +2 with that side in pixels, decorative: the number stands beside it. */
    public SafeHtml face(double emotion, int pixels) {
        return Faces.html(emotion, pixels);
    }

    /**
     * Returns rising bars, {@code value} of {@code of} filled.
     *
     * @param semanticClass {@code sev}, {@code imp} or {@code evd}
     * @param label the level in words; empty where words stand beside the bars
     */
    public SafeHtml bars(int value, int of, String semanticClass, String label) {
        return Bars.html(value, of, semanticClass, label);
    }

    /** Returns the mark of a KPI's standing, decorative: its word stands beside it. */
    public SafeHtml statusMark(KpiStatus status) {
        return StatusMarks.html(status);
    }

    /** Returns the light that marks a moment of truth with that side in pixels, decorative. */
    public SafeHtml light(int pixels) {
        return Light.html(pixels);
    }

    /** Returns the mark of a loss, a ribbon that narrows, with that side in pixels, decorative. */
    public SafeHtml loss(int pixels) {
        Shape ribbon = new Shape.Path("fun", "M1 4H8C14 4 13 9 25 9V17C13 17 14 22 8 22H1Z");
        return SvgWriter.writeSized(Scene.decoration(26, 26, "", List.of(ribbon)), pixels, pixels);
    }

    /** Returns an id as a plain ASCII word: as it is where it is one, else its bytes in hexadecimal. */
    private static String word(String id) {
        boolean plain =
                !id.isEmpty() && id.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z');
        return plain ? id : "x" + HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8));
    }
}

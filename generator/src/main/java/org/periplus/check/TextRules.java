package org.periplus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplus.check.Survey.TouchpointAt;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Entity;
import org.periplus.model.Feedback;
import org.periplus.model.Finding;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;
import org.periplus.model.Voice;

/** Rules about what texts hold. */
final class TextRules {

    /** An image without words: {@code ![](file)}, {@code ![][name]}. */
    private static final Pattern WORDLESS =
            Pattern.compile("!\\[\\s{0,9}\\](?:\\(\\s{0,9}<?([^)\\s>]{0,200})|\\[([^\\]]{0,200})\\])");

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:`{3,}|~{3,}).*");
    private static final Pattern CODE = Pattern.compile("(`{1,9})(?!`)[^\\n]{0,500}?(?<!`)\\1(?!`)");

    static final List<Rule> LIST = List.of(
            new Rule(
                    "personal-data",
                    Severity.WARNING,
                    "Personal data of a customer",
                    "Feedback is read by many and kept in the history for years; whose it is must not be in it. "
                            + "Whoever answers trusts that nobody can call them.",
                    "write in its place what it was, such as [phone number]; the old words stay in the history until that is cleaned",
                    """
                    # feedback/service-line-transcripts.yaml
                    name: Service line transcripts
                    type: support
                    date: 2026-08-16
                    quotes:
                      - Ring me back on [phone number], I wait for the 09:04 of 16 August.""",
                    TextRules::personal),
            new Rule(
                    "image-without-text",
                    Severity.WARNING,
                    "Picture that says nothing to those who cannot see it",
                    "Screen readers read the text of a picture aloud, and it stands there when the picture cannot be loaded.",
                    "write in the square brackets what the picture shows",
                    """
                    # journeys/weekend-trip.yaml
                    name: Weekend trip by train
                    stages: [{name: Find the platform}]
                    narrative: "![Station Altwarden: the lift is behind the kiosk](../assets/station-altwarden.svg)" """,
                    new EachEntry(TextRules::wordless)));

    private TextRules() {}

    /** A text with its way from the root. */
    private record TextAt(ElementPath path, String text) {}

    private static Stream<Breach> personal(Survey survey) {
        Stream<TextAt> told = survey.active(survey.atlas().feedback()).flatMap(TextRules::texts);
        Stream<TextAt> quoted = survey.touchpoints().flatMap(TextRules::quote);
        Stream<TextAt> noted = survey.active(survey.atlas().kpis()).flatMap(TextRules::notes);
        return Stream.of(told, quoted, noted)
                .flatMap(texts -> texts)
                .flatMap(text -> PersonalData.in(text.text()).stream()
                        .map(found -> Breach.below(
                                text.path(),
                                lines(text.text(), found.start()),
                                "this text holds " + found.what() + ": " + found.masked())));
    }

    private static Stream<TextAt> texts(Feedback feedback) {
        ElementPath path = Survey.path(feedback.ref());
        List<TextAt> texts = new ArrayList<>();
        feedback.summary().ifPresent(summary -> texts.add(new TextAt(path.child("summary"), summary)));
        texts.add(new TextAt(path.child("narrative"), feedback.narrative().text()));
        List<String> findings = feedback.findings().stream().map(Finding::text).toList();
        List<String> voices = feedback.voices().stream().map(Voice::text).toList();
        return Stream.of(
                        texts.stream(),
                        items(path.child("findings"), findings, "/text"),
                        items(path.child("quotes"), feedback.quotes(), ""),
                        items(path.child("voices"), voices, "/text"))
                .flatMap(some -> some);
    }

    private static Stream<TextAt> items(ElementPath list, List<String> texts, String below) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new TextAt(new ElementPath(list.item(i).value() + below), texts.get(i)));
    }

    private static Stream<TextAt> quote(TouchpointAt at) {
        return at.touchpoint().quote().stream()
                .map(quote -> new TextAt(at.path().child("quote").child("text"), quote.text()));
    }

    private static Stream<TextAt> notes(Kpi kpi) {
        ElementPath path = Survey.path(kpi.ref()).child("responses");
        return IntStream.range(0, kpi.responses().size())
                .boxed()
                .flatMap(i -> kpi.responses().get(i).note().stream()
                        .map(note -> new TextAt(path.item(i).child("note"), note)));
    }

    private static Stream<Breach> wordless(Entity entry) {
        Stream<TextAt> stages = entry instanceof Journey journey
                ? Survey.stages(journey)
                        .map(at -> new TextAt(
                                at.path().child("narrative"),
                                at.stage().narrative().text()))
                : Stream.empty();
        return Stream.concat(Stream.of(narrative(entry)), stages)
                .filter(text -> text.text().contains("!["))
                .flatMap(TextRules::wordless);
    }

    private static TextAt narrative(Entity entry) {
        return new TextAt(
                Survey.path(entry.ref()).child("narrative"), entry.narrative().text());
    }

    private static Stream<Breach> wordless(TextAt text) {
        String prose = withoutCode(text.text());
        return WORDLESS.matcher(prose).results().map(image -> {
            String name = image.group(1) == null ? image.group(2) : image.group(1);
            return Breach.below(text.path(), lines(prose, image.start()), "the picture \"" + name + "\" has no text");
        });
    }

    /** Returns how many lines of the text end before {@code index}. */
    private static int lines(String text, int index) {
        return (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }

    /** Returns the text with lines and stretches of code left blank. */
    private static String withoutCode(String text) {
        StringBuilder prose = new StringBuilder();
        boolean code = false;
        for (String line : text.split("\n", -1)) {
            boolean fence = FENCE.matcher(line).matches();
            prose.append(code || fence ? "" : withoutSpans(line)).append('\n');
            code ^= fence;
        }
        return prose.toString();
    }

    private static String withoutSpans(String line) {
        Matcher spans = CODE.matcher(line);
        return spans.replaceAll("");
    }
}

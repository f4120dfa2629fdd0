package org.periplus.machine;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.analysis.Reviews;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Feed, calendar and lists of pages are read by other people's programs as they were meant, whatever the content holds. */
class FeedAndCalendarTest {

    private static final String HOSTILE = "</title>]]><b>&amp; \\, ; \"quoted\" \u0001 Zürich 漢字 END:VEVENT";

    @TempDir
    private Path folder;

    private List<MachineFile> hostile(Optional<String> address) {
        String name = "'" + HOSTILE.replace("\u0001", "") + "'";
        Told.write(folder, "periplus.yaml", "periplus: 1\ntitle: " + name + "\ndescription: " + name + "\n");
        Told.write(
                folder,
                "channels.yaml",
                "app: {name: " + name + ", type: app, summary: " + name
                        + ", review: {every: 3 months, last: 2026-05-05}}\n");
        return MachineFiles.of(Told.of(folder, address));
    }

    private static SyndFeed feed(List<MachineFile> files) throws Exception {
        return new SyndFeedInput().build(new StringReader(Told.text(files, "feed.xml")));
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theFeedTellsTheNewestChanges() throws Exception {
        SyndFeed feed = feed(MachineFiles.of(Told.sample()));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Nordlinie Journey Atlas: what changed");
        assertThat(feed.getEntries()).hasSize(50);
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUpdatedDate)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getLink()).startsWith("https://journeys.nordlinie.example/");
            assertThat(entry.getUri()).startsWith("https://journeys.nordlinie.example/#");
            assertThat(entry.getAuthors()).extracting("name").containsExactly("K. Lindqvist", "M. Osei");
            assertThat(entry.getTitle()).startsWith("Change <").contains("& tell [e-mail address]");
        });
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    }

    @Test
    void hostileTextStaysTextInTheFeed() throws Exception {
        List<MachineFile> files = hostile(Optional.of("https://example.org/a&b/"));
        assertThat(feed(files).getTitle()).isEqualTo(HOSTILE.replace("\u0001", "") + ": what changed");
        Element link = (Element)
                xml(Told.text(files, "feed.xml")).getElementsByTagName("link").item(0);
        assertThat(List.of(link.getAttribute("rel"), link.getAttribute("href")))
                .containsExactly("alternate", "https://example.org/a&b/");
    }

    @Test
    void theCalendarHoldsEveryReview() {
        MachineContent content = Told.sample();
        String text = Told.text(MachineFiles.of(content), "reviews.ics");
        ICalendar calendar = Biweekly.parse(text).first();
        Reviews reviews = new Reviews(content.atlas().site(), Told.AS_OF);
        long due = content.atlas().entries().stream()
                .filter(entry -> reviews.next(entry).isPresent())
                .count();
        assertThat(calendar.getEvents()).hasSize((int) due).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getDateTimeStamp()).isNotNull();
            assertThat(event.getUrl().getValue()).startsWith("https://journeys.nordlinie.example/");
        });
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void hostileTextStaysTextInTheCalendar() {
        ICalendar calendar = Biweekly.parse(Told.text(hostile(Optional.empty()), "reviews.ics"))
                .first();
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getDescription().getValue()).isEqualTo(HOSTILE.replace("\u0001", ""));
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20260805");
        assertThat(event.getUrl()).isNull();
    }

    @Test
    void linesAreFoldedBetweenCharacters() {
        String folded = new ContentLines().text("SUMMARY", "漢字🚆".repeat(60)).toString();
        assertThat(folded.lines()).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        });
        assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + "漢字🚆".repeat(60) + "\r\n");
    }

    @Test
    void theListOfPagesNamesEachOnce() throws Exception {
        MachineContent content = Told.sample();
        Document list = xml(Told.text(MachineFiles.of(content), "sitemap.xml"));
        assertThat(list.getElementsByTagName("loc").getLength())
                .isEqualTo(content.pages().size());
        assertThat(Told.text(MachineFiles.of(content), "robots.txt"))
                .contains("Sitemap: https://journeys.nordlinie.example/sitemap.xml");
    }

    @Test
    void moreThanFiftyThousandPagesTakeSeveralLists() throws Exception {
        MachineContent content = Told.sample();
        List<String> pages = new ArrayList<>(List.of("404.html"));
        for (int n = 0; n < 50_001; n++) {
            pages.add("pages/p" + n + ".html");
        }
        List<MachineFile> files = MachineFiles.of(new MachineContent(
                content.atlas(),
                content.analysis(),
                content.history(),
                content.files(),
                content.findings(),
                content.asOf(),
                content.words(),
                pages));
        NodeList lists = xml(Told.text(files, "sitemap.xml")).getElementsByTagName("sitemap");
        assertThat(lists.getLength()).isEqualTo(2);
        assertThat(xml(Told.text(files, "sitemap-2.xml"))
                        .getElementsByTagName("url")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void withoutAnAddressWhatNeedsItIsLeftOut() {
        List<MachineFile> files = hostile(Optional.empty());
        assertThat(files)
                .extracting(MachineFile::path)
                .contains("robots.txt", "reviews.ics", "llms.txt", "index.md", "api/index.json")
                .doesNotContain("feed.xml", "sitemap.xml");
        assertThat(MachineFiles.notes(Told.of(folder, Optional.empty()).atlas().site()))
                .singleElement()
                .asString()
                .contains("feed.xml", "--base-url");
        assertThat(MachineFiles.notes(Told.sample().atlas().site())).isEmpty();
    }

    @Test
    void namesAreNoMarkupInTheMarkdownIndex() {
        String index = Told.text(hostile(Optional.empty()), "index.md");
        assertThat(index).contains("\\<b\\>").doesNotContain("<b>");
    }
}

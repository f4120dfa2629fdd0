package org.periplus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.diagnostic.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitReportTest {

    @TempDir
    private Path folder;

    @Test
    void mavensOwnParserFindsASuiteForEachFileAndACaseForEachProblem() throws IOException {
        List<ReportTestSuite> suites = parsed(Optional.of(Severity.ERROR));

        assertThat(suites)
                .extracting(ReportTestSuite::getNumberOfTests, ReportTestSuite::getNumberOfFailures)
                .containsExactly(tuple(4, 1), tuple(1, 1), tuple(1, 0), tuple(1, 1), tuple(1, 0));
        assertThat(suites).allSatisfy(suite -> {
            assertThat(suite.getNumberOfErrors()).isZero();
            assertThat(suite.getNumberOfSkipped()).isZero();
            assertThat(suite.getTestCases()).hasSize(suite.getNumberOfTests());
        });
    }

    @Test
    void theSummaryOfMavenCountsAll() throws IOException {
        SurefireReportParser parser = parser(Optional.of(Severity.WARNING));

        assertThat(parser.getSummary(parser.parseXMLReportFiles()))
                .containsEntry("totalTests", 8)
                .containsEntry("totalFailures", 5)
                .containsEntry("totalErrors", 0);
    }

    @Test
    void aFailureTellsPlaceMessageAndHint() throws IOException {
        ReportTestCase failure =
                parsed(Optional.of(Severity.ERROR)).get(1).getTestCases().get(0);

        assertThat(failure.hasFailure()).isTrue();
        assertThat(failure.getFailureType()).isEqualTo("duplicate-key");
        assertThat(failure.getFailureMessage()).contains("written twice; it stands already in line 2");
        assertThat(failure.getFailureDetail())
                .contains("docs/Bücher & Reisen/periplus.yaml:4:1: error: ", "hint: remove one");
        assertThat(failure.getName())
                .isEqualTo("the key \"title\" is written twice; it stands already in line # [duplicate-key]");
        assertThat(failure.getFullClassName()).isEqualTo("docs.Bücher & Reisen.periplus_yaml");
    }

    @Test
    void namesOfCasesAreUniqueInTheirFile() throws IOException {
        assertThat(parsed(Optional.empty()).get(0).getTestCases())
                .extracting(ReportTestCase::getName)
                .doesNotHaveDuplicates()
                .contains("touchpoint \"book\" has no channel [touchpoint-without-channel] (2)");
    }

    @Test
    void nothingFailsWhenNothingShall() throws IOException {
        assertThat(parsed(Optional.empty()))
                .flatExtracting(ReportTestSuite::getTestCases)
                .noneMatch(ReportTestCase::hasFailure);
    }

    @Test
    void whatDoesNotFailIsToldUnderItsCase() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        Document document = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(new JunitReport().write(Samples.report()))));
        Element said = (Element) document.getElementsByTagName("system-out").item(0);

        assertThat(document.getElementsByTagName("system-out").getLength()).isEqualTo(3);
        assertThat(said.getTextContent())
                .contains("weekend trip.yaml:7:9: warning: touchpoint \"book\" has no channel");
        assertThat(document.getDocumentElement().getAttribute("tests")).isEqualTo("8");
        assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("3");
    }

    private static Tuple tuple(int tests, int failures) {
        return Tuple.tuple(tests, failures);
    }

    private List<ReportTestSuite> parsed(Optional<Severity> failOn) throws IOException {
        return parser(failOn).parseXMLReportFiles();
    }

    private SurefireReportParser parser(Optional<Severity> failOn) throws IOException {
        Files.writeString(folder.resolve("TEST-periplus.xml"), new JunitReport().write(Samples.report(failOn)));
        assertThat(SurefireReportParser.hasReportFiles(folder.toFile())).isTrue();
        return new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger());
    }
}

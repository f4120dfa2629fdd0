package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Every page of the sample site is valid HTML after the Nu checker. */
class HtmlIT {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private final BuiltSite site = BuiltSite.sample();

    @Test
    void theNuCheckerFindsNoErrorOnAnyPage() throws Exception {
        Faults faults = new Faults();
        SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
        checker.setUpMainSchema(HTML, faults);
        checker.setUpValidatorAndParsers(faults, true, false);
        for (String page : site.pages()) {
            faults.page = page;
            checker.checkHtmlFile(site.root().resolve(page).toFile(), true);
        }

        assertThat(faults.found).isEmpty();
    }

    /** Collects errors with the page they stand on; leaves warnings. */
    private static final class Faults implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private String page = "the checker's own schema";

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            found.add(page + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}

package org.periplus.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * The Nu checker of HTML: errors count, warnings do not. Its reader of style sheets does not know two properties of drawings and the
 * question whether a selector is known; these are no errors.
 */
final class NuChecker {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private static final List<String> UNKNOWN_TO_IT = List.of(
            "CSS: \u201cpaint-order\u201d: Property \u201cpaint-order\u201d doesn't exist.",
            "CSS: \u201cvector-effect\u201d: Property \u201cvector-effect\u201d doesn't exist.",
            "CSS: Parse Error.");

    private NuChecker() {}

    /** Returns the errors of these pages of a folder, each with its place; none if all are valid. */
    static List<String> errors(Path folder, List<String> pages) throws Exception {
        Faults faults = new Faults();
        SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
        checker.setUpMainSchema(HTML, faults);
        checker.setUpValidatorAndParsers(faults, true, false);
        for (String page : pages) {
            faults.page = page;
            checker.checkHtmlFile(folder.resolve(page).toFile(), true);
        }
        return List.copyOf(faults.found);
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private String page = "the checker's own schema";

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            if (!UNKNOWN_TO_IT.contains(error.getMessage())) {
                found.add(
                        page + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + ": " + error.getMessage());
            }
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}

package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML by the Nu HTML checker, the same that the W3C runs. */
class NuIT {

    private static final Messages MESSAGES = new Messages();

    @BeforeAll
    static void checkEveryPage() throws Exception {
        // One validator for all pages: it reads its schemas, which takes longest, once.
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, MESSAGES);
        validator.setUpValidatorAndParsers(MESSAGES, false, false);
        for (String page : Website.pages()) {
            MESSAGES.page = page;
            validator.checkHtmlFile(Website.FOLDER.resolve(page).toFile(), true);
        }
    }

    @Test
    void everyPageIsValid() {
        assertThat(MESSAGES.errors).isEmpty();
    }

    @Test
    void nothingIsDoubtful() {
        assertThat(MESSAGES.warnings).isEmpty();
    }

    /** Keeps errors and warnings, each with the places where it was found. */
    private static final class Messages implements ErrorHandler {

        private final Map<String, List<String>> errors = new TreeMap<>();
        private final Map<String, List<String>> warnings = new TreeMap<>();
        private String page = "";

        @Override
        public void warning(SAXParseException problem) {
            // Read from disk, a page's own style sheet counts as one from elsewhere.
            if (problem.getMessage().contains("Content Security Policy")) return;
            keep(problem, warnings);
        }

        @Override
        public void error(SAXParseException problem) {
            keep(problem, errors);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            error(problem);
        }

        private void keep(SAXParseException problem, Map<String, List<String>> where) {
            where.computeIfAbsent(problem.getMessage(), message -> new ArrayList<>())
                    .add(page + ":" + problem.getLineNumber());
        }
    }
}

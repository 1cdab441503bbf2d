package org.legible.publisher.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;

/** The site of five real reports at their full length. They are no part of the project: where they are absent, tests are skipped. */
final class FullReports {

    static final List<String> SLUGS = List.of(
            "hertfordshire-2007",
            "hertfordshire-2015",
            "cheshire-west-and-chester-2016",
            "buckinghamshire-2018",
            "hertfordshire-2019");

    private static final Path SHARED = Path.of(System.getProperty("legible.shared", "../../../shared"));

    // A site without a contact form is warned of, and this one has none.
    private static final FutureTask<BuiltSite> SITE = new FutureTask<>(() -> SiteTest.of(SHARED.resolve("full-reports"))
            .edit("site.yaml", "contact:\n", "contact:\n  form: https://example.org/contact\n")
            .publishes());

    private FullReports() {}

    /** The site, which is built once for all tests. */
    static BuiltSite built() {
        Path reports = SHARED.resolve("full-reports");
        assumeTrue(Files.isDirectory(reports), "The full-length reports are not at " + reports + ".");
        SITE.run();
        try {
            return SITE.get();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** What was counted in the printed reports by hand. */
    static Path counts() {
        Path counts = SHARED.resolve("facts/counts.json");
        assumeTrue(Files.exists(counts), "The counts are not at " + counts + ".");
        return counts;
    }
}

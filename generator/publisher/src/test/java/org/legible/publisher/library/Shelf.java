package org.legible.publisher.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Reports;
import org.legible.publisher.work.Work;
import org.legible.publisher.yaml.YamlReader;

/** A content folder for tests, with vocabularies and no report yet. */
final class Shelf {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    final Problems problems = new Problems();
    private final Path root;

    Shelf(Path root) {
        this.root = root;
        write("site.yaml", """
                title: Reports
                publisher: A publisher
                base-url: https://example.org/
                language: en-GB
                contact: {name: A person, email: reports@example.org, form: https://example.org/contact}
                accessibility-statement:
                  prepared-on: 2026-11-01
                  last-reviewed-on: 2026-11-01
                  status: not-tested
                  scope: All pages.
                privacy: {host: A host, cookies: none, analytics: none}
                """);
        write(
                "themes.yaml",
                "- {key: care-leavers, title: Care leavers, plain-title: Leaving care, description: All.}");
        write("authorities.yaml", "- {key: kent, name: Kent County Council, short-name: Kent, area: Kent}");
        write("addressees.yaml", "- {key: lscb, title: Safeguarding board, plain-title: The board}");
        write("scales.yaml", """
                - key: ofsted
                  framework: Inspections
                  grades:
                    - {key: good, title: Good, meaning: Well.}
                    - {key: inadequate, title: Inadequate, meaning: Badly.}
                """);
    }

    Shelf write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Adds a report with these facts, in place of the usual ones, and a short title of its own. */
    Shelf report(String slug, String... facts) {
        String[] all = java.util.Arrays.copyOf(facts, facts.length + 1);
        all[facts.length] = java.util.Arrays.stream(facts).anyMatch(fact -> fact.startsWith("short-title:"))
                ? ""
                : "short-title: Short title of " + slug;
        write("reports/" + slug + "/report.yaml", Reports.yaml(all));
        return write("reports/" + slug + "/report.md", "Words.\n");
    }

    Optional<Library> read() {
        try (Work work = new Work(2, Work.LIMIT, (step, done, total) -> {}, problems)) {
            return new LibraryReader(new ContentFolder(root), new YamlReader(), problems).read(NOW, work);
        }
    }
}

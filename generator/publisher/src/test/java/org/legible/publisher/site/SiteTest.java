package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.legible.checker.Finding;
import org.legible.checker.baseline.Baseline;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.disclosure.WithheldNames;
import org.legible.publisher.output.UnusableOutput;
import org.legible.publisher.problem.Problem;

/**
 * A test of a whole site in one sentence:
 *
 * <pre>
 * SiteTest.of("sites/golden/small/content").builds().hasPages("reports/fernshire-2025/large-print/");
 * SiteTest.of("sites/invalid/base").edit("themes.yaml", "key:", "kye:").failsWith("There is no key \"kye\"");
 * </pre>
 *
 * <p>It works on a copy of the fixture, which {@link #with}, {@link #edit} and {@link #over} may change first. The clock stands
 * at {@link #NOW} unless {@link #at} sets it.
 */
final class SiteTest {

    /** The root of the project. */
    static final Path ROOT = Path.of(System.getProperty("legible.root", "../.."))
            .toAbsolutePath()
            .normalize();

    /** The folder of fixtures, where the update switch writes too. */
    static final Path RESOURCES = ROOT.resolve("generator/publisher/src/test/resources");

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private final Path content;
    private final Path templates;
    private final Path output;
    private Instant now = NOW;
    private Optional<URI> baseUrl = Optional.empty();
    private int threads = 2;
    private Optional<Path> cache = Optional.empty();

    private SiteTest(Path workshop) {
        content = workshop.resolve("content");
        templates = workshop.resolve("templates");
        output = workshop.resolve("website");
    }

    /** The site of a fixture, named by its folder below the test resources. */
    static SiteTest of(String fixture) {
        return of(RESOURCES.resolve(fixture));
    }

    /** The site of a content folder. */
    static SiteTest of(Path folder) {
        SiteTest site = new SiteTest(Folders.temporary());
        Folders.copy(folder, site.content);
        return site;
    }

    /** Lays the files of another fixture over those that are there. */
    SiteTest over(Path folder) {
        Folders.copy(folder, content);
        return this;
    }

    /** Writes a content file. */
    SiteTest with(String file, String text) {
        Folders.write(content.resolve(file), text);
        return this;
    }

    /** Replaces words in a content file; they must be there. */
    SiteTest edit(String file, String words, String by) {
        String text = Folders.read(content.resolve(file));
        assertThat(text).as(file).contains(words);
        return with(file, text.replace(words, by));
    }

    /** Deletes a content file or folder. */
    SiteTest without(String file) {
        Folders.delete(content.resolve(file));
        return this;
    }

    /** Writes a file into the folder of the user's own templates. */
    SiteTest template(String file, String text) {
        Folders.write(templates.resolve(file), text);
        return this;
    }

    /** Takes the files of a folder for the user's own templates. */
    SiteTest templates(Path folder) {
        Folders.copy(folder, templates);
        return this;
    }

    /** Sets the clock. */
    SiteTest at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    /** Sets the address where the site will stand. */
    SiteTest under(String address) {
        baseUrl = Optional.of(URI.create(address));
        return this;
    }

    /** Sets how many reports are worked on at a time. */
    SiteTest onThreads(int count) {
        threads = count;
        return this;
    }

    /** Keeps what is made and found in this folder, for other sites that are mostly the same. */
    SiteTest keepingIn(Path folder) {
        cache = Optional.of(folder);
        return this;
    }

    /** The content folder, for what only a test of files can do to it. */
    Path content() {
        return content;
    }

    /** The folder of the website, which may not exist. */
    Path website() {
        return output;
    }

    /** Builds the site, whatever comes of it. */
    PublishResult run() {
        Optional<Path> overrides = Files.isDirectory(templates) ? Optional.of(templates) : Optional.empty();
        try {
            return new Publisher()
                    .publish(
                            new PublishRequest(
                                    content,
                                    output,
                                    overrides,
                                    baseUrl,
                                    now,
                                    threads,
                                    Optional.empty(),
                                    false,
                                    Baseline.none(),
                                    WithheldNames.NONE,
                                    cache),
                            (step, done, total) -> {});
        } catch (UnusableOutput impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Builds the site, which must be published without a problem or a failed check. */
    BuiltSite builds() {
        PublishResult result = run();
        assertThat(problems(result)).as("problems").isEmpty();
        assertThat(findings(result)).as("findings").isEmpty();
        assertThat(result.published()).as("published").isTrue();
        return new BuiltSite(output, result);
    }

    /** Builds the site, which must be published with nothing to say of it but warnings. */
    BuiltSite publishes() {
        PublishResult result = run();
        assertThat(result.problems().stream().filter(Problem::isError))
                .as("errors")
                .isEmpty();
        assertThat(result.published()).as("published").isTrue();
        return new BuiltSite(output, result);
    }

    /** Builds the site, which must fail; each of these must be part of what one of its problems says. */
    SiteTest failsWith(String... words) {
        PublishResult result = run();
        assertThat(result.published()).as("published").isFalse();
        String all = String.join("\n", problems(result));
        for (String part : words) assertThat(all).contains(part);
        return this;
    }

    /** Builds the site, which must be published; each of these must be part of what one of its warnings says. */
    BuiltSite warns(String... words) {
        PublishResult result = run();
        assertThat(result.published()).as("published").isTrue();
        String all = String.join("\n", problems(result));
        for (String part : words) assertThat(all).contains(part);
        return new BuiltSite(output, result);
    }

    /** The problems of a build as people read them. */
    static List<String> problems(PublishResult result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    /** What the checker is sure of, one line for each. */
    static List<String> findings(PublishResult result) {
        return result.checks().pages().stream()
                .flatMap(page -> page.findings().stream()
                        .filter(Finding::failed)
                        .map(finding -> page.file() + ":" + finding.line() + " " + finding.rule() + " "
                                + finding.selector() + " " + finding.message()))
                .toList();
    }
}

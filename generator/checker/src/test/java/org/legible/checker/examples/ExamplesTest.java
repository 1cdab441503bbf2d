package org.legible.checker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;
import org.legible.checker.output.SarifWriter;
import org.legible.checker.reference.RuleReference;
import org.legible.checker.rule.Rule;

/** The examples do what they show. */
class ExamplesTest {

    private static final String PAGE = "<!DOCTYPE html><html lang=\"en\"><head><title>Where to get help</title></head>"
            + "<body><main><h1>Help</h1><p>%s</p></main></body></html>";

    @TempDir
    private Path folder;

    @Test
    void aFolderIsCheckedAndReported() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(site.resolve("a.html"), PAGE.formatted("<img src=\"a.png\">"));
        Path report = folder.resolve("report.html");

        CheckFolder.main(new String[] {site.toString(), report.toString()});

        assertThat(report).content().contains("This picture has no alt text.");
    }

    @Test
    void aRuleOnTheClassPathIsAskedWithTheBuiltInOnes() throws IOException {
        String bad = PAGE.formatted(new TelephoneNumber().facts().bad());

        List<Finding> without = Checker.with(Profile.WCAG22_AA).check(bad).findings();
        List<Finding> with = onClassPath(
                TelephoneNumber.class,
                () -> Checker.with(Profile.WCAG22_AA).check(bad).findings());

        assertThat(without).isEmpty();
        assertThat(with)
                .singleElement()
                .satisfies(found -> assertThat(found.rule()).isEqualTo("house-telephone-number"));
    }

    @Test
    void itKeepsItsOwnSamples() throws IOException {
        RuleSample sample = new RuleSample(new TelephoneNumber());

        assertThat(sample.found(PAGE.formatted(sample.rule().facts().good()))).isEmpty();
        assertThat(sample.found(PAGE.formatted(sample.rule().facts().bad()))).hasSize(1);
    }

    private record RuleSample(Rule rule) {
        List<Finding> found(String html) {
            return Checker.with(Profile.WCAG22_AA)
                    .rules(List.of(rule))
                    .check(html)
                    .findings();
        }
    }

    @Test
    void itStandsInTheReferenceAndInSarif() throws IOException {
        String reference = onClassPath(TelephoneNumber.class, () -> RuleReference.markdown(Checker.registry()));
        String sarif = onClassPath(
                TelephoneNumber.class,
                () -> new SarifWriter().write(new org.legible.checker.CheckReport(List.of(), List.of())));

        assertThat(reference).contains("## house-telephone-number");
        assertThat(sarif).contains("\"id\":\"house-telephone-number\"");
    }

    /** Runs something where the class path has a file that names a rule, as a jar of rules has. */
    private <T> T onClassPath(Class<? extends Rule> rule, Supplier<T> action) throws IOException {
        Path services = Files.createDirectories(folder.resolve("jar/META-INF/services"));
        Files.writeString(services.resolve(Rule.class.getName()), rule.getName() + "\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] jar = {folder.resolve("jar").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jar, before)) {
            thread.setContextClassLoader(loader);
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

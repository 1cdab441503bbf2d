package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever comes with the program is named, with its licence; and nothing else is. */
class ThirdPartyTest {

    private static final Path CLI = Path.of(System.getProperty("legible.root", "../.."), "generator/cli");
    private static final Pattern DEPENDENCY = Pattern.compile("(?m)^\\s+([\\w.-]+:[\\w.-]+):jar:");
    private static final Pattern NAMED = Pattern.compile("(?m)^ {2}([a-z][\\w.-]+:[\\w*-]+)");
    private static final List<String> LONG = List.of("GPL-3", "LGPL-2.1", "LGPL-3", "MPL-2.0");

    private static TreeSet<String> dependencies() throws IOException {
        return all(
                DEPENDENCY,
                Files.readString(CLI.resolve("target/dependencies.txt")).replaceAll(".*org\\.legible:.*", ""));
    }

    private static String notices() throws IOException {
        return Files.readString(CLI.resolve("src/main/resources/META-INF/THIRD-PARTY.txt"));
    }

    private static TreeSet<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean names(String entry, String dependency) {
        return dependency.matches(entry.replace(".", "\\.").replace("*", "[\\w-]*"));
    }

    @Test
    void everyDependencyIsNamed() throws IOException {
        TreeSet<String> named = all(NAMED, notices());

        assertThat(dependencies())
                .hasSizeGreaterThan(50)
                .allMatch(dependency -> named.stream().anyMatch(entry -> names(entry, dependency)));
    }

    @Test
    void whatIsNamedIsADependency() throws IOException {
        TreeSet<String> dependencies = dependencies();

        assertThat(all(NAMED, notices()))
                .hasSizeGreaterThan(30)
                .allMatch(entry -> dependencies.stream().anyMatch(dependency -> names(entry, dependency)));
    }

    @Test
    void longLicencesAreKept() {
        assertThat(LONG)
                .allMatch(name -> Files.isRegularFile(
                        CLI.resolve("src/main/distribution/licences").resolve(name + ".txt")));
    }
}

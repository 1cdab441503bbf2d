package org.legible.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What of the library is its interface: the packages named here. A module descriptor cannot say it, because the YAML library's
 * own hides the package that tells at which line a value stands.
 */
class ApiTest {

    private static final Path MODULES = Path.of(System.getProperty("legible.root"), "generator");
    private static final String ROOT = "org.legible.checker";

    /** For whoever checks pages. */
    private static final Set<String> FOR_CALLERS =
            packages("", "baseline", "coverage", "css", "feature", "junit", "link", "output", "reference");

    /** For whoever writes a rule, or a reader of scripts. */
    private static final Set<String> FOR_RULES =
            packages("", "accessibility", "css", "page", "rule", "script", "style");

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(" + Pattern.quote(ROOT) + "(?:\\.[a-z]+)*)\\.[A-Z]");

    @ParameterizedTest
    @ValueSource(strings = {"publisher", "cli", "maven-plugin"})
    void callersUseTheInterface(String module) throws IOException {
        Set<String> allowed = new TreeSet<>(FOR_CALLERS);
        allowed.addAll(packages("rule", "script"));

        assertThat(used(module)).isNotEmpty().isSubsetOf(allowed);
    }

    @Test
    void theRulesOnScriptsUseWhatRulesMayUse() throws IOException {
        Set<String> used = used("checker-scripts");
        used.removeIf(name -> name.startsWith(ROOT + ".scripts"));

        assertThat(used).isNotEmpty().isSubsetOf(FOR_RULES);
    }

    private static Set<String> used(String module) throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : sources(module)) {
            Matcher imported = IMPORT.matcher(Files.readString(file));
            while (imported.find()) used.add(imported.group(1));
        }
        return used;
    }

    private static List<Path> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(MODULES.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> packages(String... names) {
        return Stream.of(names)
                .map(name -> name.isEmpty() ? ROOT : ROOT + "." + name)
                .collect(Collectors.toSet());
    }
}

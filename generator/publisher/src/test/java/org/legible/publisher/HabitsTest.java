package org.legible.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a newcomer looks first in a file or a package, there it stands. */
class HabitsTest {

    private static final Path CODE =
            Path.of(System.getProperty("legible.root", "../.."), "generator/publisher/src/main/java");
    private static final Path MODULES = Path.of(System.getProperty("legible.root", "../.."), "generator");
    private static final Pattern CONSTANT = Pattern.compile(" {4}(?:public |private )?static final [^({]*(?:=.*|)");
    private static final int MOST_LINES = 400;
    private static final Pattern BEHAVIOUR =
            Pattern.compile(" {4}(?!.*\\b(?:record|class|enum|interface) )(?![A-Z_]+\\()[a-z@A-Z<].*(?:\\(|\\{)");

    @Test
    void constantsStandFirstInTheirClass() throws IOException {
        List<String> late = new ArrayList<>();
        for (Path file : files()) {
            boolean behaves = false;
            for (String line : Files.readAllLines(file)) {
                behaves |= BEHAVIOUR.matcher(line).matches()
                        && !CONSTANT.matcher(line).matches();
                if (behaves && CONSTANT.matcher(line).matches()) late.add(file.getFileName() + ": " + line.strip());
            }
        }
        assertThat(late).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertThat(files().stream().map(Path::getParent).distinct())
                .allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }

    @Test
    void noTwoTypesShareAName() throws IOException {
        Map<Path, List<Path>> byName = allModules().stream().collect(Collectors.groupingBy(Path::getFileName));

        assertThat(byName).hasSizeGreaterThan(1000);
        assertThat(byName.values()).allSatisfy(files -> assertThat(files).hasSize(1));
    }

    @Test
    void noFileIsLong() throws IOException {
        for (Path file : allModules())
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    private static List<Path> allModules() throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(file ->
                            file.toString().replace('\\', '/').matches(".*/src/main/java/.*(?<!package-info)\\.java"))
                    .toList();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}

package org.legible.checker.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;
import org.legible.checker.Resources;

/** The checker's score on the pages of GOV.UK's audit of accessibility tools, one known barrier a page. */
final class BarrierScore {

    static String measure(Path gds) throws IOException {
        Checker checker = Checker.with(Profile.ALL).resources(Resources.folder(gds));
        StringBuilder text = new StringBuilder();
        int failed = 0;
        int review = 0;
        int pages = 0;
        List<Path> files;
        try (Stream<Path> all = Files.list(gds.resolve("tests"))) {
            files = all.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
        for (Path file : files) {
            List<Finding> found = checker.check(Files.readString(file), "tests/" + file.getFileName())
                    .findings();
            boolean sure = found.stream().anyMatch(Finding::failed);
            String rules = found.stream()
                    .map(f -> (f.failed() ? "" : "?") + f.rule())
                    .distinct()
                    .collect(Collectors.joining(" "));
            text.append(String.format(
                    Locale.ROOT,
                    "%-8s %s  [%s]%n",
                    sure ? "failed" : found.isEmpty() ? "-" : "review",
                    file.getFileName(),
                    rules));
            if (file.getFileName().toString().startsWith("_")) continue;
            pages++;
            if (sure) failed++;
            else if (!found.isEmpty()) review++;
        }
        return text
                + String.format(
                        Locale.ROOT, "GOV.UK: %d of %d barriers failed, %d more to review%n", failed, pages, review);
    }
}

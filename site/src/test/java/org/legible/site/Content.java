package org.legible.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The content folder that the website was made of: the sample publication, or whatever somebody put in its place. */
public final class Content {

    /** The folder. */
    public static final Path FOLDER = Path.of(System.getProperty("legible.root", ".."), "content")
            .toAbsolutePath()
            .normalize();

    /** The reports of the sample, oldest first. */
    public static final List<String> SAMPLE_REPORTS = List.of(
            "hertfordshire-2007",
            "hertfordshire-2015",
            "cheshire-west-and-chester-2016",
            "buckinghamshire-2018",
            "hertfordshire-2019");

    private Content() {}

    /** Why the content is not the sample: the reports that it has too many or too few; "" if it is the sample. */
    static String otherThanTheSample() {
        Set<String> here = reports();
        Set<String> difference = new TreeSet<>(here);
        difference.addAll(SAMPLE_REPORTS);
        difference.removeIf(slug -> here.contains(slug) && SAMPLE_REPORTS.contains(slug));
        return difference.stream()
                .map(slug -> here.contains(slug) ? slug + " is another" : slug + " is not there")
                .collect(Collectors.joining(", "));
    }

    private static Set<String> reports() {
        Path folder = FOLDER.resolve("reports");
        if (!Files.isDirectory(folder)) return Set.of();
        try (Stream<Path> reports = Files.list(folder)) {
            return reports.filter(Files::isDirectory)
                    .map(report -> report.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

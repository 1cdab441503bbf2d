package org.legible.publisher.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a build tells what was found in its pages.
 *
 * @param printed what is printed
 * @param saved the files that hold the findings; none if nobody asked for a report
 */
public record BuildFindings(FindingsOutput printed, List<FindingsOutput> saved) {

    private static final String USUAL = "text";
    private static final String USUAL_IN_A_FILE = "html";

    /**
     * What a person asked for.
     *
     * @param formats the formats by name; none for the usual one
     * @param report the folder for a file in each format, {@code findings.html} and the like; empty to print in these formats
     * @throws IllegalArgumentException if there is no such format; the message names those there are
     */
    public static BuildFindings of(List<String> formats, Optional<Path> report, Terminal terminal) {
        boolean print = report.isEmpty() && !formats.isEmpty();
        FindingsOutput printed = FindingsOutput.of(print ? formats : List.of(USUAL), Optional.empty(), terminal);
        List<FindingsOutput> saved = new ArrayList<>();
        if (report.isPresent())
            for (String format : formats.isEmpty() ? List.of(USUAL_IN_A_FILE) : formats)
                saved.add(FindingsOutput.of(
                        List.of(format), Optional.of(report.get().resolve("findings." + format)), terminal));
        return new BuildFindings(printed, List.copyOf(saved));
    }
}

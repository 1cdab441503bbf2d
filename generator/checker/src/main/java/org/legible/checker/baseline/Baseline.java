package org.legible.checker.baseline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legible.checker.CheckReport;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;

/**
 * Findings that somebody has accepted for a time. The file reads:
 *
 * <pre>{@code
 * accepted:
 *   - identity: image-alt-2f0c6e1b9d3a4457
 *     owner: Web team
 *     reason: The picture is replaced in the spring edition.
 *     expires: 2027-03-31
 * }</pre>
 *
 * @param file the file's name, for messages
 * @param entries what it accepts
 * @param problems what is wrong with it; a baseline with problems accepts nothing
 */
public record Baseline(String file, List<Accepted> entries, List<BaselineProblem> problems) {

    public Baseline {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** A baseline that accepts nothing. */
    public static Baseline none() {
        return new Baseline("", List.of(), List.of());
    }

    /** Reads a file; what is wrong with it, down to its characters, is among the problems. */
    public static Baseline read(Path file) throws IOException {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (CharacterCodingException other) {
            String message = "This file is not UTF-8 text, so its letters would be guesses. Save it again as UTF-8.";
            return new Baseline(
                    file.toString(), List.of(), List.of(new BaselineProblem(file.toString(), 1, 1, message)));
        }
    }

    /** Reads the text of a file. */
    public static Baseline parse(String yaml, String file) {
        return new BaselineParser(file).parse(yaml);
    }

    /**
     * Takes the accepted findings out of a report. An entry that has expired accepts nothing, and one that no finding answers
     * to is stale: both are problems, so that a baseline never outlives its faults. The report must be of all pages that the
     * baseline is for.
     *
     * @param today the day on which entries must still hold
     */
    public BaselineResult apply(CheckReport report, LocalDate today) {
        if (!problems.isEmpty()) return new BaselineResult(report, List.of(), problems, true);
        Map<String, Accepted> valid = new HashMap<>();
        for (Accepted entry : entries) if (!entry.expires().isBefore(today)) valid.put(entry.identity(), entry);
        Set<String> seen = new HashSet<>();
        List<PageFindings> pages = new ArrayList<>();
        for (PageFindings page : report.pages()) {
            List<Finding> left = new ArrayList<>();
            for (Finding finding : page.findings()) {
                seen.add(finding.identity());
                if (!valid.containsKey(finding.identity())) left.add(finding);
            }
            pages.add(page.withFindings(left));
        }
        List<Accepted> used = entries.stream()
                .filter(entry -> valid.containsKey(entry.identity()) && seen.contains(entry.identity()))
                .toList();
        return new BaselineResult(new CheckReport(pages, report.unreadable()), used, outdated(seen, today), false);
    }

    private List<BaselineProblem> outdated(Set<String> seen, LocalDate today) {
        List<BaselineProblem> outdated = new ArrayList<>();
        for (Accepted entry : entries) {
            String name = "The entry for " + entry.identity();
            if (!seen.contains(entry.identity()))
                outdated.add(problem(entry, name + " is stale: nothing was found that it accepts. Remove it."));
            else if (entry.expires().isBefore(today))
                outdated.add(problem(
                        entry,
                        name + " expired on " + entry.expires() + ". Mend the fault, or ask " + entry.owner()
                                + " for a new reason and date."));
        }
        return outdated;
    }

    private BaselineProblem problem(Accepted entry, String message) {
        return new BaselineProblem(file, entry.line(), 1, message);
    }
}

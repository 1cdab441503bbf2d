package org.legible.authoring.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.checker.CheckReport;
import org.legible.checker.Verdict;
import org.legible.publisher.PublishResult;
import org.legible.publisher.console.Counts;
import org.legible.publisher.console.HeldBackText;

/**
 * The list as Markdown, with a box before each line: those that the program can tick are ticked.
 *
 * @param result what a build found
 */
public record PublicationChecklist(PublishResult result) {

    private static final String SUMMARY = "summary";
    private static final String HELD = "held";

    /** The whole list. */
    public String text() {
        return "# Before you publish\n\n## What Legible has looked at\n\n"
                + found().map(line -> line + "\n").collect(Collectors.joining())
                + questions();
    }

    /** True if nothing stops publication. */
    public boolean canBePublished() {
        return result.published();
    }

    private Stream<String> found() {
        CheckReport checks = result.checks();
        long failures = checks.count(Verdict.STOPS);
        int asked = (int) checks.count(Verdict.ASKS);
        long warnings = result.warnings() + checks.count(Verdict.WARNS);
        String heldBack = HeldBackText.of(result.heldBack());
        return Stream.concat(
                Stream.of(
                        box(result.errors() == 0, Counts.of(result.errors(), "error") + " in the content"),
                        box(
                                failures == 0 && checks.unreadable().isEmpty(),
                                Counts.of(checks.pages().size(), "page") + " checked, "
                                        + Counts.of(failures, "failure")),
                        box(
                                warnings == 0,
                                Counts.of(warnings, "warning") + (warnings == 0 ? "" : ": mend or accept each")),
                        box(asked == 0, asked + " to review by a person")),
                heldBack.isEmpty() ? Stream.of() : Stream.of(box(false, heldBack + " Is that what you mean?")));
    }

    private static String box(boolean ticked, String words) {
        return (ticked ? "- [x] " : "- [ ] ") + words;
    }

    private String questions() {
        Set<String> topics = topics();
        return read().lines()
                .filter(line -> !line.startsWith("# "))
                .filter(line -> line.indexOf('|') < 0 || topics.contains(line.substring(0, line.indexOf('|'))))
                .map(line -> line.startsWith("#")
                        ? line + "\n"
                        : line.isEmpty() ? "" : box(false, line.replaceFirst("^[a-z]+\\|", "")))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        if (result.checks().pages().stream().anyMatch(page -> page.file().contains("/summary/"))) topics.add(SUMMARY);
        if (!result.heldBack().isEmpty()) topics.add(HELD);
        return topics;
    }

    private static String read() {
        try (InputStream stream = PublicationChecklist.class.getResourceAsStream("questions.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package org.legible.publisher.site;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.legible.checker.Finding;
import org.legible.checker.Verdict;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishResult;
import org.legible.publisher.console.BuildFindings;
import org.legible.publisher.console.BuildReport;
import org.legible.publisher.console.ShownFiles;
import org.legible.publisher.console.Terminal;
import org.legible.publisher.problem.Problem;

/**
 * What must hold of a build whatever was in its content: it ends in time, each problem says where, what, why and what to do in
 * words for people, no page can do anything but be read, and a build that is refused changes nothing.
 *
 * @param files what was built, by file
 * @param result what came of it
 * @param took how long processors worked on it
 */
record Promises(Map<String, String> files, PublishResult result, Duration took) {

    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Pattern JARGON = Pattern.compile(
            "\\b(?:null|[A-Z]\\w+(?:Exception|Error)|java\\.|org\\.legible|at [\\w.]+:\\d)|did not foresee|fault of the p|@[0-9a-f]{6}");
    // What is said of a whole file: that it is missing, empty or lacks something that stands nowhere in it.
    private static final Pattern OF_A_FILE = Pattern.compile(
            "(?s).*\\b(?:missing|no content|lacks|does not begin with front matter"
                    + "|is no report|was published before|were published before|Nothing uses this file|not saved as UTF-8|larger than|longer than|text is empty|no words)\\b.*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*(?:javascript|data|vbscript|file):.*");
    private static final List<String> ACTIVE = List.of("iframe", "object", "embed", "applet", "base", "zq", "frame");

    /** The first promise that is broken; empty if all are kept. */
    Optional<String> broken(Path website, Map<String, String> before) {
        return Stream.of(
                        took.compareTo(PATIENCE) > 0 ? Stream.of("it took " + took) : Stream.<String>empty(),
                        result.problems().stream().flatMap(this::problem),
                        findings(),
                        status(),
                        report(),
                        site(website, before))
                .flatMap(broken -> broken)
                .findFirst();
    }

    private Stream<String> problem(Problem problem) {
        String said = problem.what() + " " + problem.why() + " " + problem.fix();
        if (problem.what().isBlank() || problem.why().isBlank() || problem.fix().isBlank())
            return Stream.of("a problem is not said in full: " + problem);
        // What stands in the content itself may be shown as it stands there.
        boolean isJargon = JARGON.matcher(withoutQuotations(said))
                .results()
                .anyMatch(match -> files.values().stream().noneMatch(text -> text.contains(match.group())));
        if (isJargon) return Stream.of("a problem speaks to programmers: " + problem);
        String file = problem.place().file();
        if (!files.containsKey(file) && !file.matches("reports(?:/.*)?|templates(?:/.*)?"))
            return Stream.of("a problem names no file: " + problem);
        long lines = files.getOrDefault(file, "").lines().count() + 1;
        if (problem.place().line() > lines) return Stream.of("a problem names a line that is not there: " + problem);
        boolean whole = problem.place().line() == 0;
        if (whole && hasLines(problem) && !OF_A_FILE.matcher(problem.what()).matches())
            return Stream.of("a problem names no line: " + problem);
        return Stream.empty();
    }

    // A picture or a folder has none.
    private static boolean hasLines(Problem problem) {
        return problem.place().file().matches(".*\\.(yaml|md)");
    }

    // What an author typed may look like anything.
    private static String withoutQuotations(String said) {
        return said.replaceAll("(?s)\"[^\"]*\"", "");
    }

    private Stream<String> findings() {
        return result.checks().pages().stream()
                .flatMap(page -> page.findings().stream()
                        .filter(Finding::failed)
                        .filter(finding -> finding.source().isEmpty())
                        .map(finding -> "a finding names no line of the author's: " + page.file() + " " + finding.rule()
                                + " " + finding.message()));
    }

    private Stream<String> status() {
        boolean refused = result.errors() > 0 || result.checks().count(Verdict.STOPS) > 0;
        return refused == result.published() ? Stream.of("published with errors, or refused without") : Stream.empty();
    }

    private Stream<String> report() {
        BuildReport report = new BuildReport(
                result, ShownFiles.of(Path.of("content")), Path.of("website"), BuildScope.WHOLE, Terminal.LOG);
        int status = report.summary().exitStatus();
        if (status > 1) return Stream.of("exit status " + status);
        try {
            BuildFindings usual = BuildFindings.of(List.of(), Optional.empty(), Terminal.LOG);
            report.details(usual, new SafePrinter(new StringWriter(), false));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        report.annotations();
        return Stream.empty();
    }

    private Stream<String> site(Path website, Map<String, String> before) {
        Map<String, String> now = website.toFile().exists() ? Folders.bytes(website) : Map.of();
        if (!result.published())
            return now.equals(before) ? Stream.empty() : Stream.of("a refused build changed the last good site");
        return now.keySet().stream()
                .filter(file -> file.endsWith(".html"))
                .flatMap(file -> page(file, Folders.read(website.resolve(file))));
    }

    private static Stream<String> page(String file, String html) {
        if (html.chars().anyMatch(c -> c >= '\uE000' && c <= '\uF8FF'))
            return Stream.of("a mark of ours is left in " + file);
        return Jsoup.parse(html).getAllElements().stream()
                .filter(Promises::isUnsafe)
                .map(element -> "an element can act in " + file + ": " + element);
    }

    private static boolean isUnsafe(Element element) {
        String name = element.normalName();
        if (ACTIVE.contains(name)) return true;
        if (name.equals("script")
                && !element.attr("type").equals("application/ld+json")
                && !element.attr("src").contains("assets/")) return true;
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("on") || attribute.getKey().contains("zq")) return true;
            if (List.of("href", "src", "action", "srcset").contains(attribute.getKey())
                    && ADDRESS.matcher(attribute.getValue()).matches()) return true;
        }
        return false;
    }
}

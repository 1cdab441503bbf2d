package org.legible.checker.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Unreadable;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/**
 * SARIF 2.1.0, which code hosts show beside the source. One result is one element, on one page or on all pages that a
 * template makes. GitHub takes 25,000 results and 10 MB: where there are more, the worst are written, and a notification
 * says how many are missing.
 */
public final class SarifWriter implements FindingsWriter {

    static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Path root;
    private final int mostResults;
    private final int mostBytes;

    /** With addresses relative to the working directory. */
    public SarifWriter() {
        this(Path.of(""));
    }

    /** With addresses relative to a folder, such as the root of the repository. */
    public SarifWriter(Path root) {
        this(root, 25_000, 9_500_000);
    }

    SarifWriter(Path root, int mostResults, int mostBytes) {
        this.root = root;
        this.mostResults = mostResults;
        this.mostBytes = mostBytes;
    }

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public String write(CheckReport report) {
        List<RuleFacts> rules = Checker.registry().stream().map(Rule::facts).toList();
        List<Causes> causes = Causes.byElement(report);
        List<String> results = results(causes, new SarifResult(rules, root));
        Map<String, Object> run = Json.object("tool", Json.object("driver", SarifRules.driver(rules)));
        run.put("columnKind", "utf16CodeUnits");
        run.put("invocations", List.of(invocation(report, causes.size() - results.size())));
        run.put("results", results.stream().map(Json.Raw::new));
        return Json.write(Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private List<String> results(List<Causes> causes, SarifResult result) {
        List<String> results = new ArrayList<>();
        long bytes = 0;
        for (Causes cause : causes) {
            String text = Json.write(result.of(cause)).strip();
            bytes += text.getBytes(StandardCharsets.UTF_8).length + 1L;
            if (bytes > mostBytes || results.size() == mostResults) break;
            results.add(text);
        }
        return results;
    }

    private static Map<String, Object> invocation(CheckReport report, int missing) {
        List<Object> notifications = new ArrayList<>();
        for (Unreadable file : report.unreadable())
            notifications.add(notification("error", file.file() + ": " + file.reason()));
        if (missing > 0)
            notifications.add(notification(
                    "warning",
                    missing + " results are not in this file, which would be too large for code hosts with them. The "
                            + "formats json and html have them all."));
        boolean whole = report.unreadable().isEmpty();
        return Json.object("executionSuccessful", whole, "toolExecutionNotifications", notifications);
    }

    private static Map<String, Object> notification(String level, String text) {
        return Json.object("level", level, "message", SarifRules.text(text));
    }
}

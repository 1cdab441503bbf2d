package org.legible.checker.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.legible.checker.CheckReport;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Unreadable;
import org.legible.checker.markup.Xml;

/**
 * JUnit XML, which build servers show: a suite for each page, and in it a case for each rule that has something to say. What
 * a person must look at is a skipped test, for nobody has made it yet.
 */
public final class JunitWriter implements FindingsWriter {

    @Override
    public String format() {
        return "junit";
    }

    @Override
    public String write(CheckReport report) {
        String suites = report.pages().stream().map(JunitWriter::suite).collect(Collectors.joining())
                + report.unreadable().stream().map(JunitWriter::error).collect(Collectors.joining());
        long failures = report.pages().stream()
                .mapToLong(page -> cases(page, true).size())
                .sum();
        long skipped = report.pages().stream()
                .mapToLong(page -> cases(page, false).size())
                .sum();
        long clean = report.pages().stream()
                .filter(page -> cases(page, true).isEmpty())
                .count();
        int errors = report.unreadable().size();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"" + Tool.NAME + "\""
                + counts(clean + failures + skipped + errors, failures, errors) + ">\n" + suites
                + "</testsuites>\n";
    }

    private static String suite(PageFindings page) {
        Map<String, List<Finding>> failed = cases(page, true);
        Map<String, List<Finding>> review = cases(page, false);
        StringBuilder text = new StringBuilder();
        int clean = failed.isEmpty() ? 1 : 0;
        text.append("  <testsuite name=\"").append(Xml.escape(page.file())).append('"');
        text.append(counts(clean + failed.size() + review.size(), failed.size(), 0))
                .append(skips(review.size()))
                .append(">\n");
        if (failed.isEmpty())
            text.append(start(page.file(), "no failure found")).append("/>\n");
        failed.forEach((rule, findings) -> text.append(failure(page.file(), rule, findings)));
        review.forEach((rule, findings) -> text.append(skipped(page.file(), rule, findings)));
        return text.append("  </testsuite>\n").toString();
    }

    private static Map<String, List<Finding>> cases(PageFindings page, boolean failed) {
        return page.findings().stream()
                .filter(finding -> finding.failed() == failed)
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    }

    private static String failure(String file, String rule, List<Finding> findings) {
        Finding first = findings.get(0);
        return start(file, rule) + ">\n      <failure type=\""
                + first.severity().text() + "\" message=\""
                + Xml.escape(first.message()) + "\">" + Xml.escape(details(file, findings))
                + "</failure>\n    </testcase>\n";
    }

    private static String skipped(String file, String rule, List<Finding> findings) {
        return start(file, rule + " (to review)") + ">\n      <skipped message=\"A person must look: "
                + Xml.escape(findings.get(0).message()) + "\"/>\n      <system-out>"
                + Xml.escape(details(file, findings)) + "</system-out>\n    </testcase>\n";
    }

    private static String error(Unreadable file) {
        return "  <testsuite name=\"" + Xml.escape(file.file()) + "\"" + counts(1, 0, 1) + skips(0) + ">\n"
                + start(file.file(), "could not be checked") + ">\n      <error type=\"unreadable\" message=\""
                + Xml.escape(file.reason()) + "\"/>\n    </testcase>\n  </testsuite>\n";
    }

    private static String start(String file, String name) {
        return "    <testcase classname=\"" + Xml.escape(file) + "\" name=\"" + Xml.escape(name) + "\" time=\"0\"";
    }

    private static String counts(long tests, long failures, long errors) {
        return " tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"" + errors + "\" time=\"0\"";
    }

    // The schema of Jenkins knows this for a suite, and not for the whole.
    private static String skips(long skipped) {
        return " skipped=\"" + skipped + "\"";
    }

    private static String details(String file, List<Finding> findings) {
        return findings.stream()
                .map(f -> new Causes.Place(file, f).where() + "  " + f.selector() + "\n  " + f.message() + "\n  why: "
                        + f.why() + "\n  fix: " + f.fix() + "\n")
                .collect(Collectors.joining());
    }
}

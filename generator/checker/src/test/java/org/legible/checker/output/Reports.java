package org.legible.checker.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.PageFindings;
import org.legible.checker.Profile;
import org.legible.checker.Unreadable;
import org.legible.checker.rule.Rule;

/** Makes reports by checking pages. */
final class Reports {

    /** A picture without alt text. */
    static final String PICTURE = "<p><img src=\"a.png\"></p>";

    /** Links with the same text to different pages: a person must look. */
    static final String TO_REVIEW =
            "<p><a href=\"a.html\">Report of March</a> and <a href=\"b.html\">Report of March</a></p>";

    private Reports() {}

    /** The page around a body. */
    static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Minutes of March</title></head>\n"
                + "<body><main><h1>Minutes of March</h1>\n" + body + "\n</main></body>\n</html>\n";
    }

    /** A page of that name with that body, checked. */
    static PageFindings checked(String file, String body) {
        return Checker.with(Profile.ALL).rules(rules()).check(page(body), file);
    }

    // Two rules only, so that a new rule changes no expectation here.
    private static List<Rule> rules() {
        Set<String> ids = Set.of("image-alt", "link-same-name");
        return Checker.registry().stream()
                .filter(rule -> ids.contains(rule.facts().id()))
                .toList();
    }

    /** The report of these pages. */
    static CheckReport of(PageFindings... pages) {
        return new CheckReport(List.of(pages), List.of());
    }

    /** A report with everything in it: failures, things to review, a clean page, and a file that could not be read. */
    static CheckReport full() {
        return new CheckReport(
                List.of(
                        checked("a.html", PICTURE + TO_REVIEW),
                        checked("b.html", PICTURE.repeat(30)),
                        checked("clean.html", "<p>Text</p>")),
                List.of(new Unreadable("broken.html", "The file cannot be read.")));
    }

    /** One template's fault on many pages. */
    static CheckReport template(int pages) {
        List<PageFindings> found = new ArrayList<>();
        for (int i = 0; i < pages; i++) found.add(checked("page-" + i + ".html", PICTURE));
        return new CheckReport(found, List.of());
    }
}

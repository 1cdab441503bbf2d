package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;
import org.legible.checker.Resources;

/** What axe-core finds in a page of ours with a fault put into it, our checker finds too. */
class FaultsIT {

    /** Some rules look at reports alone. */
    private static final String PAGE = Website.shortestReport();

    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                results => done(results.violations.map(violation => violation.id)),
                fault => done(['axe failed: ' + fault]));
            """;

    private static Server server;
    private static Browser browser;
    private static Checker checker;
    private static String whole;

    /** A fault, and the rules that find it. */
    private record Seen(Fault fault, Set<String> byAxe, Set<String> failed, Set<String> toReview) {

        boolean byUs() {
            return !failed.isEmpty() || !toReview.isEmpty();
        }

        String line() {
            String rules =
                    failed.isEmpty() ? String.join(", ", toReview) + " (for a person)" : String.join(", ", failed);
            return "- " + fault.name() + ": " + rules;
        }
    }

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Website.isReport(PAGE), "Skipped: the website has no report, which some rules are about.");
        browser = Browser.start();
        server = new Server();
        browser.everywhere(Browser.resource("/axe/axe.min.js")).width(1280);
        checker = Checker.with(Profile.ALL).resources(Resources.folder(Website.FOLDER));
        Document page = Jsoup.parse(Files.readString(Website.FOLDER.resolve(PAGE)));
        // The policy of our pages would keep the faulty styles from the browser.
        page.select("meta[http-equiv=Content-Security-Policy]").remove();
        whole = page.outerHtml();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    @Test
    void whateverAxeFindsWeFind() {
        List<Seen> all = new ArrayList<>();
        for (Fault fault : Fault.all()) all.add(look(fault));

        List<String> ours = all.stream()
                .filter(seen -> seen.byAxe().isEmpty() && seen.byUs())
                .map(Seen::line)
                .toList();
        System.out.println("What axe-core does not see here:\n" + String.join("\n", ours));
        assertThat(all)
                .filteredOn(seen -> !seen.byAxe().isEmpty() && !seen.byUs())
                .isEmpty();
        assertThat(all).filteredOn(seen -> !seen.byAxe().isEmpty()).hasSizeGreaterThan(30);
    }

    private Seen look(Fault fault) {
        String broken = fault.in(whole);
        assertThat(broken).as(fault.name()).isNotEqualTo(Jsoup.parse(whole).outerHtml());
        server.instead(PAGE, broken);
        browser.open(server.base() + PAGE);
        Set<String> axe = new TreeSet<>(browser.later(AXE));
        return new Seen(fault, axe, rules(broken, true), rules(broken, false));
    }

    /** The rules that find in the broken page what they do not find in the whole one. */
    private static Set<String> rules(String broken, boolean failed) {
        Set<String> before = findings(whole, failed).stream().map(FaultsIT::key).collect(Collectors.toSet());
        return findings(broken, failed).stream()
                .filter(finding -> !before.contains(key(finding)))
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(Finding finding) {
        return finding.rule() + finding.message();
    }

    private static List<Finding> findings(String html, boolean failed) {
        return checker.check(html, PAGE).findings().stream()
                .filter(finding -> finding.failed() == failed)
                .toList();
    }
}

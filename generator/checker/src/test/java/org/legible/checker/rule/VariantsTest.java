package org.legible.checker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;
import org.legible.checker.Resources;

/** Asks the rules about many small pages: {@code variants.txt} says what each must answer. */
class VariantsTest {

    private static final Pattern HEAD = Pattern.compile("(?m)^## (\\w{6}) (failed|review|fine): (.*)$");

    private static final Checker CHECKER = Checker.with(Profile.ALL)
            .resources(Resources.of(Map.of(
                    "page.html", "<title>Page</title><a href='/'>Home</a>",
                    "logo.png", "",
                    "logo.svg", "",
                    "film.mp4", "")));

    @TestFactory
    List<DynamicTest> variants() throws IOException {
        String table = table();
        List<DynamicTest> tests = new ArrayList<>();
        Matcher head = HEAD.matcher(table);
        List<int[]> places = new ArrayList<>();
        while (head.find()) places.add(new int[] {head.start(), head.end()});
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : table.length();
            String title = table.substring(places.get(i)[0] + 3, places.get(i)[1]);
            String html = page(table.substring(places.get(i)[1], end).strip());
            Matcher parts = HEAD.matcher("## " + title);
            assertThat(parts.matches()).isTrue();
            tests.add(DynamicTest.dynamicTest(
                    title,
                    () -> assertThat(answer(parts.group(1), html))
                            .as(html)
                            .matches(parts.group(2).equals("fine") ? "fine|review" : parts.group(2))));
        }
        assertThat(tests).hasSizeGreaterThan(700);
        return tests;
    }

    private static String answer(String rule, String html) {
        List<Finding> found = CHECKER.check(html, "pages/page.html").findings().stream()
                .filter(f -> f.act().contains(rule))
                .toList();
        if (found.stream().anyMatch(Finding::failed)) return "failed";
        return found.isEmpty() ? "fine" : "review";
    }

    private static String page(String html) {
        boolean whole = html.toLowerCase().startsWith("<html") || html.startsWith("<svg xmlns");
        String start = "<!DOCTYPE html><html lang=\"en\"><head><title>A page</title></head><body>";
        return whole ? html : start + html + "</body></html>";
    }

    private static String table() throws IOException {
        try (InputStream in = VariantsTest.class.getResourceAsStream("variants.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.legible.checker.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.Resources;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The checker's score on the W3C ACT test cases, by rule: {@code mvn -pl generator/checker-scripts -am test -Dtest=ScoresTest}.
 * A rule is complete where every failed case is found and no other case is called failed, as W3C counts it.
 */
final class ActScore {

    record Case(String rule, String name, boolean approved, String expected, String path) {}

    record Row(
            String rule,
            String name,
            boolean approved,
            int failed,
            int caught,
            int others,
            int wrong,
            List<String> misses) {
        boolean complete() {
            return failed > 0 && caught == failed && wrong == 0;
        }
    }

    static List<Row> measure(Path act) throws IOException {
        Map<String, List<Case>> byRule = new TreeMap<>();
        for (Case c : cases(act.resolve("testcases.json")))
            byRule.computeIfAbsent(c.rule(), k -> new ArrayList<>()).add(c);
        Checker checker = Checker.with(Profile.ALL).resources(Resources.folder(act));
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, List<Case>> entry : byRule.entrySet())
            rows.add(row(act, checker, entry.getKey(), entry.getValue()));
        return rows;
    }

    private static Row row(Path act, Checker checker, String rule, List<Case> cases) throws IOException {
        int failed = 0;
        int caught = 0;
        int wrong = 0;
        List<String> misses = new ArrayList<>();
        for (Case c : cases) {
            Path file = act.resolve(c.path());
            if (!c.path().matches(".*\\.x?html?")) continue;
            boolean found = checker.check(Files.readString(file), c.path()).findings().stream()
                    .anyMatch(f -> f.failed() && f.act().contains(rule));
            boolean expected = c.expected().equals("failed");
            if (expected) failed++;
            if (expected && found) caught++;
            if (!expected && found) wrong++;
            if (expected != found) misses.add((found ? "WRONG " : "missed ") + c.path());
        }
        return new Row(
                rule,
                cases.get(0).name(),
                cases.get(0).approved(),
                failed,
                caught,
                cases.size() - failed,
                wrong,
                misses);
    }

    private static List<Case> cases(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        Map<String, String> current = new HashMap<>();
        try (JsonParser json =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), Files.newInputStream(file))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.END_OBJECT) {
                    cases.add(new Case(
                            current.get("ruleId"),
                            current.get("ruleName"),
                            Boolean.parseBoolean(current.get("approved")),
                            current.get("expected"),
                            current.get("relativePath")));
                } else if (json.currentToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    current.put(name, json.getString());
                }
            }
        }
        return cases;
    }

    static String print(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s %-8s %-9s caught %2d of %2d, wrong %d of %2d  %s%n",
                    row.rule(),
                    row.approved() ? "approved" : "proposed",
                    row.complete() ? "complete" : "",
                    row.caught(),
                    row.failed(),
                    row.wrong(),
                    row.others(),
                    row.name()));
            if (Boolean.getBoolean("legible.misses"))
                row.misses().forEach(m -> text.append("    ").append(m).append('\n'));
        }
        text.append(String.format(
                Locale.ROOT,
                "ACT: approved complete %d of %d, proposed complete %d of %d, caught %d of %d, false positives %d of %d%n",
                rows.stream().filter(r -> r.approved() && r.complete()).count(),
                rows.stream().filter(r -> r.approved() && r.failed() > 0).count(),
                rows.stream().filter(r -> !r.approved() && r.complete()).count(),
                rows.stream().filter(r -> !r.approved() && r.failed() > 0).count(),
                rows.stream().mapToInt(Row::caught).sum(),
                rows.stream().mapToInt(Row::failed).sum(),
                rows.stream().mapToInt(Row::wrong).sum(),
                rows.stream().mapToInt(Row::others).sum()));
        return text.toString();
    }
}

package org.legible.site.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.Publisher;
import org.legible.site.OnlyOnTheSample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The author's guide names every key of every file, says which are needed, and names every word that a key can hold. What
 * it names is held against the JSON Schemas, which come from the records that check the content.
 */
@OnlyOnTheSample
class GuideKeysIT {

    /** Keys whose records have a table of their own; the others stand in the row of the key, those needed in bold. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("judgements", "### Judgements"),
            Map.entry("statistics", "### Statistics"),
            Map.entry("recommendations", "### Recommendations"),
            Map.entry("responses", "### Responses"),
            Map.entry("status", "### Status"),
            Map.entry("actions", "### Actions"),
            Map.entry("plain-language", "### Plain language"),
            Map.entry("help-lines", "### Help lines"),
            Map.entry("help", "### Help lines"),
            Map.entry("accessibility-statement", "### The accessibility statement"),
            Map.entry("glossary", "### glossary.yaml"));

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (yes)? ?\\| (.*) \\|$");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private JsonNode schema;

    @ParameterizedTest
    @CsvSource({
        "report.schema.json, ### The report",
        "summary.schema.json, ## summary.md",
        "site.schema.json, ### site.yaml",
        "themes.schema.json, ### themes.yaml",
        "kinds.schema.json, ### kinds.yaml",
        "authorities.schema.json, ### authorities.yaml",
        "addressees.schema.json, ### addressees.yaml",
        "scales.schema.json, ### scales.yaml",
        "glossary.schema.json, ### glossary.yaml",
        "addresses.schema.json, ### addresses.yaml"
    })
    void everyKeyIsNamed(String name, String heading) {
        schema = JsonMapper.shared().readTree(Publisher.schemas().get(name));
        check(schema, section(heading), name);
        assertThat(faults).isEmpty();
    }

    @Test
    void everyKindOfWarningIsNamed() {
        Set<String> named = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`")
                .matcher(section("### Warnings"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(warnings())
                .isNotEmpty()
                .allMatch(key -> key.startsWith("-")
                        ? named.stream().anyMatch(name -> name.endsWith(key))
                        : named.contains(key));
    }

    // The names of warnings stand where the program gives each, right behind "warning("; one has its beginning made.
    private static Set<String> warnings() {
        Pattern name = Pattern.compile("\\bwarning\\(\\s*(?:[\\w.]+\\(\\) \\+ )?\"(-?[a-z]+(?:-[a-z]+)+)\"");
        try (Stream<Path> sources = Files.walk(GuideExamples.ROOT.resolve("generator/publisher/src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> name.matcher(GuideExamples.read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    // Follows the schema and the guide side by side.
    private void check(JsonNode node, String text, String at) {
        String record = record(node);
        if (record.isEmpty() || !seen.add(record)) return;
        JsonNode object = schema.at("/$defs/" + record);
        Set<String> required =
                object.at("/required").values().stream().map(JsonNode::asString).collect(Collectors.toSet());
        Map<String, String> rows = rows(text);
        object.at("/properties").properties().forEach(property -> {
            String key = property.getKey();
            String where = at + "/" + key;
            boolean isRow = rows.containsKey(key);
            Matcher mark = Pattern.compile("(\\*\\*)?`" + key + "(?:: [^`]+)?`").matcher(text);
            if (!mark.find()) faults.add(where + " is not named");
            else if (required.contains(key) != (isRow ? rows.get(key).startsWith("yes") : mark.group(1) != null))
                faults.add(where + (required.contains(key) ? " is needed" : " is not needed"));
            String words = isRow ? rows.get(key) : text;
            for (JsonNode word : property.getValue().at("/enum"))
                if (!words.contains("`" + word.asString() + "`")) faults.add(where + " can be " + word.asString());
            check(property.getValue(), TABLES.containsKey(key) ? section(TABLES.get(key)) : words, where);
        });
        for (String key : rows.keySet()) if (!object.at("/properties").has(key)) faults.add(at + " has no key " + key);
    }

    // The record that a property holds, in itself, in a list, or as one of both.
    private static String record(JsonNode node) {
        return Stream.of("/$ref", "/items/$ref", "/anyOf/0/$ref")
                .map(pointer -> node.at(pointer).asString(""))
                .filter(ref -> !ref.isEmpty())
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> rows(String text) {
        Matcher row = ROW.matcher(text);
        return row.results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> (found.group(2) == null ? "" : "yes ") + found.group(3)));
    }

    private static String section(String heading) {
        String guide = GuideExamples.read(GuideExamples.REFERENCE).replaceAll("(?ms)^```.*?^```$", "");
        int start = guide.indexOf("\n" + heading);
        assertThat(start).as(heading).isPositive();
        int end = guide.indexOf("\n## ", start + heading.length());
        int inner = guide.indexOf("\n### ", start + heading.length());
        int stop = Stream.of(end, inner)
                .filter(index -> index > 0)
                .min(Integer::compare)
                .orElse(guide.length());
        return guide.substring(start, stop);
    }
}

package org.legible.publisher.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.Publisher;
import org.legible.publisher.problem.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas are right if a stranger's validator takes the content that the reader takes, and refuses what it refuses. */
class JsonSchemaTest {

    private static final Path CONTENT = Path.of(
            System.getProperty("legible.root", "../.."),
            "generator/publisher/src/test/resources/sites/golden/small/content");
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry VALIDATORS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, String> SCHEMAS = Publisher.schemas();

    private final JsonNode sample = JSON.readTree(new YamlReader().objectSchema("A sample", Sample.class));

    @Test
    void aKeyIsExplainedAndHeldToItsKind() {
        JsonNode properties = sample.at("/$defs/Sample/properties");

        assertThat(properties.at("/title/description").asString()).isEqualTo("Its title.");
        assertThat(properties.at("/code/pattern").asString()).isEqualTo("^([a-z]+-[0-9]+)$");
        assertThat(properties.at("/colour/enum").toString()).isEqualTo("[\"dark-red\",\"blue\"]");
        assertThat(properties.at("/count/type").asString()).isEqualTo("integer");
        assertThat(properties.at("/link/type").asString()).isEqualTo("boolean");
        assertThat(properties.at("/value/type").toString()).isEqualTo("[\"number\",\"string\"]");
        assertThat(properties.has("for")).as("a key that is a word of Java").isTrue();
    }

    @Test
    void onlyWhatMustBeThereIsRequired() {
        assertThat(sample.at("/$defs/Sample/required").toString()).isEqualTo("[\"title\"]");
        assertThat(sample.at("/$defs/Sample/additionalProperties").asBoolean(true))
                .isFalse();
    }

    @Test
    void aListOfOneMayStandWithoutItsDash() {
        JsonNode to = sample.at("/$defs/Sample/properties/to/anyOf");

        assertThat(to.at("/0/type").asString()).isEqualTo("string");
        assertThat(to.at("/1/type").asString()).isEqualTo("array");
        assertThat(to.at("/1/minItems").asInt()).isEqualTo(1);
    }

    static Stream<String> schemas() {
        return SCHEMAS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyKeyOfEverySchemaIsExplained(String name) {
        JsonNode schema = JSON.readTree(SCHEMAS.get(name));
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, JsonNode> definition : schema.get("$defs").properties())
            for (Map.Entry<String, JsonNode> key :
                    definition.getValue().get("properties").properties())
                if (!key.getValue().path("description").asString("").endsWith("."))
                    silent.add(definition.getKey() + "." + key.getKey());

        assertThat(silent).isEmpty();
        assertThat(schema.get("title").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "site.yaml, site",
        "themes.yaml, themes",
        "authorities.yaml, authorities",
        "addressees.yaml, addressees",
        "scales.yaml, scales",
        "glossary.yaml, glossary"
    })
    void contentFitsItsSchema(String file, String schema) throws IOException {
        assertThat(validate(schema, Files.readString(CONTENT.resolve(file)))).isEmpty();
    }

    static List<Path> reports() throws IOException {
        try (Stream<Path> reports = Files.list(CONTENT.resolve("reports"))) {
            return reports.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportsFitTheirSchemas(Path report) throws IOException {
        assertThat(validate("report", Files.readString(report.resolve("report.yaml"))))
                .isEmpty();
        Path summary = report.resolve("summary.md");
        if (Files.exists(summary)) {
            String front = Files.readString(summary).split("(?m)^---$")[1];
            assertThat(validate("summary", front)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an unknown key           | 'title: A\nowner: Ann'
            a missing key            | 'code: ab-1'
            an unquoted number       | 'title: 27'
            no real date             | 'title: A\npublished: soon'
            a word that is not known | 'title: A\ncolour: bleu'
            text of another form     | 'title: A\ncode: AB'
            empty text               | 'title: ""'
            empty Markdown           | 'title: A\ntext: ""'
            a list for a value       | 'title: [a]'
            a value for a list       | 'title: A\nparts: a'
            an empty list            | 'title: A\nto: []'
            a fault within a list    | 'title: A\nparts: [{id: "1", parts: [{ide: "2"}]}]'
            words for a number       | 'title: A\ncount: many'
            a word for yes or no     | 'title: A\nlink: "yes"'
            """)
    void readerAndSchemaRefuseTheSame(String label, String yaml) {
        String text = yaml.replace("\\n", "\n");
        Problems problems = new Problems();
        new YamlReader().object("f.yaml", text, Sample.class, problems);

        assertThat(problems.hasErrors()).as("the reader refuses " + label).isTrue();
        assertThat(validator(JSON.writeValueAsString(sample)).validate(text, InputFormat.YAML))
                .as("the schema refuses " + label)
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a year alone     | 'title: A\npublished: 2015'
            a month          | 'title: A\npublished: 2015-11'
            one without dash | 'title: A\nto: us'
            old yaml's no    | 'title: no'
            words or figures | 'title: A\nvalue: 12th'
            """)
    void readerAndSchemaTakeTheSame(String label, String yaml) {
        String text = yaml.replace("\\n", "\n");
        Problems problems = new Problems();
        new YamlReader().object("f.yaml", text, Sample.class, problems);

        assertThat(problems.sorted()).as(label).isEmpty();
        assertThat(validator(JSON.writeValueAsString(sample)).validate(text, InputFormat.YAML))
                .as(label)
                .isEmpty();
    }

    private static List<String> validate(String schema, String yaml) {
        return validator(SCHEMAS.get(schema + ".schema.json")).validate(yaml, InputFormat.YAML).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Schema validator(String schema) {
        return VALIDATORS.getSchema(schema, InputFormat.JSON);
    }
}

package org.legible.publisher.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The theme holds nothing that nobody uses: no word and no template. A name may be put together of a
 * beginning that stands in the code and the name of a choice, such as {@code report.edition} and {@code Digest}.
 */
class ThemeIsUsedTest {

    private static final Path ROOT = Path.of(System.getProperty("legible.root", "../.."));
    private static final Path THEME = ROOT.resolve("templates");
    private static final Pattern STRING = Pattern.compile("[\"']([A-Za-z][\\w./-]*)[\"']|\\bwords\\.([\\w.]+)");
    private static final Pattern FORM_OF_PLURAL = Pattern.compile("\\.(?:zero|one|two|few|many|other)$");
    private static final String CODE =
            text(ROOT.resolve("generator"), ".java") + text(THEME, ".peb") + text(THEME, ".js");

    @Test
    void everyWordIsSaid() throws IOException {
        Set<String> words = new TreeSet<>();
        gather(new YAMLMapper().readTree(THEME.resolve("words/en-GB.yaml").toFile()), "", words);
        Set<String> named = STRING.matcher(CODE)
                .results()
                .map(string -> string.group(1) == null ? string.group(2) : string.group(1))
                .collect(Collectors.toSet());
        // A head names its page, and adds what it says of it.
        Set<String> heads = Set.of(".title", ".description", ".descriptionNone");

        assertThat(words)
                .hasSizeGreaterThan(500)
                .allMatch(word -> beginnings(word).anyMatch(named::contains)
                        || heads.stream()
                                .anyMatch(end -> word.endsWith(end)
                                        && named.contains(word.substring(0, word.length() - end.length()))));
    }

    @Test
    void everyTemplateIsWritten() throws IOException {
        for (String folder : List.of("pages", "parts", "documents"))
            try (Stream<Path> templates = Files.list(THEME.resolve(folder))) {
                assertThat(templates.map(file -> file.getFileName().toString().replace(".peb", "")))
                        .allMatch(name -> CODE.contains(folder + "/" + name) || CODE.contains("\"" + name + "\""));
            }
    }

    // The whole, and what is left where a part that begins with a capital, a figure or behind a point is taken off.
    private static Stream<String> beginnings(String word) {
        String key = FORM_OF_PLURAL.matcher(word).replaceFirst("");
        return Stream.concat(
                Stream.of(word),
                IntStream.rangeClosed(word.indexOf('.') + 1, key.length())
                        .filter(end -> end == key.length()
                                || key.charAt(end - 1) == '.'
                                || !Character.isLowerCase(key.charAt(end)))
                        .mapToObj(end -> key.substring(0, end)));
    }

    private static void gather(JsonNode node, String name, Set<String> words) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = name.isEmpty() ? member.getKey() : name + "." + member.getKey();
            if (member.getValue().isObject()) gather(member.getValue(), key, words);
            else words.add(key);
        }
    }

    private static String text(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.toString().replace('\\', '/');
                boolean isOurs = !name.contains("/target/") && !name.contains("/src/test/");
                if (isOurs && name.endsWith(suffix))
                    all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Apostrophes and quotation marks are of one kind: ’ and “ ”. */
class QuotationMarksIT {

    private static final Path WORDS = Path.of(System.getProperty("legible.root", ".."), "templates", "words")
            .normalize();
    private static final Pattern OTHER_KIND = Pattern.compile("['\"‘‚„‹›«»]");
    private static final List<String> SPOKEN_ATTRIBUTES = List.of("alt", "aria-label", "title", "content");

    @ParameterizedTest
    @MethodSource("wordsFiles")
    void theWordsOfTheInterface(Path file) throws IOException {
        Object words = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        List<String> phrases = new ArrayList<>();
        gather(words, phrases);
        assertThat(phrases).isNotEmpty();
        assertThat(phrases).noneMatch(OTHER_KIND.asPredicate());
    }

    static List<Path> wordsFiles() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            // Other languages have marks of their own.
            return files.filter(file -> file.getFileName().toString().startsWith("en"))
                    .toList();
        }
    }

    /** The pages of the sample, which hold its own words too. */
    @Nested
    @OnlyOnTheSample
    class OfTheSample {

        @Test
        void thePages() throws IOException {
            List<String> found = new ArrayList<>();
            for (String page : Website.pages()) {
                Document document = Jsoup.parse(Files.readString(Website.FOLDER.resolve(page)));
                document.select("script, style, code, pre").remove();
                for (Element element : document.getAllElements()) {
                    for (TextNode text : element.textNodes()) keep(page, text.text(), found);
                    for (Attribute attribute : element.attributes())
                        if (SPOKEN_ATTRIBUTES.contains(attribute.getKey()) && !element.hasAttr("http-equiv"))
                            keep(page, attribute.getValue(), found);
                }
            }
            assertThat(found).isEmpty();
        }
    }

    private static void keep(String page, String text, List<String> found) {
        if (OTHER_KIND.matcher(text).find()) found.add(page + ": " + text);
    }

    private static void gather(Object words, List<String> phrases) {
        if (words instanceof Map<?, ?> map) map.values().forEach(value -> gather(value, phrases));
        else phrases.add(String.valueOf(words));
    }
}

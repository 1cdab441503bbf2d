package org.legible.publisher.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * What a phone fetches to search a large site: a thousand reports of 130 paragraphs, whose words are as common as words are (the
 * second half as common as the first, and so on), and stand where chance puts them, which compresses worse than any language.
 */
class WordFilesTest {

    private static final int WORDS = 2_000;
    private static final double COMMONEST = 0.45;
    private static final Map<Row, Integer> PASSAGES = Map.of(
            Row.REPORTS, 1_000,
            Row.HEADINGS, 30_000,
            Row.RECOMMENDATIONS, 12_700,
            Row.PARAGRAPHS, 130_000,
            Row.SUMMARIES, 20_000);
    // The list of reports and files, ten files of passages, and the list of common words for whoever mistypes one.
    private static final int BESIDE = 16_000 + 10 * 2_900 + 9_000;

    @Test
    void threeCommonWordsOfAThousandReportsAreFetchedInLessThan200Kilobytes() throws IOException {
        List<SearchFile> files = new WordFiles(new Lexicon(), words()).files();

        int largest = files.stream()
                .map(WordFilesTest::compressed)
                .sorted(Comparator.reverseOrder())
                .limit(3)
                .mapToInt(bytes -> bytes)
                .sum();
        assertThat(largest + BESIDE).isLessThan(200_000);
    }

    @Test
    void aRareWordComesWithFewOthers() throws IOException {
        List<SearchFile> files = new WordFiles(new Lexicon(), words()).files();

        assertThat(files.stream()
                        .map(WordFilesTest::compressed)
                        .sorted()
                        .toList()
                        .get(files.size() / 2))
                .isLessThan(15_000);
    }

    /** Whoever asks for "agencies" needs its word, "agenc", which fills a file. */
    @Test
    void theFormsOfAWordThatFillsAFileStandBehindIt() {
        Map<String, Numbers[]> words = words();
        Numbers[] many = words.values().stream()
                .max(Comparator.comparing(rows -> rows[Row.PARAGRAPHS.ordinal()].count()))
                .orElseThrow();
        words.putAll(Map.of("agenc", many, "agenda", many));
        Lexicon lexicon = new Lexicon();
        List.of("agencies", "agency").forEach(form -> lexicon.met("agenc", form));

        WordFiles files = new WordFiles(lexicon, words);

        assertThat(files.starts()).startsWith("", "agenda").doesNotContain("agencies", "agency");
        assertThat(new String(files.files().get(0).bytes(), StandardCharsets.UTF_8))
                .contains("{\"agencies\":[\"agenc\"],\"agency\":[\"agenc\"]}");
    }

    private static Map<String, Numbers[]> words() {
        Random random = new Random(11);
        Map<String, Numbers[]> words = new HashMap<>();
        for (int rank = 1; rank <= WORDS; rank++) {
            double share = COMMONEST / rank;
            Numbers[] rows = new Numbers[Row.values().length];
            PASSAGES.forEach((row, count) -> rows[row.ordinal()] = some(random, count, share));
            rows[Row.BELOW.ordinal()] = some(random, PASSAGES.get(Row.PARAGRAPHS), share / 2);
            // Common and rare words stand side by side in the alphabet.
            words.put("w" + Integer.toString(rank * 7919 % 100_003, 36), rows);
        }
        return words;
    }

    private static Numbers some(Random random, int count, double share) {
        Numbers numbers = new Numbers();
        for (int number = 0; number < count; number++) {
            number += (int) (Math.log(1 - random.nextDouble()) / Math.log(1 - share));
            if (number < count) numbers.add(number);
        }
        return numbers;
    }

    private static int compressed(SearchFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(file.bytes());
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}

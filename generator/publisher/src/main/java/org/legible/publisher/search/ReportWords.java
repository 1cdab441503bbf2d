package org.legible.publisher.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Which word stands in which passages of one report. Until every report has been seen it waits, compressed: those of a thousand
 * reports take about fifteen megabytes.
 *
 * @param counts how many passages the report has on each shelf
 * @param packed a line for each word: the word, and its rows
 * @param forms the forms in which each word was met
 * @param same the further words to which a name leads
 */
public record ReportWords(
        List<Integer> counts, byte[] packed, Map<String, Set<String>> forms, Map<String, Set<String>> same) {

    private static final String BETWEEN = "\t";

    /** Packs these rows. */
    static ReportWords of(int[] counts, Map<String, Numbers[]> rows, Lexicon lexicon) {
        String lines = rows.entrySet().stream()
                .map(word -> word.getKey()
                        + BETWEEN
                        + Stream.of(word.getValue())
                                .map(row -> row == null ? "" : row.toString())
                                .collect(Collectors.joining(BETWEEN)))
                .collect(Collectors.joining("\n"));
        return new ReportWords(
                Arrays.stream(counts).boxed().toList(), deflated(lines), lexicon.forms(), lexicon.same());
    }

    /** The same without the words of the lexicon, where another has them. */
    ReportWords alone() {
        return new ReportWords(counts, packed, Map.of(), Map.of());
    }

    /** Gives each word to a visitor, with its rows. */
    void each(BiConsumer<String, String[]> visitor) {
        inflated().lines().forEach(line -> {
            String[] fields = line.split(BETWEEN, -1);
            String[] rows = new String[fields.length - 1];
            System.arraycopy(fields, 1, rows, 0, rows.length);
            visitor.accept(fields[0], rows);
        });
    }

    private static byte[] deflated(String lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private String inflated() {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

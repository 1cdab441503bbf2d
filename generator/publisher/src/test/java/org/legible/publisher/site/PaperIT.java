package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they come out of a printer: no cell is lost at the edge of the sheet. */
class PaperIT {

    private static final long MOST_SECONDS = 120;
    private static final int[] COLUMNS = {3, 6, 10, 14, 20};
    private static final List<String> WORDS = List.of("Recommendations", "safeguarding", "121,500");

    private static Path website;

    @BeforeAll
    static void build() {
        StringBuilder tables = new StringBuilder();
        for (int columns : COLUMNS) for (String word : WORDS) tables.append(table(columns, word));
        SiteTest site = SiteTest.of("sites/invalid/base");
        String file = "reports/oakley-2025/report.md";
        site.edit(file, "[[recommendations group=now]]", tables + "[[recommendations group=now]]")
                .builds();
        website = site.website();
    }

    private static String table(int columns, String word) {
        List<String> cells = cells(columns, word);
        String heads = IntStream.range(0, columns)
                .mapToObj(i -> "Column" + i)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return heads + "| --- ".repeat(columns) + "|\n| " + String.join(" | ", cells) + " |\n[" + columns
                + " columns of " + word + "]\n\n";
    }

    private static List<String> cells(int columns, String word) {
        return IntStream.range(0, columns)
                .mapToObj(i -> word + (word.endsWith("0") ? "." : "") + columns + (char) ('A' + i))
                .map(cell -> cell.startsWith("1")
                        ? cell.replaceAll("[A-Z]$", "") + (cell.charAt(cell.length() - 1) - 'A')
                        : cell)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "large-print/index.html"})
    void noCellIsLost(String page) throws Exception {
        assertPrinted(website.resolve("reports/oakley-2025").resolve(page));
    }

    @ParameterizedTest
    @CsvSource({
        "large-print, points, 16",
        "large-print, points, 20",
        "large-print, points, 24",
        "large-print, points, 36",
        "large-print, spacing, most",
        "., size, large",
        "., size, larger",
        "., size, largest",
        "., spacing, most",
        "., font, serif",
    })
    void noCellIsLostInWhatTheReaderChose(String edition, String setting, String choice) throws Exception {
        Path folder = website.resolve("reports/oakley-2025").resolve(edition).normalize();
        String html = Files.readString(folder.resolve("index.html"));
        assertPrinted(Files.writeString(
                folder.resolve(setting + "-" + choice + ".html"),
                html.replaceFirst("<html ", "<html data-" + setting + "=\"" + choice + "\" ")));
    }

    private static void assertPrinted(Path page) throws Exception {
        String text = printed(page).replaceAll("\\s+", "");
        List<String> cells = new ArrayList<>();
        for (int columns : COLUMNS) for (String word : WORDS) cells.addAll(cells(columns, word));
        assertThat(cells).hasSize(159).allSatisfy(cell -> assertThat(text).contains(cell));
    }

    private static String printed(Path page) throws Exception {
        Path folder = Folders.temporary();
        Path pdf = folder.resolve("page.pdf");
        Path text = folder.resolve("page.txt");
        run(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                "--user-data-dir=" + folder.resolve("browser"),
                page.toUri().toString());
        run("pdftotext", pdf.toString(), text.toString());
        return Files.readString(text);
    }

    private static void run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(command[0]).isZero();
        } catch (IOException missing) {
            abort("Skipped: " + command[0] + " is not installed.");
        }
    }
}

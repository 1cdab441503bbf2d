package org.legible.publisher.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.Publisher;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.work.Progress;

/** A site that is kept in mind is the one that a build publishes, and takes no more room when it has been edited for long. */
class PreviewIT {

    private static final Path SITE = Path.of("src/test/resources/sites/golden/small/content");
    private static final Instant MOMENT = Instant.parse("2026-11-30T12:00:00Z");
    private static final String TEXT = "reports/fernshire-2025/report.md";
    private static final String FACTS = "reports/fernshire-2025/report.yaml";
    private static final String PAGE = "reports/fernshire-2025/index.html";
    private static final int EDITS = 200;
    private static final long MOST_BYTES = 12L << 20;

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = folder.resolve("content");
        try (Stream<Path> all = Files.walk(SITE)) {
            for (Path file : (Iterable<Path>) all::iterator)
                Files.copy(file, content.resolve(SITE.relativize(file).toString()));
        }
    }

    private PublishRequest request() {
        return PublishRequest.of(content, folder.resolve("site"), MOMENT);
    }

    private static String html(Preview preview, String file) {
        return new String(preview.show(file).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whatWasEditedIsWhatAFreshReadingShows() throws IOException {
        try (Preview edited = Preview.begin(request())) {
            edited.read(MOMENT, Set.of());
            html(edited, PAGE);
            html(edited, "index.html");
            Files.writeString(
                    content.resolve(TEXT),
                    Files.readString(content.resolve(TEXT)) + "\nMore words, see paragraph 2.\n");
            edited.read(MOMENT, Set.of(TEXT));
            html(edited, PAGE);
            Files.writeString(
                    content.resolve(FACTS),
                    "# above\n"
                            + Files.readString(content.resolve(FACTS))
                                    .replace("Fernshire inspection 2025", "Fernshire 25"));
            edited.read(MOMENT, Set.of(FACTS));
            String first = html(edited, PAGE);
            edited.settle(MOMENT);
            while (edited.readAhead()) assertThat(edited.problems()).noneMatch(Problem::isError);
            try (Preview fresh = Preview.begin(PublishRequest.of(content, folder.resolve("fresh"), MOMENT))) {
                fresh.read(MOMENT, Set.of());
                while (fresh.readAhead()) assertThat(fresh.problems()).noneMatch(Problem::isError);
                assertThat(first).isEqualTo(html(fresh, PAGE)).contains("Fernshire 25");
                for (String page : Set.of(
                        PAGE,
                        "index.html",
                        "recommendations/index.html",
                        "reports/fernshire-2025/large-print/index.html"))
                    assertThat(html(edited, page)).isEqualTo(html(fresh, page));
            }
        }
    }

    /** Whoever writes under a preview hears nothing for the first time when they publish. */
    @Test
    void whatABuildTellsOfWordsThePreviewTellsToo() throws IOException {
        edit(FACTS, facts -> facts.replace("    paragraphs: [\"5\"]\n", ""));
        edit(TEXT, text -> text + "\nWrite to her at 12 Larch Road, BN1 1AA, see [it](report:fernshire-2018).\n");
        edit("reports/fernshire-2025/summary.md", text -> text + "\nUtilise the 987 larks & the larches.\n");
        edit("themes.yaml", text -> text.replaceFirst("description: ", "description: Ask at BN1 1AA; "));
        try (Preview preview = Preview.begin(request())) {
            preview.read(MOMENT, Set.of());
            for (String slug : new ContentFolder(content).folders("reports"))
                preview.judgeReport("reports/" + slug + "/index.html");
            while (preview.readAhead()) assertThat(preview.problems()).noneMatch(Problem::isError);

            List<Problem> told = new Publisher()
                    .publish(PublishRequest.of(content, folder.resolve("published"), MOMENT), Progress.SILENT)
                    .told();

            assertThat(told).extracting(problem -> problem.key().orElse("")).contains("no-evidence", "postcode");
            assertThat(preview.problems()).containsAll(told);
        }
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = content.resolve(file);
        String before = Files.readString(path);
        assertThat(change.apply(before)).isNotEqualTo(before);
        Files.writeString(path, change.apply(before));
    }

    @Test
    void memoryIsSteadyOverTwoHundredEdits() throws IOException {
        String text = Files.readString(content.resolve(TEXT));
        try (Preview preview = Preview.begin(request())) {
            preview.read(MOMENT, Set.of());
            long half = 0;
            for (int edit = 1; edit <= EDITS; edit++) {
                Files.writeString(content.resolve(TEXT), text + "\nEdit " + edit + " of many.\n");
                preview.read(MOMENT, Set.of(TEXT));
                assertThat(html(preview, PAGE)).contains("Edit " + edit + " of many.");
                preview.judge(PAGE);
                if (edit == EDITS / 2) half = live();
            }
            assertThat(live() - half).isLessThan(MOST_BYTES);
        }
    }

    private static long live() {
        for (int i = 0; i < 3; i++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.Publisher;

/**
 * How pages are spoken: what a screen reader is told of one page of each kind of the small golden site is kept beside this test, so
 * that a change of speech is read like a change of looks. Run with {@code -Dlegible.update=true} to write down what it is now, and
 * read the difference before committing it.
 */
class SpokenIT {

    private static final boolean UPDATE = Boolean.getBoolean("legible.update");
    private static final Path ROOT = Path.of(System.getProperty("legible.root", ".."));
    private static final Path EXPECTED = ROOT.resolve("site/src/test/resources/spoken");
    private static final Path CONTENT =
            ROOT.resolve("generator/publisher/src/test/resources/sites/golden/small/content");
    private static final String BASE_PATH = "/fernshire/";

    /** Lists in the fixture's own texts, which stay as their author wrote them. */
    private static final List<String> AUTHORS_LISTS = List.of("Plans are read each year.", "text “(a)”");

    /** What the checker's reading and a browser's are compared in; they tell the rest apart by names of their own. */
    private static final Set<String> COMPARED = Set.of(
            "banner",
            "navigation",
            "main",
            "contentinfo",
            "region",
            "article",
            "heading",
            "link",
            "button",
            "list",
            "listitem",
            "table",
            "img");

    private static final Set<String> NAMED =
            Set.of("navigation", "region", "heading", "link", "button", "table", "img");

    private static final SortedMap<String, SpokenNode> SPOKEN = new TreeMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws Exception {
        Path site = folder.resolve("website");
        new Publisher()
                .publish(
                        PublishRequest.of(CONTENT, site, Instant.parse("2026-11-21T00:00:00Z")),
                        (step, done, total) -> {});
        for (String page : Website.kinds(site)) SPOKEN.put(page, SpokenTree.of(site, BASE_PATH, page));
    }

    @Test
    void eachKindOfPageIsSpokenAsExpected() throws IOException {
        if (UPDATE) {
            delete(EXPECTED);
            for (String page : SPOKEN.keySet()) {
                Files.createDirectories(file(page).getParent());
                Files.writeString(file(page), SPOKEN.get(page).shown());
            }
        }
        assertThat(kept())
                .containsExactlyInAnyOrderElementsOf(
                        SPOKEN.keySet().stream().map(SpokenIT::file).toList());
        for (String page : SPOKEN.keySet())
            assertThat(SPOKEN.get(page).shown()).as(page).isEqualTo(Files.readString(file(page)));
    }

    @Test
    void noListOfOursHoldsOneThing() {
        SPOKEN.forEach((page, tree) -> assertThat(tree.all().stream()
                        .filter(node -> node.role().equals("list"))
                        .filter(list -> list.inside().size() == 1)
                        .map(SpokenNode::shown)
                        .filter(list -> AUTHORS_LISTS.stream().noneMatch(list::contains)))
                .as(page)
                .isEmpty());
    }

    @Test
    void aBrowserTellsTheSame() {
        Map<String, String> told = new TreeMap<>();
        Map<String, String> read = new TreeMap<>();
        try (Browser browser = Browser.start()) {
            browser.width(1280).scripts(false);
            for (String page : SPOKEN.keySet()) {
                // The page for a missing address is served, never opened: its links carry the base path.
                if (page.equals("404.html")) continue;
                browser.open(folder.resolve("website").resolve(page).toUri().toString());
                told.put(page, landmarksLinksAndLists(HeardTree.of(browser)));
                read.put(page, landmarksLinksAndLists(SPOKEN.get(page)));
            }
        }
        assertThat(told).containsExactlyEntriesOf(read);
    }

    private static String landmarksLinksAndLists(SpokenNode tree) {
        return tree.all().stream()
                .filter(node -> COMPARED.contains(node.role()))
                .map(node -> node.role() + " “" + (NAMED.contains(node.role()) ? node.name() : "") + "”")
                .collect(Collectors.joining("\n"));
    }

    @Test
    void noWordsBeginWithACommaOrHaveASpaceBeforeOne() {
        SPOKEN.forEach((page, tree) -> assertThat(
                        tree.all().stream().map(SpokenNode::name).filter(words -> words.matches("(?s).*\\s[,;.:)].*")))
                .as(page)
                .isEmpty());
    }

    private static Path file(String page) {
        return EXPECTED.resolve(page.replaceFirst("\\.html$", ".txt"));
    }

    private static List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(EXPECTED)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
    }
}

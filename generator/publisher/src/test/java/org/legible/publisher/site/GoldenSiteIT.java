package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * The golden sites: whole sites whose pages are kept beside them, as they should be. Run with {@code -Dlegible.update=true} to
 * write down what the pages are now, and read the difference before committing it.
 */
class GoldenSiteIT {

    private static final boolean UPDATE = Boolean.getBoolean("legible.update");

    @Test
    void theSmallSiteIsAsExpected() {
        BuiltSite site = SmallSite.built();

        compare(site, SiteTest.RESOURCES.resolve("sites/golden/small/expected"));
    }

    private static void compare(BuiltSite site, Path expected) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (String file : site.pages()) pages.put(file, mainContent(site.page(file)));
        if (UPDATE) {
            Folders.delete(expected);
            pages.forEach((file, text) -> Folders.write(expected.resolve(file), text));
        }

        assertThat(Folders.files(expected))
                .as("pages of the site; see the README of the golden sites")
                .containsExactlyElementsOf(pages.keySet());
        for (String file : Folders.files(expected))
            assertThat(pages.get(file)).as(file).isEqualTo(Folders.read(expected.resolve(file)));
    }

    // Head, banner and footer are alike on all pages and have tests of their own; without them a golden page reads
    // well.
    private static String mainContent(Document page) {
        page.outputSettings().indentAmount(1);
        return page.selectFirst("main")
                .outerHtml()
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.legible.publisher.PublishResult;

/**
 * A site that was published.
 *
 * @param folder the folder of the website
 * @param result what the build said
 */
record BuiltSite(Path folder, PublishResult result) {

    /** Asserts that the site has a page at each of these addresses; {@code ""} is the home page. */
    BuiltSite hasPages(String... addresses) {
        assertThat(pages())
                .contains(List.of(addresses).stream().map(BuiltSite::file).toArray(String[]::new));
        return this;
    }

    /** Asserts that the site has no page at any of these addresses. */
    BuiltSite hasNoPages(String... addresses) {
        assertThat(pages())
                .doesNotContain(List.of(addresses).stream().map(BuiltSite::file).toArray(String[]::new));
        return this;
    }

    /** The files of all pages, from the site's root. */
    List<String> pages() {
        return files().stream().filter(file -> file.endsWith(".html")).toList();
    }

    /** All files, from the site's root. */
    List<String> files() {
        return Folders.files(folder);
    }

    /** The bytes of every file, by name. */
    SortedMap<String, String> bytes() {
        return Folders.bytes(folder);
    }

    /** The text of a file. */
    String text(String file) {
        return Folders.read(folder.resolve(file));
    }

    /** The page at an address or of a file. */
    Document page(String address) {
        return Jsoup.parse(text(file(address)));
    }

    private static String file(String address) {
        return address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
    }
}

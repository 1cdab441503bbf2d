package org.legible.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The website that the build made, as the tests read it. */
final class Website {

    /** The folder that holds it. */
    static final Path FOLDER = Path.of(System.getProperty("legible.website", "../site/target/website"))
            .toAbsolutePath()
            .normalize();

    private Website() {}

    /** Every page, as a path from the folder, such as {@code reports/x/index.html}. */
    static List<String> pages() {
        if (!Files.isRegularFile(FOLDER.resolve("index.html")))
            throw new IllegalStateException("There is no website in " + FOLDER + ": run mvn package first.");
        return pages(FOLDER);
    }

    private static List<String> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The path under which the site says that it stands, with a slash at both ends. */
    static String basePath() {
        try {
            String home = Jsoup.parse(Files.readString(FOLDER.resolve("index.html")))
                    .select("link[rel=canonical]")
                    .attr("href");
            return URI.create(home).getPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One page of each kind, the longest. */
    static Collection<String> kinds() {
        return kinds(FOLDER);
    }

    /** The same of the website in this folder. */
    static Collection<String> kinds(Path folder) {
        Map<String, String> longest = new TreeMap<>();
        // A page in one file is a download: it has no menu, no script and no settings.
        for (String page :
                pages(folder).stream().filter(name -> !name.contains("/files/")).toList())
            longest.merge(
                    kind(page),
                    page,
                    (one, other) -> size(folder.resolve(one)) >= size(folder.resolve(other)) ? one : other);
        return longest.values();
    }

    /** The web edition of the longest report; the home page of a site whose reports are all held back. */
    static String longestReport() {
        return report(Comparator.comparingLong(Website::sizeOf));
    }

    /** The web edition of the shortest report; the home page of a site whose reports are all held back. */
    static String shortestReport() {
        return report(Comparator.comparingLong(Website::sizeOf).reversed());
    }

    /** True of the web edition of a report. */
    static boolean isReport(String page) {
        return page.matches("reports/[^/]+/index\\.html");
    }

    private static String report(Comparator<String> most) {
        return pages().stream().filter(Website::isReport).max(most).orElse("index.html");
    }

    /** The pages that a kind of edition has, such as {@code large-print}. */
    static List<String> pagesIn(String edition) {
        return pages().stream()
                .filter(page -> page.contains("/" + edition + "/"))
                .toList();
    }

    // Names that are one of many, such as a report's or a theme's, make no new kind.
    private static String kind(String page) {
        return page.replaceFirst("^(reports|authorities)/[^/]+/", "$1/*/")
                .replaceFirst("^reports/\\*/sections/[^/]+/", "reports/*/sections/*/")
                .replaceFirst("^recommendations/([^/]+)/[^/]+/", "recommendations/*/*/")
                .replaceFirst("^recommendations/[^/*]+/index", "recommendations/*/index");
    }

    private static long sizeOf(String page) {
        return size(FOLDER.resolve(page));
    }

    private static long size(Path page) {
        try {
            return Files.size(page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

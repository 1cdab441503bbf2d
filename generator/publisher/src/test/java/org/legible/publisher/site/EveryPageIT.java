package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of every page and file, whatever the reports say. */
class EveryPageIT {

    private static final String BASE = SmallSite.ADDRESS;

    /** Elements that make a browser fetch what they name, or send something there. */
    private static final String FETCHING =
            "[src], [srcset], [poster], [data], [action], [formaction], [background], link[href]";

    private static final Pattern STYLE_ADDRESS =
            Pattern.compile("url\\(\\s*[\"']?([^\"')]+)|@import\\s+[\"']([^\"']+)");
    private static final Pattern SCRIPT_REQUEST = Pattern.compile(
            "https?:|\\bfetch\\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|serviceWorker|document\\.cookie");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = SmallSite.built();
    }

    @Test
    void everyPageHasWhatEveryReaderNeeds() {
        for (String file : site.pages()) {
            Document page = site.page(file);
            assertThat(page.select("h1")).as("h1 of " + file).hasSize(1);
            assertThat(page.title()).as("title of " + file).isNotBlank();
            assertThat(page.selectFirst("html").attr("lang"))
                    .as("lang of " + file)
                    .isEqualTo("en-GB");
            assertThat(page.select("head meta[http-equiv=Content-Security-Policy]")
                            .attr("content"))
                    .as("content policy of " + file)
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(page.select("head meta[name=referrer]").attr("content"))
                    .as("referrer policy of " + file)
                    .isEqualTo("no-referrer");
            Element skip = page.selectFirst("body a[href]");
            assertThat(skip.attr("href")).as("skip link of " + file).isEqualTo("#page-main");
            assertThat(page.select("main#page-main"))
                    .as("goal of the skip link of " + file)
                    .hasSize(1);
        }
    }

    @Test
    void everyTitleNamesOnePage() {
        List<String> titles =
                site.pages().stream().map(file -> site.page(file).title()).toList();

        assertThat(titles).doesNotHaveDuplicates();
    }

    @Test
    void everyLinkLeadsToAPageAndAPlaceUnderTheBasePath() {
        List<String> lost = new ArrayList<>();
        for (String file : site.pages()) {
            Document page = site.page(file);
            URI here = URI.create(BASE + file);
            for (Element element : page.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (link.matches("(mailto|tel|sms):.*")) continue;
                URI target = here.resolve(link);
                if (target.toString().startsWith(BASE)) {
                    if (!isThere(target)) lost.add(file + ": " + link);
                } else if (target.getHost() == null || target.getHost().equals("example.org") && link.startsWith("/")) {
                    lost.add(file + " leaves the base path: " + link);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static boolean isThere(URI target) {
        String path = target.toString().substring(BASE.length()).replaceFirst("[?#].*", "");
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (!site.files().contains(file)) return false;
        return target.getFragment() == null || site.page(file).getElementById(target.getFragment()) != null;
    }

    @Test
    void noPageFetchesAnythingFromElsewhere() {
        for (String file : site.pages())
            for (Element element : site.page(file).select(FETCHING)) {
                if (element.is("link[rel=canonical]")) continue;
                for (String name :
                        List.of("src", "srcset", "poster", "data", "action", "formaction", "background", "href"))
                    assertThat(element.attr(name)).as(file + ": " + element).doesNotMatch("(?i)\\s*([a-z]+:)?//.*");
            }
    }

    @Test
    void noPageRunsAScriptOrStyleOfItsOwn() {
        for (String file : site.pages()) {
            Document page = site.page(file);
            assertThat(page.select("script:not([src]):not([type=application/ld+json]), style, [style]"))
                    .as(file)
                    .isEmpty();
            assertThat(page.select("*").stream().flatMap(element -> element.attributes().asList().stream()))
                    .as("event handlers of " + file)
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        }
    }

    @Test
    void noStyleSheetOrScriptAsksForAnythingFromElsewhere() {
        for (String file : site.files()) {
            String text = site.text(file);
            if (file.endsWith(".css")) {
                Matcher address = STYLE_ADDRESS.matcher(text);
                while (address.find()) assertThat(address.group()).as(file).doesNotContain("//");
            }
            // What the search reads is text of the reports, handed over as data.
            if (file.startsWith("assets/search/")) assertThat(text).as(file).startsWith("legibleSearch(");
            else if (file.endsWith(".js"))
                assertThat(SCRIPT_REQUEST
                                .matcher(withoutComments(text))
                                .results()
                                .map(r -> r.group()))
                        .as(file)
                        .isEmpty();
        }
    }

    private static String withoutComments(String script) {
        return script.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }
}

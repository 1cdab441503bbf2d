package org.legible.checker.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.checker.page.ParsedPage;

/** The links of docs/guide.html, in a site that also has index.html, docs/index.html, "docs/a b.html" and docs/café.html. */
class LinksTest {

    private static final String BASE_PATH = "/legible/";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # fragments
            '#part'                       |
            '#named'                      |
            '#'                           |
            '#top'                        |
            guide.html#part               |
            '#missing'                    | There is nothing with the id "missing" in "docs/guide.html".
            index.html#part               | There is nothing with the id "part" in "docs/index.html".
            '#caf%C3%A9'                  |
            '#two words'                  |
            #two%20words                  |
            # percent-encoding
            a%20b.html                    |
            caf%C3%A9.html                |
            café.html                     |
            a+b.html                      | There is no file "docs/a+b.html" in the site.
            100%.html                     | There is no file "docs/100%.html" in the site.
            # folders
            .                             |
            ./                            |
            ..                            |
            ../                           |
            ../docs                       | There is no file "docs" in the site.
            ../docs/                      |
            /legible                      |
            /legible/                     |
            /legible/docs/                |
            ../images/                    | There is no file "images/index.html" in the site.
            # files
            ../index.html?page=2#start    |
            ?page=2#part                  |
            style.css                     |
            missing.html                  | There is no file "docs/missing.html" in the site.
            Guide.html                    | There is no file "docs/Guide.html" in the site.
            # outside the folder
            ../../index.html              | "../../index.html" leads outside the site.
            /index.html                   | "/index.html" leads outside the site.
            /legibles/                    | "/legibles/" leads outside the site.
            # other servers and schemes
            https://example.org/a         |
            //example.org/a               |
            mailto:someone@example.org    |
            tel:+441632960000             |
            data:text/plain,a             |
            """)
    void aLinkIsBrokenOrNot(String href, String reason) {
        assertThat(reasons("<a href=\"" + href + "\">Link</a>")).isEqualTo(listed(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../            | index.html         |
            ../            | docs/guide.html    |
            ../            | guide.html         | There is no file "guide.html" in the site.
            ../            | #start             |
            ../            | #part              | There is nothing with the id "part" in "index.html".
            /legible/docs/ | guide.html         |
            ''             | guide.html         |
            /              | guide.html         |
            https://example.org/ | missing.html |
            """)
    void addressesCountFromTheBaseElement(String base, String href, String reason) {
        String head = "<base href=\"" + base + "\">";

        assertThat(reasons(head + "<a href=\"" + href + "\">Link</a>")).isEqualTo(listed(reason));
    }

    @Test
    void everyAddressOfAPageIsFollowedButConnectionsAreNot() {
        String html = """
                <link rel="preconnect" href="a.css"><link rel="stylesheet" href="b.css"><img src="c.png">
                <script src="d.js"></script><iframe src="e.html"></iframe><video src="f.mp4" poster="g.png"></video>
                <form action="h.html"></form><map><area href="i.html"></map><svg><use href="j.svg#k"/></svg>
                """;

        assertThat(reasons(html)).hasSize(9).noneMatch(reason -> reason.contains("a.css"));
    }

    @Test
    void aBrokenLinkSaysWhereItStands() {
        BrokenLink broken = Links.broken(
                        List.of(links("docs/guide.html", "<p>Text</p>\n<p>See <a href=\"no.html\">this</a></p>")),
                        BASE_PATH)
                .get(0);

        assertThat(broken.file()).isEqualTo("docs/guide.html");
        assertThat(broken.link()).isEqualTo(new Link("no.html", 2, 8, 19));
    }

    private static List<String> listed(String reason) {
        return Optional.ofNullable(reason).map(List::of).orElse(List.of());
    }

    private static List<String> reasons(String html) {
        String ids = "<h1 id=\"part\">Guide</h1><a name=\"named\"></a><i id=\"café\"></i><i id=\"two words\"></i>";
        List<PageLinks> site = List.of(
                links("docs/guide.html", html + ids),
                links("index.html", "<p id=\"start\">Text</p>"),
                links("docs/index.html", ""),
                links("docs/a b.html", ""),
                links("docs/café.html", ""));
        return Links.broken(site, BASE_PATH, "docs/style.css"::equals).stream()
                .map(BrokenLink::reason)
                .toList();
    }

    private static PageLinks links(String file, String html) {
        ParsedPage page = ParsedPage.parse(html, file);
        return LinkCollector.of(page, Base.of(page, BASE_PATH));
    }
}

package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Help is in the same place on every page, under the same name, and so is all that repeats around it (WCAG 3.2.3, 3.2.4 and 3.2.6). */
class HelpIT {

    private static final String HELP = "help/index.html";

    @Test
    void theHeadAndTheFootOfEveryPageLeadToHelpByOneName() throws IOException {
        Set<String> names = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        for (String page : pages()) {
            Document html = html(page);
            for (String part : List.of(".site-header nav", ".site-footer nav"))
                for (Element menu : html.select(part)) {
                    List<Element> help = menu.select("a").stream()
                            .filter(link -> target(page, link).equals(HELP))
                            .toList();
                    assertThat(help).as(page + ": help in " + part).hasSize(1);
                    names.add(help.get(0).text());
                    if (part.contains("header"))
                        places.add(menu.select("a").last() == help.get(0) ? "last" : page + ": not last");
                }
            assertThat(html.select(".site-header nav")).as(page).isNotEmpty();
            assertThat(html.select(".site-footer nav")).as(page).hasSize(1);
        }
        assertThat(names).as("what help is called").hasSize(1);
        assertThat(places).as("where help stands in the menu").containsExactly("last");
    }

    @Test
    void whatRepeatsKeepsItsOrder() throws IOException {
        Map<String, String> before = new HashMap<>();
        List<String> turned = new ArrayList<>();
        for (String page : pages()) {
            Document html = html(page);
            for (String part : List.of(".site-header nav", ".site-footer")) {
                Element first = html.selectFirst(part);
                List<String> links = first.select("a[href]").stream()
                        .map(link -> target(page, link))
                        .toList();
                for (int i = 0; i < links.size(); i++)
                    for (int j = i + 1; j < links.size(); j++) {
                        before.putIfAbsent(part + " " + links.get(i) + " " + links.get(j), page);
                        String other = before.get(part + " " + links.get(j) + " " + links.get(i));
                        if (other != null)
                            turned.add(page + " and " + other + ": " + links.get(i) + ", " + links.get(j));
                    }
            }
        }
        assertThat(turned).isEmpty();
    }

    // A page in one file is a download: it has no menu.
    private static List<String> pages() {
        return Website.pages().stream()
                .filter(page -> !page.contains("/files/"))
                .toList();
    }

    private static Document html(String page) throws IOException {
        return Jsoup.parse(
                Files.readString(Website.FOLDER.resolve(page)), "https://example.org" + Website.basePath() + page);
    }

    /** The page to which a link leads, from the folder of the website, without the place on it. */
    private static String target(String page, Element link) {
        String base = "https://example.org" + Website.basePath();
        String address = link.absUrl("href").replaceFirst("[#?].*", "");
        if (!address.startsWith(base)) return address;
        return address.substring(base.length()).replaceFirst("(^|/)$", "$1index.html");
    }
}

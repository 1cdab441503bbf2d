package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.legible.publisher.report.SuccessCriterion;
import org.legible.publisher.theme.ThemeFiles;

/**
 * Every word of a page comes from the words file or from the content, and none from the program or a template: a site whose
 * words file has a sign behind each of its words shows no other word without that sign.
 */
class WordsOfPagesIT {

    private static final char SIGN = 'ˣ';
    private static final Pattern PHRASE = Pattern.compile("( +([\\w-]+): )(.+)");
    private static final Pattern IN_PHRASE = Pattern.compile("(?<![{\\p{L}’])([\\p{L}’]+)(?![}\\p{L}’])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’]*\\p{L}{2}[\\p{L}’]*");

    /** The beginning of units that are rates, and the addresses of those who enforce a law: no words of a page. */
    private static final Set<String> KEPT = Set.of("per", "enforcerUrl");

    @Test
    void noWordOfAPageIsWrittenInTheProgram() {
        SiteTest test = SiteTest.of(SmallSite.CONTENT).template("words/en-GB.yaml", signed());
        // The names of WCAG's criteria and those of formats are data.
        Set<String> ofContent =
                wordsOf(SuccessCriterion.of("1.3.1").orElseThrow().name() + " JSON");
        for (String file : Folders.files(test.content()))
            if (file.endsWith(".yaml") || file.endsWith(".md"))
                ofContent.addAll(wordsOf(Folders.read(test.content().resolve(file))));
        BuiltSite site = test.warns();
        Set<String> strange = new TreeSet<>();
        int signed = 0;
        for (String page : site.pages())
            for (String word : wordsOf(textOf(site.page(page)))) {
                if (word.indexOf(SIGN) >= 0) signed++;
                else if (!ofContent.contains(word)) strange.add(page + ": " + word);
            }

        assertThat(strange).isEmpty();
        assertThat(signed).isGreaterThan(1_000);
    }

    private static String signed() {
        StringBuilder signed = new StringBuilder();
        boolean isKept = false;
        for (String line : new ThemeFiles().text("words/en-GB.yaml").lines().toList()) {
            if (!line.startsWith(" ")) isKept = line.startsWith("reference:");
            Matcher phrase = PHRASE.matcher(line);
            boolean isSigned = phrase.matches() && !isKept && !KEPT.contains(phrase.group(2));
            signed.append(
                            isSigned
                                    ? phrase.group(1)
                                            + IN_PHRASE.matcher(phrase.group(3)).replaceAll("$1" + SIGN)
                                    : line)
                    .append('\n');
        }
        return signed.toString();
    }

    private static String textOf(Document page) {
        Stream<String> attributes = page.getAllElements().stream().flatMap(WordsOfPagesIT::wordsInAttributes);
        // What scripts fill in is no word.
        // An address is no word either, and the words of references, which are kept, are shown to nobody.
        Document words = page.clone();
        words.select("[translate=no], [data-name^=cited]").remove();
        return (words.text() + " " + attributes.collect(Collectors.joining(" "))).replaceAll("\\{\\w+}", "");
    }

    private static Stream<String> wordsInAttributes(Element element) {
        boolean isDescription = element.attr("name").equals("description")
                || element.attr("property").endsWith("title");
        return Stream.of(
                        "alt",
                        "title",
                        "aria-label",
                        "placeholder",
                        "data-count",
                        "data-changed",
                        isDescription ? "content" : "")
                .filter(name -> !name.isEmpty())
                .map(element::attr);
    }

    private static Set<String> wordsOf(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

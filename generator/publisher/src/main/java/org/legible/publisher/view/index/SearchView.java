package org.legible.publisher.view.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.report.Theme;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.words.Languages;

/**
 * The search page. Without its script it is a list from A to Z of what the site is about, and the ways in.
 *
 * @param script the script that searches
 * @param index the files by which a search begins
 * @param files the way to the folder of those files and all others
 * @param root the way to the site's root, before which no address of the index begins
 * @param phrases the words that the script says
 */
public record SearchView(
        String script,
        Index index,
        String files,
        String root,
        List<Phrase> phrases,
        List<LinkView> ways,
        List<Letter> letters) {

    private static final String ROOT = "../".repeat(Addresses.SEARCH.path().split("/").length);
    private static final String GROUP = "search.";
    private static final List<String> SAID = List.of(
            "search.searching",
            "search.all",
            "search.atLeast",
            "search.some",
            "search.nothing",
            "search.notYet",
            "search.instead",
            "search.unknown",
            "search.then",
            "search.shown",
            "search.partly",
            "search.failed",
            "search.inReport",
            "search.withdrawn",
            "search.largePrint",
            "search.inText",
            "search.for",
            "search.under");

    // What else those kinds of passages are called that are referred to.
    private static final Map<String, String> CITED =
            new TreeMap<>(Map.of("p", "reference.paragraph", "r", "reference.recommendation", "n", "reference.note"));

    /**
     * The files by which a search begins.
     *
     * @param first the file by which every question begins; empty where there is no index
     * @param reports the file that tells of the reports
     */
    public record Index(String first, String reports) {

        /** Where nothing is to be found. */
        public static final Index NONE = new Index("", "");
    }

    /** A phrase of the script, by its name. */
    public record Phrase(String name, String text) {}

    /** What begins with one letter, which is in the language of what begins with it. */
    public record Letter(String id, String name, List<LinkView> links) {}

    /** The search page of this publication, whose index begins in these files. */
    public static SearchView of(PageContext page, Index index) {
        return new SearchView(
                page.link(new Address(page.assets().file("search.js"))),
                index,
                ROOT + Addresses.SEARCH_FILES.path(),
                ROOT,
                phrases(page),
                ways(page),
                letters(page));
    }

    private static List<Phrase> phrases(PageContext page) {
        List<Phrase> phrases = new ArrayList<>();
        for (String key : SAID) phrases.add(phrase(page, key));
        for (String kind : page.words().keys("search.kind")) phrases.add(phrase(page, "search.kind." + kind));
        for (String kind : page.words().keys("search.kindUnnamed"))
            phrases.add(phrase(page, "search.kindUnnamed." + kind));
        phrases.addAll(cited(page));
        return List.copyOf(phrases);
    }

    /** What passages that are referred to are called in a language, beside their names in results. */
    static List<Phrase> cited(PageContext page) {
        return CITED.entrySet().stream()
                .map(cited -> new Phrase("cited." + cited.getKey(), page.words().get(cited.getValue())))
                .toList();
    }

    private static Phrase phrase(PageContext page, String key) {
        return new Phrase(key.substring(GROUP.length()), page.words().get(key));
    }

    private static List<LinkView> ways(PageContext page) {
        List<LinkView> ways = new ArrayList<>();
        ways.add(new LinkView(page.words().get("nav.reports"), page.link(Address.HOME, "reports")));
        page.plan().in(Offer.Menu.HEADER).forEach((name, target) -> {
            if (!target.equals(page.address()))
                ways.add(new LinkView(page.recommendationNames().phrase("nav." + name, Map.of()), page.link(target)));
        });
        return List.copyOf(ways);
    }

    private static List<Letter> letters(PageContext page) {
        Comparator<String> order = Languages.order(page.words().language());
        List<Listed> all = new ArrayList<>(listed(page));
        all.sort(Comparator.comparing(listed -> listed.name().value(), order));
        Map<String, List<Listed>> byLetter = new TreeMap<>(order);
        for (Listed listed : all)
            byLetter.computeIfAbsent(letter(listed.name(), page), first -> new ArrayList<>())
                    .add(listed);
        List<Letter> letters = new ArrayList<>();
        byLetter.forEach((name, found) -> letters.add(new Letter(
                "letter-" + name.toLowerCase(Locale.ROOT),
                Character.isLetter(name.codePointAt(0)) && name.codePointCount(0, name.length()) == 1
                        ? new Text(name, found.get(0).name().place()).shown()
                        : name,
                found.stream().map(listed -> listed.link(page)).toList())));
        return List.copyOf(letters);
    }

    /** Something with a name and a page; {@code kind} is the key of the phrase that says which of several of one name it is. */
    private record Listed(String kind, Text name, Address address, String fragment) {

        LinkView link(PageContext page) {
            String words = page.words().get("search.listed." + kind, Map.of("name", name));
            return new LinkView(words, fragment.isEmpty() ? page.link(address) : page.link(address, fragment));
        }
    }

    private static List<Listed> listed(PageContext page) {
        Library library = page.library();
        List<Listed> listed = new ArrayList<>();
        for (GlossaryTerm term : library.vocabularies().glossary())
            listed.add(new Listed(
                    "term",
                    term.term(),
                    Addresses.GLOSSARY,
                    Anchors.term(term.term().value())));
        for (Theme theme : library.vocabularies().themes().values())
            listed.add(new Listed(
                    "theme", theme.title(), Addresses.theme(theme.key().value()), ""));
        for (Authority authority : library.vocabularies().authorities().values())
            listed.add(new Listed(
                    "authority",
                    authority.name(),
                    Addresses.authority(authority.key().value()),
                    ""));
        for (Entry entry : library.entries())
            listed.add(new Listed(
                    entry.report().status() == Report.Publication.WITHDRAWN ? "withdrawn" : "report",
                    entry.report().shortTitle(),
                    Addresses.report(entry.slug()),
                    ""));
        // Lists of nothing have no page.
        return listed.stream()
                .filter(one -> page.plan().at(one.address()).isPresent())
                .toList();
    }

    private static String letter(Text name, PageContext page) {
        String folded = Normalizer.normalize(name.value(), Normalizer.Form.NFD);
        int first = folded.codePointAt(0);
        if (!Character.isLetter(first)) return page.words().get("search.other");
        return Character.toString(first).toUpperCase(Locale.ROOT);
    }
}

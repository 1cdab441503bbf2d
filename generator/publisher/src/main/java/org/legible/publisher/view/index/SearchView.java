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
 * @param first the file of the index by which a search begins; empty where there is no index
 * @param files the way to the folder of that file and all others
 * @param root the way to the site's root, before which no address of the index begins
 * @param phrases the words that the script says
 */
public record SearchView(
        String script,
        String first,
        String files,
        String root,
        List<Phrase> phrases,
        List<LinkView> ways,
        List<Letter> letters) {

    private static final String ROOT = "../".repeat(Addresses.SEARCH.path().split("/").length);
    private static final String GROUP = "search";
    private static final List<String> SAID = List.of(
            "searching",
            "all",
            "atLeast",
            "some",
            "nothing",
            "notYet",
            "instead",
            "unknown",
            "then",
            "shown",
            "partly",
            "failed",
            "inReport",
            "withdrawn",
            "largePrint",
            "inText",
            "for",
            "under");
    private static final List<String> SAID_BY_KIND = List.of("kind", "kindUnnamed");

    /** A phrase of the script, by its name. */
    public record Phrase(String name, String text) {}

    /** What begins with one letter, which runs as its script does: {@code ltr} or {@code rtl}. */
    public record Letter(String id, String name, String direction, List<LinkView> links) {}

    /** The search page of this publication, whose index begins in this file. */
    public static SearchView of(PageContext page, String first) {
        return new SearchView(
                page.link(new Address(page.assets().file("search.js"))),
                first,
                ROOT + Addresses.SEARCH_FILES.path(),
                ROOT,
                phrases(page),
                ways(page),
                letters(page));
    }

    private static List<Phrase> phrases(PageContext page) {
        List<Phrase> phrases = new ArrayList<>();
        for (String name : SAID) phrases.add(new Phrase(name, page.words().get(GROUP + "." + name)));
        for (String group : SAID_BY_KIND)
            for (String kind : page.words().keys(GROUP + "." + group))
                phrases.add(new Phrase(group + "." + kind, page.words().get(GROUP + "." + group + "." + kind)));
        return List.copyOf(phrases);
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
        Map<String, List<LinkView>> byLetter = new TreeMap<>(order);
        for (Listed listed : all)
            byLetter.computeIfAbsent(letter(listed.name(), page), first -> new ArrayList<>())
                    .add(listed.link(page));
        List<Letter> letters = new ArrayList<>();
        byLetter.forEach((name, found) -> letters.add(
                new Letter("letter-" + name.toLowerCase(Locale.ROOT), name, direction(name), List.copyOf(found))));
        return List.copyOf(letters);
    }

    /** Something with a name and a page; {@code kind} is the key of the phrase that says which of several of one name it is. */
    private record Listed(String kind, Text name, Address address, String fragment) {

        LinkView link(PageContext page) {
            String words = page.words().get(GROUP + ".listed." + kind, Map.of("name", name));
            return new LinkView(words, fragment.isEmpty() ? page.link(address) : page.link(address, fragment));
        }
    }

    private static List<Listed> listed(PageContext page) {
        Library library = page.library();
        List<Listed> listed = new ArrayList<>();
        for (GlossaryTerm term : library.glossary())
            listed.add(new Listed(
                    "term",
                    term.term(),
                    Addresses.GLOSSARY,
                    Anchors.term(term.term().value())));
        for (Theme theme : library.themes().values())
            listed.add(new Listed(
                    "theme", theme.title(), Addresses.theme(theme.key().value()), ""));
        for (Authority authority : library.authorities().values())
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

    private static String direction(String letter) {
        byte direction = Character.getDirectionality(letter.codePointAt(0));
        boolean isRightToLeft = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return isRightToLeft ? "rtl" : "ltr";
    }

    private static String letter(Text name, PageContext page) {
        String folded = Normalizer.normalize(name.value(), Normalizer.Form.NFD);
        int first = folded.codePointAt(0);
        if (!Character.isLetter(first)) return page.words().get(GROUP + ".other");
        return Character.toString(first).toUpperCase(Locale.ROOT);
    }
}

package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.part.TermView;
import org.legible.publisher.words.Languages;

/** The glossary of the publication, by letter. */
public record GlossaryView(List<Letter> letters) {

    /** The terms of one letter. */
    public record Letter(String id, String name, List<TermView> terms) {}

    /** Every term of the site. */
    public static GlossaryView of(PageContext page) {
        Comparator<String> order = Languages.order(page.words().language());
        Map<String, List<TermView>> byLetter = new TreeMap<>(order);
        List<GlossaryTerm> terms = new ArrayList<>(page.vocabularies().glossary());
        terms.sort(Comparator.comparing(term -> term.term().value(), order));
        for (GlossaryTerm term : terms)
            byLetter.computeIfAbsent(letter(term, page), first -> new ArrayList<>())
                    .add(TermView.of(term, page.html(term.meaning(), "")));
        List<Letter> letters = new ArrayList<>();
        byLetter.forEach((name, found) ->
                letters.add(new Letter("letter-" + name.toLowerCase(Locale.ROOT), name, List.copyOf(found))));
        return new GlossaryView(List.copyOf(letters));
    }

    private static String letter(GlossaryTerm term, PageContext page) {
        int first = term.term().value().codePointAt(0);
        if (!Character.isLetter(first)) return page.words().get("glossary.other");
        return Character.toString(first).toUpperCase(Locale.ROOT);
    }
}

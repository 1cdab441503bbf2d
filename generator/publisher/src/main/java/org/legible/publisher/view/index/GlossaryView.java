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

/** The glossary of the publication, by letter. */
public record GlossaryView(List<Letter> letters) {

    /** The terms of one letter. */
    public record Letter(String id, String name, List<TermView> terms) {}

    /** Every term of the site. */
    public static GlossaryView of(PageContext page) {
        Map<String, List<TermView>> byLetter = new TreeMap<>();
        List<GlossaryTerm> terms = page.library().glossary();
        for (int index = 0; index < terms.size(); index++) {
            GlossaryTerm term = terms.get(index);
            String meaning = page.html(term.meaning(), "glossary.yaml", "/" + index + "/meaning", "");
            byLetter.computeIfAbsent(letter(term, page), first -> new ArrayList<>())
                    .add(TermView.of(term, meaning));
        }
        List<Letter> letters = new ArrayList<>();
        byLetter.forEach((name, found) -> {
            found.sort(Comparator.comparing(term -> term.term().toLowerCase(Locale.ROOT)));
            letters.add(new Letter("letter-" + name.toLowerCase(Locale.ROOT), name, List.copyOf(found)));
        });
        return new GlossaryView(List.copyOf(letters));
    }

    private static String letter(GlossaryTerm term, PageContext page) {
        int first = term.term().codePointAt(0);
        if (!Character.isLetter(first)) return page.words().get("glossary.other");
        return Character.toString(first).toUpperCase(Locale.ROOT);
    }
}

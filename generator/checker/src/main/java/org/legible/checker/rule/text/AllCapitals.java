package org.legible.checker.rule.text;

import java.util.List;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Text is not set in capitals",
        wcag = "1.4.8",
        technique = "UKAAF G003",
        scope = Facts.Scope.ADVICE,
        affects = "People with dyslexia or low vision",
        why = "Words in capitals have no shape, and are read letter by letter.",
        fix = "Write in sentences; remove text-transform: uppercase.",
        good = "<p>These words are written as words are.</p>",
        bad = """
                <p style="text-transform:uppercase">These words are shouted at everyone who reads them, one after another.</p>""")
final class AllCapitals implements Rule {

    @Override
    public void check(Inspection page) {
        for (Passage passage : page.passages()) {
            PageElement e = passage.element();
            if (e.closest("code", "pre", "samp", "kbd") != null) continue;
            String text = passage.text();
            boolean styled = page.style(e).is(Property.TEXT_TRANSFORM, "uppercase");
            if ((styled || shouted(text)) && words(text)) page.failed(e, "This text is in capitals.");
        }
    }

    /** Whether a text is mostly words of a script that has capitals, not signs, codes, or names in Korean or Chinese. */
    private static boolean words(String text) {
        List<String> all = Texts.split(text);
        long words = all.stream().filter(AllCapitals::word).count();
        return words >= 8 && words * 2 > all.size();
    }

    private static boolean word(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) return false;
            if (!Character.isLetter(c)) continue;
            if (!Character.isUpperCase(c) && !Character.isLowerCase(c)) return false;
            letters++;
        }
        return letters > 1;
    }

    private static boolean shouted(String text) {
        boolean capital = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) return false;
            capital |= Character.isUpperCase(text.charAt(i));
        }
        return capital;
    }
}

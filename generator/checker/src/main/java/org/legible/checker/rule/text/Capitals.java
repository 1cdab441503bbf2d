package org.legible.checker.rule.text;

import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** Text is not set in capitals. */
public final class Capitals implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("all-capitals")
            .title("Text is not set in capitals")
            .wcag("1.4.8")
            .technique("UKAAF G003")
            .warning()
            .scope(RuleFacts.Scope.ADVICE)
            .affects("People with dyslexia or low vision")
            .why("Words in capitals have no shape, and are read letter by letter.")
            .fix("Write in sentences; remove text-transform: uppercase.")
            .good("<p>These words are written as words are.</p>")
            .bad("""
                    <p style="text-transform:uppercase">These words are shouted at everyone who reads them, one after another.</p>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (Passage passage : page.passages()) {
            PageElement e = passage.element();
            if (e.is("code", "pre")) continue;
            String text = passage.text();
            boolean styled = page.styles().of(e).is(Property.TEXT_TRANSFORM, "uppercase");
            boolean typed = !styled && shouted(text);
            if ((styled || typed) && cased(text) && Words.split(text).size() >= 8)
                page.failed(e, "This text is in capitals.");
        }
    }

    /** Whether most letters are of a script that has capitals; the capitals in Korean or Chinese are names. */
    private static boolean cased(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long both = text.codePoints()
                .filter(c -> Character.isUpperCase(c) || Character.isLowerCase(c))
                .count();
        return both * 2 > letters;
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

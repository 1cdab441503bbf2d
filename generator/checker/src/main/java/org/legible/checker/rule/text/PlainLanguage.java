package org.legible.checker.rule.text;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Passage;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Sentences can be understood",
        wcag = "3.1.5",
        technique = "G153, G86",
        scope = Facts.Scope.ADVICE,
        affects = "Young people, people with learning disabilities, and everyone in a hurry",
        why = "Long sentences with long words are given up on.",
        fix = "Write one idea to a sentence; offer a summary in plain words.",
        good = "<p>We visited the home. It is good.</p>",
        bad =
                "<p>Notwithstanding considerable organisational restructuring undertaken subsequent to previous inspections, demonstrable improvements regarding safeguarding arrangements, particularly concerning multi-agency information sharing, remained insufficiently embedded throughout operational practice. Strategic partners acknowledged inconsistent implementation of multi-disciplinary assessment frameworks. Corresponding performance management arrangements demonstrated comparable limitations.</p>")
final class PlainLanguage implements Rule {

    @Override
    public void check(Inspection page) {
        int asked = 0;
        for (Passage passage : page.passages()) {
            PageElement e = passage.element();
            if (asked < 3 && e.is("p", "li", "td", "dd", "main", "div", "body") && Difficulty.hard(e.text())) {
                asked++;
                page.review(e, "Is this text plain enough for its readers? Its sentences or words are long.");
            }
        }
    }
}

package org.legible.checker.rule.document;

import java.util.regex.Pattern;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The title says what the page is about",
        wcag = "2.4.2",
        act = "c4a8a4",
        technique = "F25",
        affects = "Everyone with several pages open, and people who use screen readers most",
        why = "A title such as \"Untitled\" or a file name does not tell pages apart.",
        fix = "Name the page, then the site.",
        good = """
                <!DOCTYPE html><html lang="en"><head><title>Glossary - Reports</title></head><body><p>Words</p></body></html>""",
        bad = """
                <!DOCTYPE html><html lang="en"><head><title>Untitled document</title></head><body><p>Words</p></body></html>""")
final class PageTitleMeaning implements Rule {

    private static final Pattern EMPTY_WORDS = Pattern.compile(
            "(untitled|new|my|no title|unnamed)( (document|page|site|website|web page))?( \\d+)?|(web ?)?page( title| \\d+)?|title|"
                    + "index|document|enter the title.*|\\S+\\.(html?|php|aspx?|pdf|docx?)");

    @Override
    public void check(Inspection page) {
        page.html("title").stream().findFirst().ifPresent(title -> {
            String text = Texts.lower(title.text());
            boolean heading = page.withRole("heading").stream()
                    .anyMatch(h -> Texts.lower(page.name(h)).equals(text));
            if (EMPTY_WORDS.matcher(text).matches() && !heading)
                page.failed(title, "The title \"" + Texts.brief(title.text()) + "\" says nothing of the page.");
        });
    }
}

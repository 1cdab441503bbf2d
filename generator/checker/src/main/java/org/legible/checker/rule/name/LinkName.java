package org.legible.checker.rule.name;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Links have a name",
        wcag = {"2.4.4", "4.1.2"},
        act = "c487ae",
        technique = "F89, H30",
        affects = "People who use screen readers or voice control",
        why = "A link without a name is read as its address, or only as \"link\", and cannot be asked for by voice.",
        fix = "Write text in the link, or give the picture in it an alt text.",
        good = "<p><a href=\"a.html\">Annual report</a></p>",
        bad = "<p><a href=\"a.html\"></a></p>")
final class LinkName implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.withRole("link", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref")) {
            if (!page.name(link).isEmpty()) continue;
            // A space that does not break is all the name it has; some programs then read the title as its description.
            if (link.attr("title").isBlank()) page.failed(link, "This link has no text.");
            else page.review(link, "Is the title enough for readers to know this link? It has no text.");
        }
    }
}

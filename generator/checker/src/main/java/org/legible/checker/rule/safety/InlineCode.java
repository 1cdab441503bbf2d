package org.legible.checker.rule.safety;

import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page holds no script or style of its own",
        warning = true,
        scope = Facts.Scope.REPORT,
        affects = "Everyone who may be attacked through the page",
        why = "A content security policy that allows inline script allows injected script too.",
        fix = "Move the code into files of the site.",
        good = "<script src=\"a.js\"></script>",
        bad = "<script>alert(1)</script>")
final class InlineCode implements Rule {

    private static final Pattern CODE =
            Pattern.compile("text/javascript|module|application/javascript", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Inspection page) {
        for (PageElement script : page.html("script")) {
            boolean data = script.has("type")
                    && !CODE.matcher(script.attr("type").strip()).matches();
            if (!script.has("src") && !data) page.failed(script, "This script stands in the page.");
        }
        for (PageElement sheet : page.html("style")) page.failed(sheet, "This style sheet stands in the page.");
        for (PageElement e : page.having("style")) page.failed(e, "This element has a style attribute.");
    }
}

package org.legible.checker.rule.safety;

import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Elements hold no script",
        warning = true,
        scope = Facts.Scope.REPORT,
        affects = "Everyone who may be attacked through the page",
        why = "A content security policy that allows handlers in attributes allows injected script too.",
        fix = "Attach the handler from a script file.",
        good = "<button>Print</button>",
        bad = "<button onclick=\"print()\">Print</button>")
final class InlineHandler implements Rule {

    private static final Pattern HANDLER = Pattern.compile("on[a-z]+", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.elements()) {
            for (String name : e.attributeNames())
                if (name.startsWith("on") && HANDLER.matcher(name).matches())
                    page.failed(e, "The attribute " + name + " holds a script.");
        }
    }
}

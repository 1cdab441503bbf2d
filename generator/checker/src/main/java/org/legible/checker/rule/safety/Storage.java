package org.legible.checker.rule.safety;

import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page stores nothing that readers did not ask for",
        scope = Facts.Scope.REPORT,
        affects = "Young people and everyone who shares a device",
        why = "What a page stores tells others who use the device what was read.",
        fix = "Store settings only after the reader asks for it.",
        bad = """
                <script>localStorage.setItem("seen", "1")</script>""")
final class Storage implements Rule {

    private static final Pattern STORES = Pattern.compile(
            "(localStorage|sessionStorage)\\s*(\\.setItem|\\[)|document\\.cookie\\s*=|indexedDB\\.open|serviceWorker\\.register|sendBeacon");

    @Override
    public void check(Inspection page) {
        for (PageElement script : page.html("script")) {
            String code = script.element().data();
            if (STORES.matcher(code).find())
                page.failed(
                        script,
                        "This script stores data on the reader's device, or sends it away, when the page opens.");
        }
    }
}

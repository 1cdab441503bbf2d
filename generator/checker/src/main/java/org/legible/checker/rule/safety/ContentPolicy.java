package org.legible.checker.rule.safety;

import java.util.List;
import java.util.Optional;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page has a content security policy",
        scope = Facts.Scope.REPORT,
        affects = "Everyone who may be attacked or watched through the page",
        why = "Without a policy anything that gets into the page may run and report to others.",
        fix = "Add <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">.",
        good = """
                <!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>A</title></head><body><p>A</p></body></html>""",
        bad = "<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body><p>A</p></body></html>")
final class ContentPolicy implements Rule {

    @Override
    public void check(Inspection page) {
        Optional<PageElement> policy = page.html("meta").stream()
                .filter(m -> m.attr("http-equiv").equalsIgnoreCase("content-security-policy"))
                .findFirst();
        if (policy.isEmpty()) {
            page.failed(page.page().root(), "The page has no content security policy.");
            return;
        }
        String content = Texts.lower(policy.get().attr("content"));
        if (!content.matches("(?s).*default-src\\s+'(self|none)'.*"))
            page.failed(policy.get(), "The policy has no default-src of 'self' or 'none'.");
        if (content.contains("'unsafe-")) page.failed(policy.get(), "The policy allows unsafe code.");
        for (String ignored : List.of("frame-ancestors", "report-uri", "sandbox")) {
            if (content.contains(ignored))
                page.failed(policy.get(), "Browsers ignore " + ignored + " in a meta element.");
        }
    }
}

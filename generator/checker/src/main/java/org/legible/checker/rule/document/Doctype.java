package org.legible.checker.rule.document;

import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page declares its document type",
        warning = true,
        scope = Facts.Scope.REPORT,
        affects = "Everyone",
        why = "Without <!DOCTYPE html> browsers fall back to the layout of the nineties, and "
                + "sizes and spacing go wrong.",
        fix = "Begin the page with <!DOCTYPE html>.",
        good = "<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body><p>A</p></body></html>",
        bad = "<html lang=\"en\"><head><title>A</title></head><body><p>A</p></body></html>")
final class Doctype implements Rule {

    @Override
    public void check(Inspection page) {
        if (page.page().document().documentType() == null)
            page.failed(page.page().root(), "The page has no document type.");
    }
}

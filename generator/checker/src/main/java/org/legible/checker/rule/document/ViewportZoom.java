package org.legible.checker.rule.document;

import java.util.Map;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The page can be enlarged",
        wcag = "1.4.4",
        act = "b4f0c3",
        technique = "C45",
        affects = "People with low vision, and anyone with a small screen",
        why = "The page tells phones not to enlarge it.",
        fix = "Remove user-scalable and maximum-scale from the viewport.",
        good = """
                <!DOCTYPE html><html lang="en"><head><title>A</title><meta name="viewport" content="width=device-width"></head><body><p>A</p></body></html>""",
        bad = """
                <!DOCTYPE html><html lang="en"><head><title>A</title><meta name="viewport" content="user-scalable=no"></head><body><p>A</p></body></html>""")
final class ViewportZoom implements Rule {

    @Override
    public void check(Inspection page) {
        // Each viewport takes the place of the one before it.
        page.html("meta").stream()
                .filter(m -> m.attr("name").equalsIgnoreCase("viewport") && m.has("content"))
                .reduce((first, second) -> second)
                .ifPresent(meta -> check(page, meta));
    }

    private static void check(Inspection page, PageElement meta) {
        Map<String, String> settings = ViewportSettings.of(meta.attr("content"));
        if (settings.containsKey("user-scalable") && !scalable(settings.get("user-scalable"))) {
            page.failed(meta, "The viewport forbids enlarging the page.");
        } else if (settings.containsKey("maximum-scale") && most(settings.get("maximum-scale")) < 2) {
            page.failed(meta, "The viewport stops enlarging below twice the size.");
        }
    }

    private static boolean scalable(String value) {
        if (Set.of("yes", "device-width", "device-height").contains(value)) return true;
        return Math.abs(ViewportSettings.number(value)) >= 1;
    }

    private static double most(String value) {
        if (value.equals("device-width") || value.equals("device-height")) return 10;
        double scale = value.equals("yes") ? 1 : ViewportSettings.number(value);
        return scale < 0 ? 10 : scale;
    }
}

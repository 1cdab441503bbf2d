package org.legible.checker.rule.document;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** The page can be enlarged. */
public final class ViewportZoom implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("viewport-zoom")
            .title("The page can be enlarged")
            .wcag("1.4.4")
            .act("b4f0c3")
            .technique("C45")
            .affects("People with low vision, and anyone with a small screen")
            .why("The page tells phones not to enlarge it.")
            .fix("Remove user-scalable and maximum-scale from the viewport.")
            .good("""
                    <!DOCTYPE html><html lang="en"><head><title>A</title><meta name="viewport" content="width=device-width"></head><body><p>A</p></body></html>""")
            .bad("""
                    <!DOCTYPE html><html lang="en"><head><title>A</title><meta name="viewport" content="user-scalable=no"></head><body><p>A</p></body></html>""")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        for (PageElement meta : page.html("meta")) {
            if (!meta.attr("name").strip().equalsIgnoreCase("viewport")) continue;
            Map<String, String> parts = parts(meta.attr("content"));
            String scalable = parts.getOrDefault("user-scalable", "yes");
            if (scalable.equals("no")
                    || number(scalable).isPresent() && Math.abs(number(scalable).getAsDouble()) < 1) {
                page.failed(meta, "The viewport forbids enlarging the page.");
            } else if (parts.containsKey("maximum-scale") && most(parts.get("maximum-scale")) < 2) {
                page.failed(meta, "The viewport stops enlarging below twice the size.");
            }
        }
    }

    private static Map<String, String> parts(String content) {
        Map<String, String> parts = new HashMap<>();
        for (String pair : content.split("[,;]")) {
            int equals = pair.indexOf('=');
            if (equals < 0) continue;
            parts.put(
                    Words.lower(pair.substring(0, equals).strip()),
                    Words.lower(pair.substring(equals + 1).strip()));
        }
        return parts;
    }

    private static OptionalDouble number(String text) {
        Matcher digits = Pattern.compile("^[+-]?(\\d+\\.?\\d*|\\.\\d+)").matcher(text);
        return digits.find() ? OptionalDouble.of(Double.parseDouble(digits.group())) : OptionalDouble.empty();
    }

    /** What browsers make of the words that stand for numbers, and of numbers that make no sense. */
    private static double most(String value) {
        if (value.equals("device-width") || value.equals("device-height")) return 10;
        if (value.equals("yes")) return 1;
        double scale = number(value).orElse(0);
        return scale < 0 ? 10 : scale;
    }
}

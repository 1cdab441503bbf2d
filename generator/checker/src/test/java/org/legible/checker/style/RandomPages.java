package org.legible.checker.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small pages with style sheets made by chance: the same seed gives the same page. */
final class RandomPages {

    private static final String[] TAGS = {"div", "p", "span", "b", "em", "section", "h2", "ul", "li", "a", "button"};
    private static final String[] CLASSES = {"a", "b", "c", "K", "x-1"};

    private final Dice dice;
    private final RandomSelectors selectors;
    private final RandomDeclarations declarations;

    private RandomPages(long seed) {
        dice = new Dice(new Random(seed));
        selectors = new RandomSelectors(dice);
        declarations = new RandomDeclarations(dice);
    }

    /** The page of a seed. */
    static String html(long seed) {
        RandomPages made = new RandomPages(seed * 2_654_435_761L + 1);
        List<String> rules = new ArrayList<>();
        int many = 1 + made.dice.below(4);
        for (int i = 0; i < many; i++) rules.add(made.rule(0));
        return "<!doctype html><html id=html><head><title>t</title><style>" + String.join("\n", rules)
                + "</style></head><body id=body>" + made.body() + "</body></html>";
    }

    private String body() {
        StringBuilder html = new StringBuilder();
        int[] number = {0};
        for (int i = 0; i < 2; i++) element(html, number, 0);
        return html.toString();
    }

    private void element(StringBuilder html, int[] number, int depth) {
        String tag = dice.one(TAGS);
        if (dice.chance(12))
            tag = dice.one(
                    "font", "input", "h1", "pre", "small", "label", "mark", "sup", "fieldset", "svg", "q", "code");
        String open = tag.equals("td") || tag.equals("th") ? "<table><tr>" : "";
        html.append(open).append('<').append(tag).append(" id=e").append(number[0]++);
        if (dice.chance(2))
            html.append(" class=\"")
                    .append(dice.one(CLASSES))
                    .append(dice.chance(3) ? " " + dice.one(CLASSES) : "")
                    .append('"');
        if (tag.equals("a")) html.append(" href=x");
        if (dice.chance(8))
            html.append(dice.one(
                    " data-x",
                    " data-x=\"1 2\"",
                    " data-x=ab-c",
                    " lang=de",
                    " lang=de-AT",
                    " dir=rtl",
                    " hidden",
                    " title=T",
                    " bgcolor=red",
                    " color=blue",
                    " size=5",
                    " checked",
                    " width=50",
                    " DATA-Y=Z"));
        if (dice.chance(4))
            html.append(" style='")
                    .append(declarations.many(2).replace("'", "&#39;"))
                    .append('\'');
        html.append('>');
        if (tag.equals("input")) return;
        if (!dice.chance(5)) html.append('x');
        if (depth < 3 && number[0] < 9) {
            int inside = dice.below(3);
            for (int i = 0; i < inside; i++) element(html, number, depth + 1);
        }
        html.append("</").append(tag).append('>').append(open.isEmpty() ? "" : "</table>");
    }

    private String rule(int depth) {
        if (depth < 2 && dice.chance(6)) {
            return switch (dice.below(9)) {
                case 0 -> "@media " + media() + " { " + rules(depth + 1) + " }";
                case 1 -> "@supports " + supports() + " { " + rules(depth + 1) + " }";
                case 2 -> "@layer " + dice.one("x", "y", "x.z", "", "z") + " { " + rules(depth + 1) + " }";
                case 3 -> "@layer " + dice.one("y, x", "z", "x.z, y", "x y", "1") + ";";
                case 4 ->
                    dice.one(
                            "@charset \"utf-8\";",
                            "@unknown x { " + rules(depth + 1) + " }",
                            "@font-face { font-family: x }",
                            "@unknown y;",
                            "@page { color: red }",
                            "@keyframes other { from { order: 3 } }",
                            "@import;");
                case 5 ->
                    dice.one(
                            "}",
                            ";",
                            "{}",
                            "]",
                            "foo;",
                            "<!--",
                            "-->",
                            "\\",
                            "/* c */",
                            "{ color: red }",
                            "( ",
                            "@",
                            "a b { ; }",
                            "@media { " + rules(depth + 1),
                            "p { color: red; ",
                            "\"",
                            "p { content: \"x\n; }",
                            "url(",
                            "#");
                case 6 ->
                    "@property --" + dice.one("a", "b") + " { syntax: \"" + dice.one("*", "<color>", "<length>")
                            + "\"; inherits: " + dice.one("true", "false") + "; initial-value: "
                            + dice.one("red", "10px", "0")
                            + " }";
                case 7 -> "@layer { " + rules(depth + 1) + " }";
                default -> ":root { " + declarations.many(3) + " }";
            };
        }
        return selectors.list(depth > 1 ? 1 : 0)
                + dice.one(" { ", "{", " /* x */ {")
                + block(depth)
                + dice.one(" }", "}");
    }

    private String rules(int depth) {
        return rule(depth) + (dice.chance(2) ? " " + rule(depth) : "");
    }

    private String block(int depth) {
        StringBuilder block = new StringBuilder(declarations.many(1 + dice.below(3)));
        if (depth < 2 && dice.chance(5)) {
            String nested = switch (dice.below(5)) {
                case 0 -> "& " + selectors.list(1);
                case 1 -> dice.one("> ", "+ ", "~ ") + selectors.complex(1);
                case 2 -> "&" + dice.one(".a", ":first-child", ":hover", ":is(p, .b)", "");
                case 3 -> selectors.complex(1) + " &";
                default -> selectors.list(1);
            };
            if (dice.chance(5)) nested = "@media " + media();
            else if (dice.chance(9)) nested = "@layer x";
            else if (dice.chance(9)) nested = "@supports " + supports();
            block.append("; ")
                    .append(nested)
                    .append(" { ")
                    .append(block(depth + 1))
                    .append(" } ");
            if (dice.chance(2)) block.append(declarations.many(1));
        }
        return block.toString();
    }

    private String media() {
        return dice.one(
                "screen",
                "print",
                "all",
                "(min-width: 600px)",
                "(max-width: 600px)",
                "not print",
                "(width > 100px)",
                "(100px <= width <= 2000px)",
                "not all",
                "(foo)",
                "not (foo)",
                "screen and (min-width: 1px)",
                "print, screen",
                "(min-width: 1px) and (max-width: 9999px)",
                "(min-width: 1px) or (foo)",
                "(hover)",
                "only screen",
                "(prefers-color-scheme: light)",
                "(orientation: landscape)",
                "",
                "screen or print",
                "not (min-width: 1px)",
                "(min-width: calc(10px + 10px))",
                "(min-width: 1)",
                "(color)",
                "SCREEN",
                "screen, (",
                "(width: 1280px)",
                "&",
                "(min-resolution: 1dppx)",
                "(prefers-reduced-motion)",
                "not screen and (color)",
                "(min-width: 40em)",
                "((color) and (hover))");
    }

    private String supports() {
        return dice.one(
                "(display: grid)",
                "(display: foo)",
                "not (display: grid)",
                "(color: red) and (display: flex)",
                "(color: red) or (-moz-foo: bar)",
                "selector(:has(a))",
                "selector(:foo)",
                "(--x: y)",
                "(-moz-foo: bar)",
                "((color: red))",
                "(color: red",
                "not (-moz-foo: bar)",
                "(display: grid) and (not (display: foo))",
                "(color: red) and (color: blue) or (color: green)",
                "()",
                "display: grid",
                "(width: calc(1px + 1em))",
                "(gap: 1px)",
                "(-webkit-line-clamp: 2)");
    }
}

package org.legible.checker.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Small pages with style sheets made by chance: the same seed gives the same page. */
final class RandomPages {

    private static final String[] TAGS = {"div", "p", "span", "b", "em", "section", "h2", "ul", "li", "a", "button"};
    private static final String[] CLASSES = {"a", "b", "c", "K", "x-1"};
    private static final String[] CUSTOM = {"--a", "--b", "--c", "--D"};
    private static final String[] WIDE = {"inherit", "initial", "unset", "revert", "revert-layer"};

    /** Properties, each with values that browsers take and values that they drop. */
    private static final String[][] VALUES = {
        {
            "color",
            "red",
            "#0a0",
            "#12345678",
            "rgb(1, 2, 3)",
            "rgb(10% 20% 30% / 50%)",
            "hsl(120deg 50% 40%)",
            "currentColor",
            "CANVASTEXT",
            "#ggg",
            "rgb(1 2)",
            "12px",
            "transparent",
            "color-mix(in srgb, red, blue 30%)",
            "hwb(90 10% 20%)",
            "light-dark(#111, #eee)",
            "rgba(300, -5, calc(10 * 5), .5)",
            "lab(50% 40 20)",
            "oklch(60% 0.1 200)",
            "hsl(50, 40%, 30%, 20%)",
            "rgb(1, 2 3)",
            "red blue",
            "rgb(from red r g b)",
            "LinkText"
        },
        {"background-color", "red", "transparent", "currentcolor", "rgb(0 0 0 / .25)", "#fff8", "none", "url(x.png)"},
        {
            "background",
            "red",
            "none",
            "url(x.png) #123",
            "#123 url(x.png)",
            "red blue",
            "url(x.png), green",
            "green, url(x.png)",
            "center / cover red",
            "red fixed",
            "0 0",
            "linear-gradient(red, blue)",
            "red no-repeat padding-box",
            "text"
        },
        {
            "display",
            "block",
            "inline",
            "none",
            "flex",
            "INLINE-BLOCK",
            "grid",
            "contents",
            "table-cell",
            "inline flex",
            "list-item",
            "block flow-root",
            "blok",
            "inline block",
            "flow",
            "block inline"
        },
        {"visibility", "hidden", "visible", "collapse", "none", "hidden visible"},
        {
            "font-size",
            "20px",
            "1.5em",
            "120%",
            "smaller",
            "larger",
            "xx-large",
            "2rem",
            "0",
            "-1px",
            "12pt",
            "calc(1em + 4px)",
            "min(20px, 2em)",
            "clamp(10px, 3vw, 30px)",
            "10",
            "medium",
            "max(1rem, 50%)",
            "0.5in",
            "large small",
            "1e1px",
            ".5E1px",
            "calc(2 * 8px)",
            "calc(10px+5px)",
            "calc(1em - -2px)",
            "20PX",
            "+14px",
            "xxx-large"
        },
        {
            "font-weight",
            "bold",
            "400",
            "bolder",
            "lighter",
            "950.5",
            "0",
            "1001",
            "normal",
            "bold bolder",
            "calc(300 + 200)"
        },
        {"font-style", "italic", "normal", "oblique", "oblique 10deg", "slanted"},
        {
            "line-height",
            "1.5",
            "20px",
            "150%",
            "normal",
            "2em",
            "-1",
            "calc(1 + .5)",
            "0",
            "1.2rem",
            "calc(10px + 1em)",
            "auto"
        },
        {
            "font",
            "bold 12px serif",
            "italic 1.5em/2 Arial, sans-serif",
            "12px",
            "caption",
            "bold 12px/150% \"A B\"",
            "small-caps 20px x",
            "normal normal 700 2rem/1 serif",
            "12px serif bold",
            "12px/ 2 serif",
            "oblique 900 10pt/normal a",
            "italic bold 12px /2 b"
        },
        {"opacity", "0.5", "50%", "2", "-1", "1", "calc(.5 * .5)", ".25", "half", "0", "1e-1"},
        {
            "text-decoration",
            "underline",
            "none",
            "underline red",
            "line-through wavy",
            "underline overline",
            "underline 2px",
            "unknown",
            "solid",
            "underline underline"
        },
        {"text-decoration-line", "underline", "none", "overline line-through", "under", "none underline"},
        {
            "outline",
            "1px solid red",
            "none",
            "0",
            "thick dotted",
            "auto",
            "2px",
            "solid",
            "red",
            "1px solid red blue",
            "hidden",
            "0 none",
            "medium dashed currentcolor",
            "invert solid 1px"
        },
        {"outline-style", "solid", "none", "auto", "hidden", "wavy"},
        {"outline-width", "thin", "3px", "0", "1em", "-1px", "10%", "medium"},
        {"outline-color", "red", "auto", "currentcolor", "invert", "#123"},
        {
            "border",
            "1px solid red",
            "none",
            "0",
            "thick double",
            "2px dotted",
            "solid",
            "1px red",
            "1px solid red 2px",
            "hidden 3px"
        },
        {"border-left", "1px solid", "none", "dashed blue", "2em solid"},
        {"border-block-start", "3px solid green", "none"},
        {"border-inline", "3px solid green", "none"},
        {
            "border-color",
            "red",
            "red blue",
            "red green blue",
            "red green blue #123",
            "1px",
            "red 1px",
            "currentcolor",
            "a b c d e"
        },
        {
            "border-style",
            "solid",
            "solid none",
            "dotted dashed double",
            "solid none solid none",
            "wavy",
            "solid solid solid solid solid"
        },
        {"border-width", "1px", "thin thick", "1px 2px 3px", "0", "-1px", "1px 10%", "1em 2em 3em 4em"},
        {"border-top-color", "red", "transparent", "currentcolor", "no"},
        {"border-right-style", "solid", "none", "ridge", "1px"},
        {"border-bottom-width", "thick", "2px", "0", "calc(1px + 1px)", "5"},
        {
            "position",
            "absolute",
            "relative",
            "fixed",
            "sticky",
            "static",
            "-webkit-sticky",
            "center",
            "absolute relative"
        },
        {"float", "left", "none", "right", "center", "inline-start"},
        {
            "overflow",
            "hidden",
            "visible",
            "auto scroll",
            "clip",
            "hidden visible",
            "a",
            "scroll auto hidden",
            "clip visible"
        },
        {"overflow-x", "hidden", "visible", "auto", "clip", "overlay"},
        {"overflow-y", "hidden", "visible", "scroll", "clip"},
        {"text-align", "center", "left", "justify", "end", "start", "middle", "match-parent", "-webkit-center"},
        {"letter-spacing", "1px", "normal", "0.1em", "0", "-1px", "1", "calc(1px * 2)", "2rem"},
        {"word-spacing", "1px", "normal", "1em", "0", "wide"},
        {"text-transform", "uppercase", "none", "capitalize", "lowercase", "UPPERCASE", "upper", "uppercase lowercase"},
        {
            "white-space",
            "nowrap",
            "pre",
            "normal",
            "pre-wrap",
            "pre-line",
            "break-spaces",
            "wrap",
            "collapse",
            "preserve nowrap",
            "no"
        },
        {"text-indent", "1em", "-9999px", "10%", "0", "5", "x"},
        {"direction", "rtl", "ltr", "auto"},
        {"cursor", "pointer", "default", "url(x.cur)", "hand", "POINTER"},
        {"pointer-events", "none", "auto", "all", "some"},
        {"list-style-type", "none", "disc", "\"- \"", "lower-alpha", "1"},
        {"list-style", "none", "square inside", "inside", "url(x.png) disc", "none none", "outside upper-roman", "a b c"
        },
        {"max-width", "10px", "none", "50%", "auto", "min-content", "-1px", "20em", "10"},
        {"min-height", "10px", "0", "auto", "none", "2rem", "-5px"},
        {"max-inline-size", "30px", "none"},
        {"z-index", "5", "auto", "-1", "1.5", "10px", "calc(2 + 1)"},
        {"order", "2", "-1", "1.5", "auto"},
        {"flex-direction", "column", "row-reverse", "row", "down"},
        {"flex-flow", "column wrap", "wrap", "row nowrap", "wrap column-reverse", "column column"},
        {"content-visibility", "hidden", "auto", "visible", "none"},
        {"mix-blend-mode", "multiply", "normal", "none"},
        {"clip-path", "none", "inset(50%)", "circle(10px)", "50%"},
        {"filter", "none", "blur(2px)", "blur(", "grayscale(1)", "blur"},
        {"transform", "none", "rotate(10deg)", "rotate(10)", "scale(2)", "left"},
        {"rotate", "none", "90deg", "90", "x 10deg"},
        {"animation", "spin 2s", "none", "2s infinite spin", "spin 2"},
        {"animation-name", "none", "spin", "1a"},
        {"animation-duration", "2s", "2", "-1s"},
        {"transition-duration", "2s", "0s", "2"},
        {"font-variant-caps", "small-caps", "normal", "all-small-caps", "tiny"},
        {"font-variant", "small-caps", "normal", "none", "small-caps tabular-nums", "tiny"},
        {"hyphens", "auto", "none", "manual", "never"},
        {"color-scheme", "dark", "light", "normal", "light dark", "dark only"},
        {"-webkit-text-fill-color", "red", "currentcolor", "transparent", "no"},
        {"text-shadow", "none", "1px 1px red", "1px", "1px 1px 1px 1px red"},
        {"box-shadow", "none", "1px 1px red", "red", "inset 0 0 3px"},
        {"background-image", "none", "url(x.png)", "linear-gradient(red, blue)", "red", "url(x.png), none"},
        {"background-clip", "text", "border-box", "padding-box", "margin-box"},
        {"text-overflow", "ellipsis", "clip", "none"},
        {"vertical-align", "super", "baseline", "10px", "10%", "up", "middle"},
        {"column-count", "2", "auto", "0", "-1", "1.5"},
        {"columns", "2", "10em", "auto 3", "2 10em", "auto", "2 3"},
        {"padding-top", "5px", "1em", "-1px", "auto", "0"},
        {"padding", "5px", "1px 2px 3px 4px", "auto", "1em 2em", "-1px"},
        {"all", "unset", "initial", "revert"},
        {"inset", "1px", "auto", "a"},
        {"forced-color-adjust", "none", "auto", "no"},
        {"content", "\"x\"", "none", "normal", "x"},
        {"visibility ", "hidden"},
        {"colour", "red"},
        {"-moz-color", "red"},
    };

    private final Random random;

    private RandomPages(long seed) {
        random = new Random(seed);
    }

    /** The page of a seed. */
    static String html(long seed) {
        RandomPages made = new RandomPages(seed * 2_654_435_761L + 1);
        List<String> rules = new ArrayList<>();
        int many = 1 + made.random.nextInt(4);
        for (int i = 0; i < many; i++) rules.add(made.rule(0));
        return "<!doctype html><html id=html><head><title>t</title><style>" + String.join("\n", rules)
                + "</style></head><body id=body>" + made.body() + "</body></html>";
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private String body() {
        StringBuilder html = new StringBuilder();
        int[] number = {0};
        for (int i = 0; i < 2; i++) element(html, number, 0);
        return html.toString();
    }

    private void element(StringBuilder html, int[] number, int depth) {
        String tag = one(TAGS);
        if (chance(12))
            tag = one("font", "input", "h1", "pre", "small", "label", "mark", "sup", "fieldset", "svg", "q", "code");
        String open = tag.equals("td") || tag.equals("th") ? "<table><tr>" : "";
        html.append(open).append('<').append(tag).append(" id=e").append(number[0]++);
        if (chance(2))
            html.append(" class=\"")
                    .append(one(CLASSES))
                    .append(chance(3) ? " " + one(CLASSES) : "")
                    .append('"');
        if (tag.equals("a")) html.append(" href=x");
        if (chance(8))
            html.append(one(
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
        if (chance(4))
            html.append(" style='")
                    .append(declarations(2).replace("'", "&#39;"))
                    .append('\'');
        html.append('>');
        if (tag.equals("input")) return;
        if (!chance(5)) html.append('x');
        if (depth < 3 && number[0] < 9) {
            int inside = random.nextInt(3);
            for (int i = 0; i < inside; i++) element(html, number, depth + 1);
        }
        html.append("</").append(tag).append('>').append(open.isEmpty() ? "" : "</table>");
    }

    private String rule(int depth) {
        if (depth < 2 && chance(6)) {
            return switch (random.nextInt(9)) {
                case 0 -> "@media " + media() + " { " + rules(depth + 1) + " }";
                case 1 -> "@supports " + supports() + " { " + rules(depth + 1) + " }";
                case 2 -> "@layer " + one("x", "y", "x.z", "", "z") + " { " + rules(depth + 1) + " }";
                case 3 -> "@layer " + one("y, x", "z", "x.z, y", "x y", "1") + ";";
                case 4 ->
                    one(
                            "@charset \"utf-8\";",
                            "@unknown x { " + rules(depth + 1) + " }",
                            "@font-face { font-family: x }",
                            "@unknown y;",
                            "@page { color: red }",
                            "@keyframes other { from { order: 3 } }",
                            "@import;");
                case 5 ->
                    one(
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
                    "@property --" + one("a", "b") + " { syntax: \"" + one("*", "<color>", "<length>")
                            + "\"; inherits: " + one("true", "false") + "; initial-value: " + one("red", "10px", "0")
                            + " }";
                case 7 -> "@layer { " + rules(depth + 1) + " }";
                default -> ":root { " + declarations(3) + " }";
            };
        }
        return selectors(depth > 1 ? 1 : 0) + one(" { ", "{", " /* x */ {") + block(depth) + one(" }", "}");
    }

    private String rules(int depth) {
        return rule(depth) + (chance(2) ? " " + rule(depth) : "");
    }

    private String block(int depth) {
        StringBuilder block = new StringBuilder(declarations(1 + random.nextInt(3)));
        if (depth < 2 && chance(5)) {
            String nested = switch (random.nextInt(5)) {
                case 0 -> "& " + selectors(1);
                case 1 -> one("> ", "+ ", "~ ") + complex(1);
                case 2 -> "&" + one(".a", ":first-child", ":hover", ":is(p, .b)", "");
                case 3 -> complex(1) + " &";
                default -> selectors(1);
            };
            if (chance(5)) nested = "@media " + media();
            else if (chance(9)) nested = "@layer x";
            else if (chance(9)) nested = "@supports " + supports();
            block.append("; ")
                    .append(nested)
                    .append(" { ")
                    .append(block(depth + 1))
                    .append(" } ");
            if (chance(2)) block.append(declarations(1));
        }
        return block.toString();
    }

    private String declarations(int many) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append(declaration()).append(one("; ", ";", " ; ", ";;", ";/**/"));
            if (chance(25))
                text.append(one(
                                "color",
                                "color:",
                                ": red",
                                "1px",
                                "}",
                                "{}",
                                ")",
                                "color: red }",
                                "!important",
                                "@x;",
                                "*zoom: 1",
                                "color: {red}",
                                "color: rgb(1,2,3",
                                "[",
                                "\\",
                                "--: x"))
                        .append(one(";", "; ", ""));
        }
        return text.toString();
    }

    private String declaration() {
        if (chance(7)) return one(CUSTOM) + one(": ", ":", " : ") + custom() + (chance(8) ? " !important" : "");
        String[] some = VALUES[random.nextInt(VALUES.length)];
        String name = some[0];
        String value = some[1 + random.nextInt(some.length - 1)];
        if (!name.equals("all") && chance(7)) value = one(WIDE);
        else if (!name.equals("all") && chance(8))
            value = one(
                    "var(--a)",
                    "var(--b, " + value + ")",
                    "var(--c,)",
                    "VAR(--a)",
                    "var(--d)",
                    "var(--D)",
                    "var(--a,var(--b," + value + "))",
                    "var( --a )",
                    "var(--a",
                    "var()",
                    "var(a)",
                    "var(--a) var(--b)",
                    "calc(var(--a) * 2)");
        if (chance(12))
            name = one(
                    name.toUpperCase(Locale.ROOT),
                    "\\" + Integer.toHexString(name.charAt(0)) + " " + name.substring(1),
                    name + "/**/",
                    " " + name);
        if (chance(20))
            value = one(
                    value.toUpperCase(Locale.ROOT),
                    "/**/" + value,
                    value + "/* */",
                    value + " x",
                    // Chromium takes a comma between the parts of a border for a space, against the grammar.
                    value + (some[0].startsWith("border") ? "" : ","),
                    value + (some[0].equals("color-scheme") ? "" : "\\9"),
                    value.replace(" ", "  \n"),
                    "");
        String important = chance(8)
                ? one(" !important", "!IMPORTANT", " ! important", " !importnt", " !important!", " !/**/important")
                : "";
        return name + one(": ", ":", " : ", ":\n") + value + important;
    }

    private String custom() {
        return switch (random.nextInt(10)) {
            case 0 -> "red";
            case 1 -> "10px";
            case 2 -> one("solid", "underline", "center", "none", "bold");
            case 3 -> "var(" + one(CUSTOM) + ")";
            case 4 -> "var(" + one(CUSTOM) + ", " + one("blue", "2em", "var(--b)", "") + ")";
            case 5 -> one(WIDE);
            case 6 ->
                one(
                        "",
                        " ",
                        "{a: b}",
                        "[x]",
                        "\"s\"",
                        "1px solid red",
                        "var(",
                        ")",
                        "a !x",
                        "calc(1px + 2px)",
                        "U+26",
                        "RED",
                        "--a");
            case 7 -> "2";
            case 8 -> "rgb(1 2 3)";
            default -> "var(--" + one("a", "b") + ") var(--c)";
        };
    }

    private String media() {
        return one(
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
        return one(
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

    private String selectors(int depth) {
        StringBuilder list = new StringBuilder(complex(depth));
        if (chance(4)) list.append(one(", ", ",")).append(complex(depth));
        return list.toString();
    }

    private String complex(int depth) {
        StringBuilder text = new StringBuilder(compound(depth));
        while (chance(3))
            text.append(one(" ", " ", " > ", ">", " + ", "~", " ~ ", "  ")).append(compound(depth));
        return text.toString();
    }

    private String compound(int depth) {
        if (chance(40))
            return one(
                    "",
                    ":foo",
                    "p::before",
                    "p:hover",
                    "::foo",
                    "1",
                    "..a",
                    "#1",
                    "a:not()",
                    "|p",
                    "*|p",
                    "p|a",
                    "p:is()",
                    "p &",
                    "$",
                    "p::-webkit-x",
                    ":is(p, :foo)",
                    ":not(p, :foo)",
                    ":where(",
                    "p\\",
                    "[",
                    "[=x]",
                    "*.a*",
                    "p.a#",
                    ":nth-child()",
                    ":nth-child(n of)",
                    ":has()",
                    ":is(::before)",
                    ":host",
                    "\\70");
        StringBuilder text = new StringBuilder();
        if (chance(3))
            text.append(one(
                    "p", "div", "span", "*", "b", "section", "P", "a", "li", "body", "h2", "\\70", "button", "input",
                    "td"));
        if (chance(5)) text.append("#e").append(random.nextInt(8));
        while (chance(4)) text.append('.').append(one("a", "b", "c", "K", "k", "x-1", "\\61", "x\\-1"));
        if (chance(10))
            text.append(one(
                    "[data-x]",
                    "[data-x=\"1 2\"]",
                    "[data-x~=\"1\"]",
                    "[data-x|=ab]",
                    "[lang^=de]",
                    "[class*=a]",
                    "[class$='b' i]",
                    "[DIR=RTL]",
                    "[id='e1']",
                    "[ class = a ]",
                    "[title=t]",
                    "[title=t i]",
                    "[data-x=]",
                    "[*|lang]",
                    "[class=\"\"]",
                    "[align=CENTER]",
                    "[hidden]"));
        if (text.isEmpty() || chance(5)) text.append(pseudo(depth));
        return text.toString();
    }

    private String pseudo(int depth) {
        if (depth > 2) return one(".a", ":first-child", "[id]");
        return switch (random.nextInt(18)) {
            case 0 -> ":is(" + selectors(depth + 1) + ")";
            case 1 -> ":where(" + selectors(depth + 1) + ")";
            case 2 -> ":not(" + selectors(depth + 1) + ")";
            case 3 -> depth == 0 ? ":has(" + one("", "> ", "+ ", "~ ") + complex(3) + ")" : ":first-child";
            case 4 -> ":nth-child(" + steps() + ")";
            case 5 -> ":nth-child(" + steps() + " of " + selectors(depth + 2) + ")";
            case 6 -> ":nth-last-child(" + steps() + ")";
            case 7 -> ":nth-of-type(" + steps() + ")";
            case 8 ->
                one(":first-child", ":last-child", ":only-child", ":first-of-type", ":last-of-type", ":only-of-type");
            case 9 ->
                one(
                        ":empty",
                        ":root",
                        ":link",
                        ":any-link",
                        ":enabled",
                        ":checked",
                        ":read-only",
                        ":read-write",
                        ":defined",
                        ":scope",
                        ":optional",
                        ":required");
            case 10 -> one(":lang(de)", ":lang(de-AT)", ":dir(rtl)", ":dir(ltr)");
            case 11 ->
                one(
                        ":FIRST-CHILD",
                        ":Not(.a)",
                        ":nth-last-of-type(1)",
                        ":-webkit-any(p, .a)",
                        ":focus",
                        ":hover",
                        ":active",
                        ":visited",
                        ":target");
            case 12 -> ":not(" + complex(2) + ")" + ":not(.c)";
            default -> one(".a", ".b", "#e0", "#e1", "#e2", "#e3", "p", "*");
        };
    }

    private String steps() {
        return one(
                "1", "2", "odd", "even", "2n", "2n+1", "-n+2", "n", "3n - 1", "+2", "n+2", "-2n+3", " 2 ", "ODD", "+n",
                "2n + 0", "0", "-1", "2 n", "n + -1", "1n", "n- 1", "2n+ 1", "-n- 1");
    }
}

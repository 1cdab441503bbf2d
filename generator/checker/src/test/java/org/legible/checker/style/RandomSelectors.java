package org.legible.checker.style;

/** Selectors made by chance, a few of them broken. */
record RandomSelectors(Dice dice) {

    /** A list of selectors; the deeper, the plainer. */
    String list(int depth) {
        StringBuilder list = new StringBuilder(complex(depth));
        if (dice.chance(4)) list.append(dice.one(", ", ",")).append(complex(depth));
        return list.toString();
    }

    /** One selector, of one or more compound ones. */
    String complex(int depth) {
        StringBuilder text = new StringBuilder(compound(depth));
        while (dice.chance(3))
            text.append(dice.one(" ", " ", " > ", ">", " + ", "~", " ~ ", "  ")).append(compound(depth));
        return text.toString();
    }

    private String compound(int depth) {
        if (dice.chance(40))
            return dice.one(
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
        if (dice.chance(3))
            text.append(dice.one(
                    "p", "div", "span", "*", "b", "section", "P", "a", "li", "body", "h2", "\\70", "button", "input",
                    "td"));
        if (dice.chance(5)) text.append("#e").append(dice.below(8));
        while (dice.chance(4)) text.append('.').append(dice.one("a", "b", "c", "K", "k", "x-1", "\\61", "x\\-1"));
        if (dice.chance(10))
            text.append(dice.one(
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
        if (text.isEmpty() || dice.chance(5)) text.append(pseudo(depth));
        return text.toString();
    }

    private String pseudo(int depth) {
        if (depth > 2) return dice.one(".a", ":first-child", "[id]");
        return switch (dice.below(18)) {
            case 0 -> ":is(" + list(depth + 1) + ")";
            case 1 -> ":where(" + list(depth + 1) + ")";
            case 2 -> ":not(" + list(depth + 1) + ")";
            case 3 -> depth == 0 ? ":has(" + dice.one("", "> ", "+ ", "~ ") + complex(3) + ")" : ":first-child";
            case 4 -> ":nth-child(" + steps() + ")";
            case 5 -> ":nth-child(" + steps() + " of " + list(depth + 2) + ")";
            case 6 -> ":nth-last-child(" + steps() + ")";
            case 7 -> ":nth-of-type(" + steps() + ")";
            case 8 ->
                dice.one(
                        ":first-child",
                        ":last-child",
                        ":only-child",
                        ":first-of-type",
                        ":last-of-type",
                        ":only-of-type");
            case 9 ->
                dice.one(
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
            case 10 -> dice.one(":lang(de)", ":lang(de-AT)", ":dir(rtl)", ":dir(ltr)");
            case 11 ->
                dice.one(
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
            default -> dice.one(".a", ".b", "#e0", "#e1", "#e2", "#e3", "p", "*");
        };
    }

    private String steps() {
        return dice.one(
                "1", "2", "odd", "even", "2n", "2n+1", "-n+2", "n", "3n - 1", "+2", "n+2", "-2n+3", " 2 ", "ODD", "+n",
                "2n + 0", "0", "-1", "2 n", "n + -1", "1n", "n- 1", "2n+ 1", "-n- 1");
    }
}

package org.legible.checker.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Declarations made by chance, a few of them broken. */
record RandomDeclarations(Dice dice) {

    private static final String[] CUSTOM = {"--a", "--b", "--c", "--D"};
    private static final String[] WIDE = {"inherit", "initial", "unset", "revert", "revert-layer"};

    /** Properties, each with values that browsers take and values that they drop, between tabs. */
    private static final List<String[]> VALUES = values();

    private static List<String[]> values() {
        try (InputStream file = RandomDeclarations.class.getResourceAsStream("random-values.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** So many declarations. */
    String many(int many) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append(declaration()).append(dice.one("; ", ";", " ; ", ";;", ";/**/"));
            if (dice.chance(25))
                text.append(dice.one(
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
                        .append(dice.one(";", "; ", ""));
        }
        return text.toString();
    }

    private String declaration() {
        if (dice.chance(7))
            return dice.one(CUSTOM) + dice.one(": ", ":", " : ") + custom() + (dice.chance(8) ? " !important" : "");
        String[] some = VALUES.get(dice.below(VALUES.size()));
        String name = some[0];
        String value = some[1 + dice.below(some.length - 1)];
        if (!name.equals("all") && dice.chance(7)) value = dice.one(WIDE);
        else if (!name.equals("all") && dice.chance(8))
            value = dice.one(
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
        if (dice.chance(12))
            name = dice.one(
                    name.toUpperCase(Locale.ROOT),
                    "\\" + Integer.toHexString(name.charAt(0)) + " " + name.substring(1),
                    name + "/**/",
                    " " + name);
        if (dice.chance(20))
            value = dice.one(
                    value.toUpperCase(Locale.ROOT),
                    "/**/" + value,
                    value + "/* */",
                    value + " x",
                    // Chromium takes a comma between the parts of a border for a space, against the grammar.
                    value + (some[0].startsWith("border") ? "" : ","),
                    value + (some[0].equals("color-scheme") ? "" : "\\9"),
                    value.replace(" ", "  \n"),
                    "");
        String important = dice.chance(8)
                ? dice.one(" !important", "!IMPORTANT", " ! important", " !importnt", " !important!", " !/**/important")
                : "";
        return name + dice.one(": ", ":", " : ", ":\n") + value + important;
    }

    private String custom() {
        return switch (dice.below(10)) {
            case 0 -> "red";
            case 1 -> "10px";
            case 2 -> dice.one("solid", "underline", "center", "none", "bold");
            case 3 -> "var(" + dice.one(CUSTOM) + ")";
            case 4 -> "var(" + dice.one(CUSTOM) + ", " + dice.one("blue", "2em", "var(--b)", "") + ")";
            case 5 -> dice.one(WIDE);
            case 6 ->
                dice.one(
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
            default -> "var(--" + dice.one("a", "b") + ") var(--c)";
        };
    }
}

package org.legible.checker.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the tables of cases beside this class. What they expect is what the specifications say, and a browser holds them to
 * it: {@link BrowserIT} asks Chromium the same questions.
 */
final class CaseTables {

    private static final String DOCTYPE = "<!doctype html>";

    private CaseTables() {}

    /** Every case of every table. */
    static List<StyleCase> all() {
        return Stream.of(
                        sheets("syntax.txt"),
                        sheets("cascade.txt"),
                        sheets("shorthands.txt"),
                        sheets("hints.txt"),
                        quirks(),
                        colours(),
                        lengths(),
                        selectors(),
                        media())
                .flatMap(List::stream)
                .toList();
    }

    /** Cases with a style sheet of their own. */
    static List<StyleCase> sheets(String file) {
        List<StyleCase> cases = new ArrayList<>();
        SheetCase open = null;
        int line = 0;
        for (String text : lines(file)) {
            line++;
            if (text.startsWith("## ")) {
                if (open != null) cases.add(open.done());
                open = new SheetCase(file + ":" + line + " " + text.substring(3));
            } else if (open != null) {
                open.add(text);
            }
        }
        if (open != null) cases.add(open.done());
        return cases;
    }

    /** Cases of pages that do not say by which standard they are written. */
    static List<StyleCase> quirks() {
        return sheets("quirks.txt").stream()
                .map(c -> new StyleCase(c.name(), c.dark(), c.width(), c.html().replace(DOCTYPE, ""), c.expected()))
                .toList();
    }

    /** Values of a colour. */
    static List<StyleCase> colours() {
        return values(
                "colours.txt", "background-color", "p { background-color: #010203; background-color: %s }", "#010203");
    }

    /** Values of a length. */
    static List<StyleCase> lengths() {
        return values(
                "lengths.txt",
                "left",
                "html { font-size: 10px } p { position: absolute; font-size: 20px; left: 77px; left: %s }",
                "77px");
    }

    /** Media queries. */
    static List<StyleCase> media() {
        return rows("media.txt")
                .map(row -> row.expecting(
                        page("@media " + row.left() + " { p { visibility: hidden } }", "<p id=t>text</p>"),
                        "t",
                        "visibility",
                        yesNo(row.right()),
                        yesNo(row.otherwise())))
                .toList();
    }

    private static String yesNo(String word) {
        return switch (word) {
            case "yes" -> "hidden";
            case "no" -> "visible";
            default -> word;
        };
    }

    /** Selectors, each asked of the page at the head of their table. */
    static List<StyleCase> selectors() {
        StringBuilder page = new StringBuilder();
        lines("selectors.txt").stream()
                .dropWhile(l -> !l.startsWith("<"))
                .takeWhile(l -> !l.isEmpty())
                .forEach(page::append);
        return rows("selectors.txt")
                .map(row -> {
                    // An id that every page has tells a rule that was dropped from one that matches nothing.
                    String css = "<style id=style>" + row.left() + ", #html { z-index: 7 }</style>";
                    return row.expecting(
                            page.toString().replace("</head>", css + "</head>"),
                            "*",
                            "z-index(7)",
                            matched(row.right()),
                            row.otherwise().isEmpty() ? "" : "html");
                })
                .toList();
    }

    private static String matched(String ids) {
        if (ids.equals("dropped")) return "";
        if (ids.equals("html") || ids.startsWith("html ")) return ids;
        return ("html " + ids).strip();
    }

    private static List<StyleCase> values(String file, String property, String css, String dropped) {
        return rows(file)
                .map(row -> row.expecting(
                        page(css.replace("%s", row.left()), "<p id=t>text</p>"),
                        "t",
                        property,
                        row.right().equals("dropped") ? dropped : row.right(),
                        row.otherwise()))
                .toList();
    }

    /** A line of a table: "question = answer or other answer". */
    private record Row(String place, String left, String right, String otherwise) {

        StyleCase expecting(String html, String id, String property, String value, String other) {
            return new StyleCase(
                    place + " " + left, false, 1280, html, List.of(new StyleCase.Expected(id, property, value, other)));
        }
    }

    private static Stream<Row> rows(String file) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String text : lines(file)) {
            line++;
            boolean comment =
                    text.startsWith("# ") || text.equals("#") || text.startsWith("## ") || text.startsWith("<");
            if (comment || text.isBlank()) continue;
            int equals = (" " + text).lastIndexOf(" =");
            String[] answers = (text.substring(equals + 1) + " ").split(" or ");
            rows.add(new Row(
                    file + ":" + line,
                    text.substring(0, equals).strip(),
                    answers[0].strip(),
                    answers.length > 1 ? answers[1].strip() : ""));
        }
        return rows.stream();
    }

    /** A case of sheets.txt as its lines come. */
    private static final class SheetCase {
        private final String name;
        private final StringBuilder css = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<StyleCase.Expected> expected = new ArrayList<>();
        private boolean dark;
        private int width = 1280;

        SheetCase(String name) {
            this.name = name;
        }

        void add(String line) {
            if (line.startsWith("= ")) {
                expected.add(expected(line.substring(2)));
            } else if (line.startsWith("when: ")) {
                dark = line.contains("dark");
                if (line.contains("320")) width = 320;
            } else if (line.startsWith("<") && !line.startsWith("<!--") && !line.startsWith("</style>")) {
                html.append(line);
            } else {
                css.append(line).append('\n');
            }
        }

        private static StyleCase.Expected expected(String line) {
            int colon = line.indexOf(": ");
            String property = line.substring(0, colon);
            String id = "t";
            if (property.startsWith("#")) {
                id = property.substring(1, property.indexOf(' '));
                property = property.substring(property.indexOf(' ') + 1);
            }
            String[] answers = line.substring(colon + 2).split(" or ");
            return new StyleCase.Expected(id, property, answers[0], answers.length > 1 ? answers[1] : "");
        }

        StyleCase done() {
            String body = html.isEmpty() ? "<p id=t>text</p>" : html.toString();
            return new StyleCase(name, dark, width, page(css.toString(), body), List.copyOf(expected));
        }
    }

    private static String page(String css, String body) {
        return DOCTYPE + "<html><head><title>t</title><style>" + css + "</style></head><body>" + body
                + "</body></html>";
    }

    private static List<String> lines(String file) {
        try (var stream = CaseTables.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

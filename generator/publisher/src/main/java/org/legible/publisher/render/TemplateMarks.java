package org.legible.publisher.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.problem.PlaceMarks;

/** Marks each element that a template writes with its line in the template, so that what is wrong with it leads there. */
final class TemplateMarks {

    /** What is the template engine's, and the beginning of an element. */
    private static final Pattern PIECE = Pattern.compile("(?s)\\{%.*?%}|\\{\\{.*?}}|\\{#.*?#}|<(?=[a-zA-Z])");

    private TemplateMarks() {}

    /** A template with its marks. */
    static String in(String template, String text) {
        StringBuilder marked = new StringBuilder(2 * text.length());
        Matcher piece = PIECE.matcher(text);
        int line = 1;
        int from = 0;
        while (piece.find()) {
            String before = text.substring(from, piece.start());
            line += (int) before.chars().filter(c -> c == '\n').count();
            marked.append(before);
            if (piece.group().equals("<")) marked.append(PlaceMarks.point(Templates.place(template, line)));
            from = piece.start();
        }
        return marked.append(text, from, text.length()).toString();
    }
}

package org.legible.publisher.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Problem;

/** Somebody who reads a problem, goes to its place and types there what its fix says, without knowing anything else. */
final class Author {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final Path content;
    private final Problem problem;

    Author(Path content, Problem problem) {
        this.content = content;
        this.problem = problem;
    }

    /** Types other words in place of the last ones that the problem quotes, or of the first before them that stand there. */
    void replaceQuoted(String by) {
        List<String> quoted = new ArrayList<>();
        for (Matcher words = QUOTED.matcher(problem.what()); words.find(); ) quoted.add(0, words.group(1));
        replace(
                quoted.stream()
                        .filter(words -> fromPlace().contains(words))
                        .findFirst()
                        .orElseThrow(
                                () -> new AssertionError("What the problem quotes does not stand there: " + problem)),
                by);
    }

    /** Types other words in place of those that stand at the place, or in its line before it. */
    void replace(String words, String by) {
        String text = text();
        int at = text.indexOf(words, start());
        if (at < 0)
            at = text.indexOf(words, start() - Math.max(0, problem.place().column() - 1));
        if (at < 0) throw new AssertionError("\"" + words + "\" does not stand there: " + problem);
        write(problem.place().file(), text.substring(0, at) + by + text.substring(at + words.length()));
    }

    /** Changes the line of the place; null deletes it. */
    void line(UnaryOperator<String> change) {
        lines(0, change);
    }

    /** Changes the line that is so many below the place; null deletes it. */
    void lines(int below, UnaryOperator<String> change) {
        List<String> lines = new ArrayList<>(text().lines().toList());
        int index = Math.max(problem.place().line(), 1) - 1 + below;
        String changed = change.apply(lines.get(index));
        if (changed == null) lines.remove(index);
        else lines.set(index, changed);
        write(problem.place().file(), String.join("\n", lines) + "\n");
    }

    /** Deletes the entry of the place: its line if it stands alone there, else the item of a list in brackets. */
    void deleteEntry() {
        List<String> lines = new ArrayList<>(text().lines().toList());
        int index = problem.place().line() - 1;
        if (!lines.get(index).matches("\\s*- \\{.*")) {
            deleteItem();
            return;
        }
        boolean isOnly = lines.get(index - 1).endsWith(":")
                && (index + 1 == lines.size() || !lines.get(index + 1).startsWith("  - "));
        lines.remove(index);
        if (isOnly) lines.remove(index - 1);
        write(problem.place().file(), String.join("\n", lines) + "\n");
    }

    /** Changes the whole file. */
    void file(UnaryOperator<String> change) {
        write(problem.place().file(), change.apply(text()));
    }

    /** Adds lines to the end of the text of the report. */
    void addToReport(String lines) {
        String report = problem.place().file().replaceFirst("^(reports/[^/]+/).*$", "$1") + "report.md";
        write(report, Folders.read(content.resolve(report)) + "\n" + lines + "\n");
    }

    private void deleteItem() {
        String text = text();
        String before = text.substring(0, start());
        String after = text.substring(start());
        int depth = 0;
        int end = 0;
        for (; end < after.length(); end++) {
            char sign = after.charAt(end);
            if ("[{".indexOf(sign) >= 0) depth++;
            else if ("]}".indexOf(sign) >= 0 && depth-- == 0) break;
            else if (sign == ',' && depth == 0) break;
        }
        String rest = after.substring(end);
        write(
                problem.place().file(),
                before.stripTrailing().endsWith(",")
                        ? before.stripTrailing().replaceFirst(",$", "") + rest
                        : before + rest.replaceFirst("^,\\s*", ""));
    }

    /** Gives the file or folder of the place another name. */
    void rename(String name) {
        Path path = content.resolve(problem.place().file());
        if (!path.toFile().renameTo(path.resolveSibling(name).toFile())) throw new AssertionError(problem);
    }

    /** Deletes the file or folder of the place. */
    void delete() {
        Folders.delete(content.resolve(problem.place().file()));
    }

    private String text() {
        return Folders.read(content.resolve(problem.place().file()));
    }

    private String fromPlace() {
        return text().substring(start() - Math.max(0, problem.place().column() - 1));
    }

    private int start() {
        String text = text();
        int at = 0;
        for (int line = 1; line < problem.place().line(); line++) at = text.indexOf('\n', at) + 1;
        return at + Math.max(0, problem.place().column() - 1);
    }

    private void write(String file, String text) {
        Folders.write(content.resolve(file), text);
    }
}

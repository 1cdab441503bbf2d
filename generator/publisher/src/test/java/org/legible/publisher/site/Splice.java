package org.legible.publisher.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * One change to a file of a site: the characters from {@code start} to {@code end} give way to others.
 *
 * @param file the file
 * @param start where it begins; beyond the end of the file it is at the end
 * @param end where it ends, not before its start
 * @param by what stands there instead
 */
record Splice(String file, int start, int end, String by) {

    /** The files with all these changes made, one after the other. */
    static Map<String, String> apply(Map<String, String> files, List<Splice> splices) {
        Map<String, String> changed = new TreeMap<>(files);
        for (Splice splice : splices) changed.computeIfPresent(splice.file, (file, text) -> splice.in(text));
        return changed;
    }

    /** The fewest and shortest of these changes that still fail, as far as leaving some out and halving others leads. */
    static List<Splice> least(List<Splice> splices, Predicate<List<Splice>> fails) {
        List<Splice> least = new ArrayList<>(splices);
        for (int i = least.size() - 1; i >= 0; i--) {
            List<Splice> without = new ArrayList<>(least);
            without.remove(i);
            if (fails.test(without)) least = without;
        }
        for (int i = 0; i < least.size(); i++) {
            boolean shrinks = true;
            while (shrinks) {
                shrinks = false;
                for (Splice half : least.get(i).halves()) {
                    List<Splice> shorter = new ArrayList<>(least);
                    shorter.set(i, half);
                    if (shrinks || !fails.test(shorter)) continue;
                    least = shorter;
                    shrinks = true;
                }
            }
        }
        return least;
    }

    private List<Splice> halves() {
        if (by.length() < 2) return List.of();
        int middle = by.length() / 2;
        return List.of(
                new Splice(file, start, end, by.substring(0, middle)),
                new Splice(file, start, end, by.substring(middle)));
    }

    private String in(String text) {
        int from = Math.min(start, text.length());
        return text.substring(0, from) + by + text.substring(Math.min(Math.max(end, from), text.length()));
    }

    /** The change as code, to be tried again. */
    @Override
    public String toString() {
        StringBuilder code = new StringBuilder();
        for (char c : by.toCharArray())
            code.append(
                    c == '"' || c == '\\' ? "\\" + c : c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : "" + c);
        return "new Splice(\"" + file + "\", " + start + ", " + end + ", \"" + code + "\")";
    }
}

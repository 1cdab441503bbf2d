package org.legible.formats.braille;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.formats.document.LinearBlock.Run;

/**
 * The translation of one document. Its own language is contracted; words of another stand in the uncontracted braille of that, between
 * the signs with which Unified English Braille begins and ends another code. A letter that no table knows is written as its number.
 */
final class Translation {

    private static final char EIGHT_DOTS = '\u2840';
    private static final String OTHER_CODE = "⠘⠷";
    private static final String OWN_CODE = "⠘⠾";
    private static final String UNIFIED = "en-ueb";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)[^\\s()]*[^\\s().,;:]|[^\\s()]+@[^\\s()]+[^\\s().,;:]|[a-z0-9-]+(?:\\.[a-z]{2,})+/[^\\s()]*");

    private final Liblouis liblouis;
    private final String own;
    private final String language;
    private final Map<String, String> others = new HashMap<>();
    private final Map<String, String> letters = new HashMap<>();
    private final Set<String> unseen = new TreeSet<>();

    Translation(Liblouis liblouis, String language) {
        this.liblouis = liblouis;
        this.language = language;
        own = liblouis.contracted(language);
    }

    /** Words in cells. */
    String of(String words) {
        return cells(words, own);
    }

    /** Words of several languages in cells. */
    String of(List<Run> runs) {
        StringBuilder cells = new StringBuilder();
        for (Run run : runs) cells.append(of(run));
        return cells.toString();
    }

    /** The letters that no table knew, in order. */
    Set<String> unseen() {
        return unseen;
    }

    private String of(Run run) {
        String table = primary(run.language()).equals(primary(language))
                ? own
                : others.computeIfAbsent(run.language(), liblouis::uncontracted);
        // Spaces at the ends are between the words of two languages.
        String words = run.words().strip();
        if (words.isEmpty()) return "⠀";
        boolean isOther = own.startsWith(UNIFIED) && !table.startsWith(UNIFIED);
        String cells = table.equals(own) ? ownCells(words) : cells(words, table);
        return (run.words().startsWith(" ") ? "⠀" : "")
                + (isOther ? OTHER_CODE + cells + OWN_CODE : cells)
                + (run.words().endsWith(" ") ? "⠀" : "");
    }

    // Within an address nothing is contracted (Rules of Unified English Braille, 10.12).
    private String ownCells(String words) {
        if (!own.startsWith(UNIFIED)) return cells(words, own);
        StringBuilder cells = new StringBuilder();
        Matcher address = ADDRESS.matcher(words);
        int done = 0;
        while (address.find()) {
            String before = words.substring(done, address.start());
            if (!before.isEmpty()) cells.append(cells(before, own));
            cells.append(cells(address.group(), Liblouis.LETTERS));
            done = address.end();
        }
        if (done < words.length()) cells.append(cells(words.substring(done), own));
        return cells.toString();
    }

    private static String primary(String tag) {
        return tag.split("-")[0];
    }

    private String cells(String words, String table) {
        Optional<String> cells = liblouis.cells(words, table);
        if (cells.filter(Translation::isKnown).isPresent()) return cells.get();
        StringBuilder known = new StringBuilder();
        words.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> known.append(letters.computeIfAbsent(table + letter, key -> known(letter, table))));
        return liblouis.cells(known.toString(), table).orElseGet(() -> inLetters(known.toString(), table));
    }

    // Where a table fails, the words stand in letters, which whoever reads its contractions reads too.
    private String inLetters(String words, String table) {
        if (table.equals(Liblouis.LETTERS))
            throw new IllegalStateException("liblouis could not translate with " + table);
        String plainer = liblouis.uncontracted(language);
        return cells(words, table.equals(own) && !plainer.equals(own) ? plainer : Liblouis.LETTERS);
    }

    private String known(String letter, String table) {
        if (isKnown(letter, table)) return letter;
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        if (!plain.equals(letter) && !plain.isEmpty() && isKnown(plain, table)) return plain;
        if (Character.getType(letter.codePointAt(0)) == Character.FORMAT) return "";
        unseen.add(letter);
        return String.format("[U+%04X]", letter.codePointAt(0));
    }

    private boolean isKnown(String words, String table) {
        return liblouis.cells(words, table).filter(Translation::isKnown).isPresent();
    }

    private static boolean isKnown(String cells) {
        return cells.chars().allMatch(cell -> cell < EIGHT_DOTS);
    }
}

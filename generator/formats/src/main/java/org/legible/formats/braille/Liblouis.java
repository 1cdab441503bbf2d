package org.legible.formats.braille;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.liblouis.CompilationException;
import org.liblouis.DisplayException;
import org.liblouis.DisplayTable.StandardDisplayTables;
import org.liblouis.Louis;
import org.liblouis.TranslationException;
import org.liblouis.Translator;

/**
 * The translator of braille, liblouis: its library comes with the program for most machines, else one that is installed there is asked.
 * It does one thing at a time for the whole process. It can be used from many threads.
 */
final class Liblouis {

    /** Letters only, which is right for every language in Latin letters; the contractions of a language are for no other. */
    static final String LETTERS = "en-ueb-g1.ctb";

    private static final String LITERARY = " type:literary dots:6 contraction:";

    private final Map<String, Translator> translators = new ConcurrentHashMap<>();

    private Liblouis() {}

    /** The translator; empty where this machine has none. */
    static Optional<Liblouis> find() {
        try {
            Liblouis found = new Liblouis();
            boolean works = found.cells("braille", LETTERS).isPresent();
            return works ? Optional.of(found) : Optional.empty();
        } catch (LinkageError | RuntimeException missing) {
            return Optional.empty();
        }
    }

    /** The table for a text in a language: its contracted braille, where it has one. */
    String contracted(String language) {
        return table(language, "full", "no");
    }

    /** The table for a few words of a language within another, whose readers need not know its contractions. */
    String uncontracted(String language) {
        return table(language, "no", "full");
    }

    // A table that says of itself that it is for many languages is for those without one of their own.
    private String table(String language, String first, String second) {
        String subtag = Locale.forLanguageTag(language).getLanguage();
        if (subtag.equals("en")) return first.equals("full") ? "en-ueb-g2.ctb" : LETTERS;
        return Stream.of(LITERARY + first, LITERARY + second, " dots:6")
                .flatMap(kind -> find("language:" + subtag + kind).stream())
                .filter(table -> table.matches(subtag + "\\b.*"))
                .findFirst()
                .orElse(LETTERS);
    }

    private Optional<String> find(String query) {
        synchronized (Louis.class) {
            try {
                return Optional.of(Translator.find(query).getTable());
            } catch (CompilationException | IllegalArgumentException none) {
                return Optional.empty();
            }
        }
    }

    /**
     * Words in the cells of a table; cells of eight dots stand for letters that it does not know. Empty if the table fails: there are
     * words at which one or the other does.
     */
    Optional<String> cells(String words, String table) {
        synchronized (Louis.class) {
            try {
                return Optional.of(translator(table)
                        .translate(words, null, null, null, StandardDisplayTables.UNICODE)
                        .getBraille());
            } catch (TranslationException | DisplayException broken) {
                return Optional.empty();
            }
        }
    }

    /** The words that cells stand for. */
    String words(String cells, String table) {
        synchronized (Louis.class) {
            try {
                return translator("unicode.dis," + table).backTranslate(cells);
            } catch (TranslationException broken) {
                throw new IllegalStateException("liblouis could not read back with " + table, broken);
            }
        }
    }

    private Translator translator(String table) {
        return translators.computeIfAbsent(table, name -> {
            try {
                return new Translator(name);
            } catch (CompilationException broken) {
                throw new IllegalStateException("liblouis has no table " + name, broken);
            }
        });
    }
}

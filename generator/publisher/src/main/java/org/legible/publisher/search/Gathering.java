package org.legible.publisher.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps of each report which word stands in which of its passages, until the index is made. Safe to use from many threads. */
public final class Gathering {

    private final Lexicon lexicon = new Lexicon();
    private final Map<String, Gathered> reports = new ConcurrentHashMap<>();
    private final Kept kept;

    /** The words that earlier builds have found in the same passages. */
    @FunctionalInterface
    public interface Kept {

        /**
         * Those of a report.
         *
         * @param passages tells these passages, and all else by which words are found in them, from others
         * @param make finds them anew
         */
        ReportWords of(String passages, Supplier<ReportWords> make);
    }

    /** Gathers the words of reports. */
    public Gathering(Kept kept) {
        this.kept = kept;
    }

    /**
     * What is kept of a report.
     *
     * @param hash a part of the hash of its files
     */
    record Gathered(String hash, ReportWords words) {}

    /** Keeps the words of a report. */
    public void add(ReportPassages passages) {
        ReportWords words = kept.of(passages.fingerprint(), passages::words);
        lexicon.add(words);
        reports.put(passages.slug(), new Gathered(passages.hash(), words.alone()));
    }

    /** What was kept, by the names of the reports. */
    Map<String, Gathered> reports() {
        return reports;
    }

    /** The words of all of them. */
    Lexicon lexicon() {
        return lexicon;
    }
}

package org.legible.publisher.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps of each report which word stands in which of its passages, until the index is made. Safe to use from many threads. */
public final class Gathering {

    private final Lexicon lexicon = new Lexicon();
    private final Map<String, Gathered> reports = new ConcurrentHashMap<>();

    /**
     * What is kept of a report.
     *
     * @param hash a part of the hash of its files
     */
    record Gathered(String hash, ReportWords words) {}

    /** Keeps the words of a report. */
    public void add(Passages passages) {
        reports.put(passages.slug(), new Gathered(passages.hash(), passages.words(lexicon)));
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

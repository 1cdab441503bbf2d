package org.legible.publisher.address;

import java.util.Arrays;
import java.util.Locale;

/** The files of data, which have the same names wherever they stand: beside the lists of recommendations and in each report's files. */
public enum DataFile {
    /** Recommendations, and what else reports list beside them: one row each. */
    RECOMMENDATIONS("recommendations.csv"),
    /** All of it in one file. */
    JSON("recommendations.json"),
    /** What was answered and what became of them: one row for each answer and each status. */
    HISTORY("history.csv"),
    /** Actions: one row each. */
    ACTIONS("actions.csv"),
    /** Judgements: one row for each grade. */
    JUDGEMENTS("judgements.csv"),
    /** Figures: one row each. */
    STATISTICS("statistics.csv"),
    /** What the columns of the tables beside it mean, where readers of CSV on the web look for it. */
    METADATA("csv-metadata.json"),
    /** How a report is cited, for programs that keep references. */
    CITATION("citation.json"),
    /** The same for BibTeX. */
    BIBTEX("citation.bib");

    private final String fileName;

    DataFile(String fileName) {
        this.fileName = fileName;
    }

    /** Its name. */
    public String fileName() {
        return fileName;
    }

    /** Its ending, in capitals. */
    public String type() {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** Its media type, as RFC 4180 and 8259 register it. */
    public String mediaType() {
        return fileName.endsWith(".csv") ? "text/csv" : "application/json";
    }

    /** True if a file of this name is ours to make; capitals make no difference on many computers. */
    public static boolean isOurs(String name) {
        return Arrays.stream(values()).anyMatch(file -> file.fileName.equalsIgnoreCase(name));
    }

    /** Its address in a folder. */
    public Address in(Address folder) {
        return folder.resolve(fileName);
    }
}

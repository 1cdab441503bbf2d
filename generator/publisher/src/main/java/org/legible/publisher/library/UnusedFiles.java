package org.legible.publisher.library;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/** Tells of pictures and files that lie with a report and that neither its text nor its summary shows or offers. */
public final class UnusedFiles {

    private UnusedFiles() {}

    /**
     * Checks one report, all of whose text has been read.
     *
     * @param sources what is shown and offered, as the texts name it
     */
    public static void check(ContentFolder folder, Entry entry, Collection<String> sources, Problems problems) {
        Set<String> shown = new HashSet<>();
        for (String source : sources) {
            shown.add(composed(entry.file(source)));
            shown.add(composed(entry.file(decoded(source))));
        }
        tell(folder, entry, "images", "No text shows this file.", shown, problems);
        tell(folder, entry, "files", "No text offers this file.", shown, problems);
    }

    private static void tell(
            ContentFolder folder, Entry entry, String within, String what, Set<String> shown, Problems problems) {
        for (String file : folder.allFiles(entry.file(within)))
            if (!shown.contains(composed(file)))
                problems.warning(
                        "unused-file",
                        Place.of(file),
                        what,
                        "Readers never see what is in it.",
                        remedy(
                                within,
                                file,
                                file.substring(entry.file("").length())
                                        .replace("%", "%25")
                                        .replace(" ", "%20")));
    }

    private static String remedy(String within, String file, String name) {
        if (within.equals("files"))
            return "Link to it in report.md with [what the file holds](" + name + "), or delete it.";
        return FileNames.isPicture(file)
                ? "Show it in report.md with ![what the picture shows](" + name + "), or delete it."
                : "Only pictures belong in images/. Put a file that readers may download into files/, or move it out of the content folder.";
    }

    private static String decoded(String source) {
        try {
            return URLDecoder.decode(source.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return source;
        }
    }

    // A Mac takes letters with accents apart in the names of files.
    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}

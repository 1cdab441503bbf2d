package org.legible.publisher.library;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/** Tells of pictures that lie with a report and that neither its text nor its summary shows. */
public final class UnusedPictures {

    private UnusedPictures() {}

    /**
     * Checks one report, all of whose text has been read.
     *
     * @param sources the pictures that are shown, as the texts name them
     */
    public static void check(ContentFolder folder, Entry entry, Collection<String> sources, Problems problems) {
        Set<String> shown = new HashSet<>();
        for (String source : sources) {
            shown.add(composed(entry.file(source)));
            shown.add(composed(entry.file(decoded(source))));
        }
        for (String picture : folder.allFiles(entry.file("images")))
            if (!shown.contains(composed(picture)))
                problems.warning(
                        Place.of(picture),
                        "No text shows this file.",
                        "Readers never see what is in it.",
                        FileNames.isPicture(picture)
                                ? "Show it in report.md with ![what the picture shows]("
                                        + picture.substring(entry.file("").length()) + "), or delete it."
                                : "Only pictures belong in images/. Move the file out of the content folder.");
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

package org.legible.publisher.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

/** Knows the names of files that hold summaries, and those that are nearly such names. */
final class SummaryNames {

    private static final String FIRST = "summary";
    private static final Pattern FILE = Pattern.compile(FIRST + "(?:-([a-z0-9]+(?:-[a-z0-9]+)*))?\\.md");
    private static final Pattern NEARLY =
            Pattern.compile("(\\p{L}+)[-_. ]+(.*?[^-_. ].*?)\\.(?:md|markdown|mdown|mkd)(?:\\.(?:txt|md))?");
    private static final String LARGE_PRINT = "large-print";

    // What somebody kept beside the summary is not published by its name alone; 7-10 is for whom, and 2 is which copy.
    private static final Pattern COPY = Pattern.compile("(?:\\d+|(?:copy|kopie|old|backup|bak|orig|final|draft|new)"
            + "(?:-(?:\\d+|of|copy|kopie|old|backup|bak|orig|final|draft|new))*)");
    private static final String UNSEEN = "Readers never see what is in it.";

    private SummaryNames() {}

    /** The name of the file of a summary of this name. */
    static String file(String name) {
        return name.isEmpty() ? FIRST + ".md" : FIRST + "-" + name + ".md";
    }

    /** What a file's name says of the summary in it; empty if no summary is read from such a file. */
    static Optional<String> in(String file) {
        return named(file).filter(name -> fault(Place.of(file), name).isEmpty());
    }

    /** What is to be said of a file whose name is like a summary's, and from which none is read. */
    static Optional<Problem> misnamed(Place place, String file, List<String> there) {
        Optional<String> named = named(file);
        if (named.isPresent()) return fault(place, named.get());
        String plain = Normalizer.normalize(file, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Matcher near = NEARLY.matcher(plain.strip());
        if (!near.matches() || Nearest.to(near.group(1), List.of(FIRST)).isEmpty()) return Optional.empty();
        String name = HeadingIds.slug(
                        Normalizer.normalize(near.group(2), Normalizer.Form.NFD).replaceAll("[\\p{M}\\p{Cf}]", ""))
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        String meant = file(name);
        if (in(meant).isPresent()) return Optional.of(FolderChecks.misnamed(place, file, meant, there.contains(meant)));
        Optional<Problem> fault = named(meant).flatMap(other -> fault(place, other));
        return fault.isPresent()
                ? fault
                : Optional.of(Problem.error(
                        place,
                        "The end of this summary's name cannot be an address.",
                        "It is not read under this name, so nothing in it can reach a reader.",
                        "Write small letters a to z, figures and single hyphens, such as summary-children.md."));
    }

    private static Optional<String> named(String file) {
        Matcher found = FILE.matcher(file);
        return found.matches() ? Optional.of(found.group(1) == null ? "" : found.group(1)) : Optional.empty();
    }

    private static Optional<Problem> fault(Place place, String name) {
        if (name.equals(LARGE_PRINT))
            return Optional.of(Problem.error(
                    place,
                    "The name summary-large-print.md is kept for the summary's large print.",
                    UNSEEN,
                    "The program makes large print by itself. Rename the file, or delete it."));
        if (FileNames.isKeptByWindows(name))
            return Optional.of(Problem.error(
                    place,
                    "Windows keeps the name \"" + name + "\" for itself, and it is part of the summary's address.",
                    "The site could not be copied to a computer with Windows, or opened there.",
                    "Say in the name for whom it is, such as summary-children.md."));
        if (COPY.matcher(name).matches())
            return Optional.of(Problem.warning(
                    "unused-file",
                    place,
                    "Nothing uses this file: by its name it is a copy of summary.md.",
                    UNSEEN,
                    "If it is a further summary, say in its name for whom, such as summary-children.md; else move it out of"
                            + " the content folder."));
        return Optional.empty();
    }
}

package org.legible.publisher.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;

/**
 * Finds the file that an author means by the address of a picture or of a file to download. An address that works on the author's machine alone is
 * answered: Windows and macOS take capitals for small letters, and servers do not.
 */
final class MediaNames {

    private static final Pattern USABLE =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._()\\[\\]&+,;'\u2018\u2019\u2013!@=~$^-]*");
    private static final Pattern KEPT_BY_WINDOWS = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\\..*");

    private final Kind kind;
    private final ContentFolder folder;
    private final Entry entry;
    private final Problems problems;

    /** What a text names by an address of its own folder. */
    enum Kind {
        PICTURE("images", "picture", "Readers would see a broken picture.", "bus-stop.png"),
        DOWNLOAD("files", "file", "Readers would follow a link to nothing.", "bus-stops.csv");

        private final String folder;
        private final String noun;
        private final String harm;
        private final String example;

        Kind(String folder, String noun, String harm, String example) {
            this.folder = folder + "/";
            this.noun = noun;
            this.harm = harm;
            this.example = folder + "/" + example;
        }
    }

    MediaNames(Kind kind, ContentFolder folder, Entry entry, Problems problems) {
        this.kind = kind;
        this.folder = folder;
        this.entry = entry;
        this.problems = problems;
    }

    /** The name as it stands in addresses, whatever form of its letters a disk prefers. */
    static String published(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /**
     * The name of the file in the report's folder of its kind, as on disk; empty if there is none, and then a problem says so.
     *
     * @param source the address as written
     */
    Optional<String> find(String source, Place use) {
        String path = decoded(source);
        if (!path.startsWith(kind.folder) || path.indexOf('/', kind.folder.length()) >= 0) {
            problems.add(elsewhere(source, path, use));
            return Optional.empty();
        }
        String name = path.substring(kind.folder.length());
        if (!USABLE.matcher(name).matches() || KEPT_BY_WINDOWS.matcher(name).matches()) {
            problems.error(
                    use,
                    "The " + kind.noun + "'s name \"" + name + "\" cannot be an address on every computer.",
                    kind.harm,
                    "Rename the file with letters, figures and hyphens, such as " + kind.example
                            + ", and write the new name here.");
            return Optional.empty();
        }
        return onDisk(name, use);
    }

    private Optional<String> onDisk(String name, Place use) {
        Collection<String> names = folder.files(entry.file(kind.folder.substring(0, kind.folder.length() - 1)));
        if (names.contains(name)) return Optional.of(name);
        Optional<String> sameLetters = names.stream()
                .filter(other -> published(other).equals(published(name)))
                .findFirst();
        if (sameLetters.isPresent()) return sameLetters;
        Optional<String> sameButCapitals =
                names.stream().filter(name::equalsIgnoreCase).findFirst();
        problems.add(
                sameButCapitals.isPresent()
                        ? Problem.error(
                                use,
                                "The " + kind.noun + " is called \"" + kind.folder + sameButCapitals.get()
                                        + "\", and here \"" + kind.folder + name + "\".",
                                "Web servers tell capitals and small letters apart, so the page would not find it.",
                                "Write " + kind.folder + sameButCapitals.get() + ".")
                        : missing(name, names, use));
        return Optional.empty();
    }

    private Problem missing(String name, Collection<String> names, Place use) {
        String fix = Nearest.to(name, names)
                .map(near -> "Did you mean " + kind.folder + near + "?")
                .orElse(
                        folder.has(entry.file(name))
                                ? "The file lies beside report.md: move it into the folder "
                                        + kind.folder.replace("/", "") + "."
                                : "Put the file there, or correct its name; capitals count.");
        return Problem.error(use, "There is no file " + entry.file(kind.folder + name) + ".", kind.harm, fix);
    }

    private Problem elsewhere(String source, String path, Place use) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean isThere = folder.files(entry.file(kind.folder.substring(0, kind.folder.length() - 1)))
                .contains(name);
        return Problem.error(
                use,
                "The " + kind.noun + " \"" + source + "\" cannot be used.",
                kind == Kind.PICTURE
                        ? "Readers would see a broken picture, or their browser would ask another site for it."
                        : kind.harm,
                isThere
                        ? "Write " + kind.folder + name + "."
                        : kind == Kind.PICTURE
                                ? "Put the picture into the report's images folder and write images/name.png; png, jpg, webp, gif"
                                        + " and svg will do."
                                : "Put the file right into the report's folder files and write files/name.csv.");
    }

    // Browsers write a space as %20, and Windows a folder with \.
    private static String decoded(String source) {
        String plain = source.replace('\\', '/').replaceFirst("^\\./", "");
        if (plain.indexOf('%') < 0) return plain;
        try {
            return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noCode) {
            return plain;
        }
    }
}

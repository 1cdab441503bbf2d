package org.legible.publisher.library;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Nearest;

/** Knows the names of files: which belong to the machine, which are nearly ours, which Windows cannot hold. */
public final class FileNames {

    private static final Pattern OF_THE_MACHINE =
            Pattern.compile("(?i)\\..*|~\\$.*|thumbs\\.db|desktop\\.ini|readme(-[\\w-]+)?\\.md");
    private static final Pattern KEPT_BY_WINDOWS =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(png|jpe?g|webp|gif|svg|bmp|tiff?|heic|avif)");
    private static final Pattern COPY =
            Pattern.compile("\\b(copy|of|kopie|old|backup|bak|orig|final|draft|new)\\b|[\\s\\d()_.-]+|~$");
    private static final Set<String> OF_YAML = Set.of("yaml", "yml");
    private static final Set<String> OF_TEXT = Set.of("md", "markdown", "mdown", "mkd", "txt", "text", "");
    private static final Set<String> OF_COPIES = Set.of("bak", "orig", "old", "tmp");

    private FileNames() {}

    /** True for what systems and editors leave behind, and for notes to colleagues, of which nobody need hear. */
    static boolean isIgnored(String name) {
        return OF_THE_MACHINE.matcher(name).matches();
    }

    /** True for names that Windows keeps for itself: a copy of the site there would lack them. */
    static boolean isKeptByWindows(String name) {
        return KEPT_BY_WINDOWS.matcher(name).matches();
    }

    /** True if a name ends as those of pictures do. */
    static boolean isPicture(String name) {
        return PICTURE.matcher(name).matches();
    }

    /**
     * The name that a file was most likely meant to have.
     *
     * @param name the name that it has, which is none of ours
     * @param ours the names of files that are read in its folder
     * @param there the names that its folder holds
     * @return one of ours, or empty if the name is near none, or is a copy of one that is there
     */
    static Optional<String> meant(String name, Collection<String> ours, Collection<String> there) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cf}\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        Optional<String> same = ours.stream().filter(plain::equals).findFirst();
        if (same.isPresent()) return same;
        String ending = ending(plain);
        // Windows hides the ending that it added.
        if ((OF_TEXT.contains(ending) || OF_YAML.contains(ending)) && ours.contains(stem(plain)))
            return Optional.of(stem(plain));
        boolean isBackup = OF_COPIES.contains(ending) || plain.endsWith("~");
        String whole = isBackup ? plain.replaceFirst("(\\.[a-z]+|~)$", "") : plain;
        List<String> alike = ours.stream()
                .filter(one -> kind(one).equals(kind(whole)) || alone(one, ours) && OF_TEXT.contains(ending(whole)))
                .toList();
        String stem = stem(whole);
        String bare = COPY.matcher(stem).replaceAll("");
        Optional<String> copied =
                alike.stream().filter(one -> stem(one).equals(bare)).findFirst();
        if (copied.isPresent() && (isBackup || !bare.equals(stem))) return copied.filter(one -> !there.contains(one));
        if (isBackup) return Optional.empty();
        return Nearest.to(stem, alike.stream().map(FileNames::stem).toList())
                .flatMap(near ->
                        alike.stream().filter(one -> stem(one).equals(near)).findFirst());
    }

    /** A name made over into one that can be part of an address; empty if none of its letters can. */
    public static Optional<String> asAddress(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String address =
                letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Optional.of(address).filter(made -> !made.isEmpty());
    }

    /** The name that a folder was most likely meant to have; empty if it is near none of ours. */
    static Optional<String> meantFolder(String name, Collection<String> ours) {
        return Nearest.to(name.strip().toLowerCase(Locale.ROOT), ours);
    }

    // The one of ours with its stem, such as site.yaml: site.txt can mean nothing else.
    private static boolean alone(String one, Collection<String> ours) {
        return ours.stream().filter(other -> stem(other).equals(stem(one))).count() == 1;
    }

    private static String kind(String name) {
        String ending = ending(name);
        return OF_YAML.contains(ending) ? "yaml" : OF_TEXT.contains(ending) ? "text" : "another, " + ending;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}

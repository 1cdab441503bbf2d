package org.legible.publisher.theme;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * Which names a file in a site's own templates folder may have: that of a file of the theme, which it replaces; that of the
 * words of one of the site's languages; one of its own, if another file there refers to it; a style sheet or a script of its own, which is
 * joined to the others. Anything else would do nothing, and is most likely a slip.
 */
final class OverrideNames {

    private static final Pattern IGNORED =
            Pattern.compile("(?i)(?:.*/)?(?:\\..*|[~#].*|.*~|.*\\.(?:bak|orig|rej|swp|tmp)|thumbs\\.db|desktop\\.ini"
                    + "|(?:readme|licen[cs]e|ofl|changelog)(?:\\.[a-z]+)?)|pom\\.xml|target");
    private static final Pattern JOINED = Pattern.compile(
            "(?:styles/(?:large-print/)?[0-9]{2}-[A-Za-z0-9-]+\\.css|scripts/(?:head/|asked/|find/|search/|register/)?[0-9]{2}-[A-Za-z0-9-]+\\.js)");
    private static final Pattern LANGUAGE = Pattern.compile("words/([a-z]{2,3})(?:-[A-Za-z0-9]{2,8})*\\.yaml");
    private static final String DEFAULT = "words/en-GB.yaml";
    private static final String WHY = "Nothing reads it, so readers would never see what it says.";

    private final Set<String> known;
    private final Collection<String> languages;
    private final Problems problems;

    OverrideNames(Collection<String> theme, Collection<String> languages, Problems problems) {
        this.languages = languages;
        this.known = new TreeSet<>(theme);
        // The theme has words that this site does not read. Words of a language serve its regions too.
        known.removeIf(name -> LANGUAGE.matcher(name).matches() && !name.equals(DEFAULT));
        for (String language : languages)
            for (String tag = language; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-'))))
                known.add("words/" + tag + ".yaml");
        this.problems = problems;
    }

    /** True for what systems and editors leave behind, and for what is about the files and not of them. */
    static boolean isIgnored(String name) {
        return IGNORED.matcher(name).matches();
    }

    /** Where a file of the folder is said to be. */
    static Place place(String name) {
        return Place.of(name.isEmpty() ? "templates" : "templates/" + name);
    }

    /** Says which files do nothing, and takes them out. */
    void check(Map<String, byte[]> files) {
        Set<String> useless = new TreeSet<>(files.keySet());
        useless.removeIf(name -> known.contains(name) || isUsed(name, files));
        useless.forEach(this::refuse);
        files.keySet().removeAll(useless);
    }

    private boolean isUsed(String name, Map<String, byte[]> files) {
        if (JOINED.matcher(name).matches() && nearIn(folder(name), name).isEmpty()) return true;
        return files.entrySet().stream()
                .filter(other -> !other.getKey().equals(name))
                .anyMatch(other -> new String(other.getValue(), StandardCharsets.UTF_8).contains(name));
    }

    private void refuse(String name) {
        if (LANGUAGE.matcher(name).matches() && near(name).isEmpty())
            problems.warning(
                    "words-of-no-language",
                    place(name),
                    "Nothing reads these words: neither the site nor a report is in this language, only in "
                            + String.join(", ", languages) + ".",
                    "Readers would never see them.",
                    "Take the file out, or name its language in site.yaml or in a report.yaml.");
        else
            problems.error(
                    place(name),
                    "The theme has no file " + name + ", and none of your files refers to it.",
                    WHY,
                    near(name)
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse(
                                    "Give it the name of the file that it replaces, refer to it by its whole name in one of your "
                                            + "templates or style sheets, or take it out."));
    }

    private static String primary(String name) {
        return LANGUAGE.matcher(name).replaceFirst("$1");
    }

    // A slip in the name; the right name in the wrong folder; a slip in the folder; words of the language under another
    // name.
    private Optional<String> near(String name) {
        return nearIn(folder(name), name)
                .or(() -> known.stream()
                        .filter(other -> simple(other).equalsIgnoreCase(simple(name)))
                        .findFirst())
                .or(() -> Nearest.to(folder(name), folders()).flatMap(folder -> nearIn(folder, name)))
                .or(() -> known.stream()
                        .filter(other ->
                                folder(other).equals("words/") && folder(name).equals("words/"))
                        .filter(other -> !LANGUAGE.matcher(name).matches()
                                || primary(name).equals(primary(other)))
                        .findFirst());
    }

    private Optional<String> nearIn(String folder, String name) {
        Map<String, String> stems = new TreeMap<>();
        for (String other : known) if (folder(other).equals(folder)) stems.putIfAbsent(stem(other), other);
        return Nearest.to(stem(name), stems.keySet()).map(stems::get);
    }

    private Set<String> folders() {
        return known.stream().map(OverrideNames::folder).collect(Collectors.toSet());
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    // What tells one file from its neighbours: neither the number that orders it nor the kind of file.
    private static String stem(String name) {
        return simple(name).replaceFirst("^[0-9]+-", "").replaceFirst("\\.[A-Za-z0-9]+$", "");
    }
}

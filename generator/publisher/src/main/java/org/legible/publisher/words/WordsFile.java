package org.legible.publisher.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.theme.ThemeFiles;
import org.legible.publisher.yaml.YamlNode;
import org.legible.publisher.yaml.YamlNode.Mapping;
import org.legible.publisher.yaml.YamlNode.Member;
import org.legible.publisher.yaml.YamlNode.Scalar;
import org.legible.publisher.yaml.YamlReader;

/** A site's own words file, laid over the words of the theme key by key: it holds only what differs. */
final class WordsFile {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern NOTHING = Pattern.compile("(?:\\s|#.*)*");
    private static final String NATIONS = "accessibility.nations.";
    private static final String WHY = "Readers would meet the usual words, or gaps, in place of yours.";

    private final String file;
    private final String language;
    private final ThemeFiles theme;
    private final Problems problems;

    /**
     * @param file its name for problems
     * @param language the language of its words
     */
    WordsFile(String file, String language, ThemeFiles theme, Problems problems) {
        this.file = file;
        this.language = language;
        this.theme = theme;
        this.problems = problems;
    }

    /** The words of both. */
    Map<String, Object> over(Map<String, Object> base, String text) {
        if (NOTHING.matcher(text).matches()) text = "{}";
        Optional<YamlNode> read = YamlReader.tree(file, text, problems);
        if (read.isEmpty()) return base;
        if (read.get() instanceof Mapping own) return merge(base, own, "");
        error(
                new Place(file, read.get().line(), read.get().column()),
                "This file does not hold keys with their phrases.",
                "Write it as words/" + Words.DEFAULT_LANGUAGE + ".yaml of the theme is written.");
        return base;
    }

    /** True for the forms of a phrase that counts. */
    static boolean counts(Map<?, ?> group) {
        return group.containsKey(PluralRules.OTHER) && PluralRules.FORMS.containsAll(group.keySet());
    }

    private Map<String, Object> merge(Map<String, Object> base, Mapping own, String path) {
        Map<String, Object> merged = new LinkedHashMap<>(base);
        for (Member member : own.members())
            phrase(base, member, path).ifPresent(phrase -> merged.put(member.key(), phrase));
        return merged;
    }

    private Optional<Object> phrase(Map<String, Object> base, Member member, String path) {
        Object known = base.get(member.key());
        String name = path + member.key();
        if (member.value().isUnread()) return Optional.empty();
        if (known == null) return ofTheirOwn(base, member, name);
        if (known instanceof Map<?, ?> group) {
            if (member.value() instanceof Mapping below)
                return Optional.of(
                        counts(group)
                                ? forms(phrases(group), member, below, name)
                                : merge(phrases(group), below, name + "."));
            error(
                    place(member),
                    "\"" + name + "\" is not one phrase: it stands over several.",
                    "Write one of these below it, indented: "
                            + list(phrases(group).keySet()) + ".");
            return Optional.empty();
        }
        if (!(member.value() instanceof Scalar phrase) || phrase.kind() == YamlNode.Kind.EMPTY) {
            error(
                    place(member),
                    "\"" + name + "\" has no words.",
                    "Write its phrase behind the colon, on the same line; two quotation marks \"\" if it shall say nothing.");
            return Optional.empty();
        }
        checkNames(member, name, String.valueOf(known), phrase.text());
        return Optional.of(phrase.text());
    }

    // The forms of another language count otherwise: they are no forms of this one.
    private Map<String, Object> forms(Map<String, Object> base, Member member, Mapping own, String name) {
        PluralRules rules = PluralRules.of(language);
        Map<String, Object> forms = new LinkedHashMap<>();
        rules.conditions().keySet().forEach(form -> forms.put(form, base.get(PluralRules.OTHER)));
        boolean isForeign = ForeignText.isMarked(String.valueOf(base.get(PluralRules.OTHER)));
        Map<String, Object> merged = merge(forms, own, name + ".");
        merged.keySet().removeIf(form -> own.get(form).isEmpty());
        if (!isForeign) base.forEach(merged::putIfAbsent);
        else if (own.get(PluralRules.OTHER).isEmpty())
            error(
                    place(member),
                    "\"" + name + "\" has no form \"other\".",
                    "Write other: with the words for every count that has no form of its own.");
        List<String> missing =
                rules.usual().stream().filter(form -> !merged.containsKey(form)).toList();
        if (!missing.isEmpty() && merged.containsKey(PluralRules.OTHER))
            problems.warning(
                    "plural-forms-missing",
                    place(member),
                    "\"" + name + "\" has no words for some counts: " + Languages.name(language)
                            + " has a form of its own for "
                            + missing.stream().map(rules::sample).collect(Collectors.joining(", ")) + ".",
                    "Such counts would stand in the form for others, which is wrong grammar.",
                    "Add " + String.join(", ", missing) + ", or take it that they read right.");
        return merged;
    }

    // A template of the site's own may ask for a phrase of the site's own.
    private Optional<Object> ofTheirOwn(Map<String, Object> base, Member member, String name) {
        if (theme.theirsMention("words." + name)) return Optional.of(plain(member.value()));
        if (name.startsWith(NATIONS) && member.value() instanceof Mapping own)
            return Optional.of(
                    nation(phrases((Map<?, ?>) base.values().iterator().next()), member, own, name));
        error(
                place(member),
                "There is no phrase \"" + name + "\".",
                Nearest.to(member.key(), base.keySet())
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElseGet(() -> "Take it out, or use one of: " + list(base.keySet()) + "."));
        return Optional.empty();
    }

    // The law of a nation that the theme does not know is told in the same phrases as another's, all of them the site's
    // own.
    private Map<String, Object> nation(Map<String, Object> another, Member member, Mapping own, String name) {
        List<String> missing =
                another.keySet().stream().filter(key -> own.get(key).isEmpty()).toList();
        if (!missing.isEmpty())
            error(
                    place(member),
                    "\"" + name + "\" lacks " + String.join(", ", missing) + ".",
                    "Write each of them below it, as words/" + Words.DEFAULT_LANGUAGE
                            + ".yaml of the theme has them for others.");
        return merge(another, own, name + ".");
    }

    private static Object plain(YamlNode node) {
        if (node instanceof Scalar scalar) return scalar.text();
        Map<String, Object> below = new LinkedHashMap<>();
        if (node instanceof Mapping mapping)
            mapping.members().forEach(member -> below.put(member.key(), plain(member.value())));
        return below;
    }

    private void checkNames(Member member, String name, String ours, String theirs) {
        Set<String> known = names(ours);
        Set<String> used = names(theirs);
        Place place = new Place(file, member.value().line(), member.value().column());
        for (String other : used)
            if (!known.contains(other))
                error(
                        place,
                        "Nothing fills in {" + other + "} in the phrase \"" + name + "\".",
                        known.isEmpty()
                                ? "Write the phrase without braces."
                                : Nearest.to(other, known)
                                        .map(near -> "Did you mean {" + near + "}?")
                                        .orElse("Use only {" + String.join("}, {", known) + "}."));
        known.removeAll(used);
        // "One report" needs no figure.
        if (!known.isEmpty() && !PluralRules.FORMS.contains(member.key()))
            problems.warning(
                    "phrase-leaves-out",
                    place,
                    "The phrase \"" + name + "\" leaves out {" + String.join("}, {", known) + "}.",
                    "Readers would not learn what stands there.",
                    "Put it where it belongs in your phrase, if readers need it.");
    }

    private static Set<String> names(String phrase) {
        return NAME.matcher(phrase)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(Set<String> keys) {
        return String.join(", ", new TreeSet<>(keys));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> phrases(Map<?, ?> group) {
        return (Map<String, Object>) group;
    }

    private Place place(Member member) {
        return new Place(file, member.line(), member.column());
    }

    private void error(Place place, String what, String fix) {
        problems.error(place, what, WHY, fix);
    }
}

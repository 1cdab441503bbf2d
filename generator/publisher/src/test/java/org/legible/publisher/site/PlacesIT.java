package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.publisher.PublishResult;
import org.legible.publisher.library.FrontMatter;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Addressee;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.CustomKind;
import org.legible.publisher.report.Figure;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Text;
import org.legible.publisher.report.Theme;
import org.legible.publisher.yaml.YamlNode;
import org.legible.publisher.yaml.YamlReader;

/**
 * A fault in the words of any key is told at the line of that key in its own file, on every page that shows it. Into every value
 * of the small site a word of its own is put with spaces between its letters, which the checker refuses; what it says must
 * name the place of that word. A page shows one such fault of a text at a time, so those that were seen are mended, and the
 * site is built again, until nothing new is said.
 */
class PlacesIT {

    private static final String CHOSEN = "a word of a list, which stands on no page as it is written";
    private static final String NAME = "the name of something, by which it is found, and part of addresses";
    private static final String FOLDED = "stands folded, and what is folded is not asked after";

    /** The keys that hold text and cannot hold a fault that shows, each with the reason. */
    private static final Map<String, String> UNSEEN = Map.ofEntries(
            Map.entry("site.yaml language", CHOSEN),
            Map.entry(
                    "site.yaml description",
                    "for search engines, in the head of the page, of whose words nothing is asked"),
            Map.entry("site.yaml contact.email", "an address, which holds no space"),
            Map.entry("site.yaml help-lines.checked-how", "for editors, and never shown"),
            Map.entry("site.yaml theme-options.large-print-size", CHOSEN),
            Map.entry("site.yaml theme-options.sections", CHOSEN),
            Map.entry("site.yaml theme-options.logo", NAME),
            Map.entry("site.yaml theme-options.logo-alt", "words beside the picture, of which the small site has none"),
            Map.entry("site.yaml theme-options.brand", CHOSEN),
            Map.entry("site.yaml theme-options.mark", CHOSEN),
            Map.entry("site.yaml formats", CHOSEN),
            Map.entry("site.yaml large-print-sizes", CHOSEN),
            Map.entry("site.yaml braille.cells", CHOSEN),
            Map.entry("site.yaml braille.lines", CHOSEN),
            Map.entry("site.yaml plain-language.jargon", "looked for in summaries, and never shown"),
            Map.entry("summary.md easy-read.tested-by", FOLDED),
            Map.entry("site.yaml accepted.what", NAME),
            Map.entry("site.yaml accepted.at", NAME),
            Map.entry("site.yaml accepted.why", "for editors, and never shown"),
            Map.entry("summary.md main", NAME),
            Map.entry("summary.md pictures.at", NAME),
            Map.entry("scales.yaml grades.meaning", FOLDED),
            Map.entry("report.yaml judgements.areas.plain-title", FOLDED),
            Map.entry("site.yaml accessibility-statement.nation", CHOSEN),
            Map.entry("site.yaml accessibility-statement.wcag", CHOSEN),
            Map.entry("site.yaml accessibility-statement.level", CHOSEN),
            Map.entry("site.yaml accessibility-statement.known-problems.criterion", CHOSEN),
            Map.entry("site.yaml privacy.cookies", CHOSEN),
            Map.entry("site.yaml privacy.analytics", CHOSEN),
            Map.entry("themes.yaml key", NAME),
            Map.entry("themes.yaml plain-title", "no page shows it yet"),
            Map.entry("authorities.yaml key", NAME),
            Map.entry("addressees.yaml key", NAME),
            Map.entry("scales.yaml key", NAME),
            Map.entry("scales.yaml grades.key", NAME),
            Map.entry("glossary.yaml variants", "found in the text, where the text has its own line"),
            Map.entry("report.yaml glossary.variants", "found in the text, where the text has its own line"),
            Map.entry("report.yaml kind", NAME),
            Map.entry("report.yaml authority", NAME),
            Map.entry("report.yaml language", CHOSEN),
            Map.entry("report.yaml judgements.key", NAME),
            Map.entry("report.yaml judgements.scale", NAME),
            Map.entry("report.yaml judgements.overall", NAME),
            Map.entry("report.yaml judgements.section", NAME),
            Map.entry("report.yaml judgements.areas.id", NAME),
            Map.entry("report.yaml judgements.areas.grade", NAME),
            Map.entry("report.yaml judgements.areas.section", NAME),
            Map.entry("report.yaml previous-judgements.scale", NAME),
            Map.entry("report.yaml previous-judgements.grade", NAME),
            Map.entry("report.yaml statistics.section", NAME),
            Map.entry("report.yaml recommendation-groups.key", NAME),
            Map.entry("report.yaml recommendations.id", NAME),
            Map.entry("report.yaml recommendations.number", "a number, and part of addresses"),
            Map.entry("report.yaml recommendations.to", NAME),
            Map.entry("report.yaml recommendations.group", NAME),
            Map.entry("report.yaml recommendations.themes", NAME),
            Map.entry("report.yaml recommendations.status.said-by", NAME),
            Map.entry("report.yaml recommendations.status.by", NAME),
            Map.entry("report.yaml recommendations.responses.by", NAME),
            Map.entry("report.yaml recommendations.within", "a number of days, weeks or months"),
            Map.entry("authorities.yaml help.checked-how", "for editors, and never shown"),
            Map.entry("kinds.yaml key", NAME),
            Map.entry("report.yaml accepted.what", "for editors, and never shown"),
            Map.entry("report.yaml accepted.at", "for editors, and never shown"),
            Map.entry("report.yaml accepted.why", "for editors, and never shown"),
            Map.entry("report.yaml actions.id", NAME),
            Map.entry("report.yaml actions.themes", NAME),
            Map.entry("report.yaml assessments.section", NAME),
            Map.entry("summary.md ages", CHOSEN),
            Map.entry("summary.md left-out.id", NAME));

    private static final Map<String, Class<?>> FILES = Map.of(
            "site.yaml", Site.class,
            "themes.yaml", Theme.class,
            "authorities.yaml", Authority.class,
            "addressees.yaml", Addressee.class,
            "scales.yaml", Scale.class,
            "kinds.yaml", CustomKind.class,
            "glossary.yaml", GlossaryTerm.class,
            "report.yaml", Report.class,
            "summary.md", Summary.class);

    /** A value with the word that is put into it, which no other value has. */
    private record Value(String file, String key, YamlNode.Scalar at, String word) {

        /** The word as the author slipped: "B a b o r i n". */
        String spaced() {
            return String.join(" ", word.split(""));
        }
    }

    private final List<Value> values = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    @Test
    void aFaultInAnyValueIsToldAtItsLine() {
        SiteTest site = site();
        for (String file : Folders.files(site.content())) gather(site, file);
        Map<String, Value> left = values.stream().collect(Collectors.toMap(Value::word, value -> value));
        Set<Value> found = look(left);
        while (!found.isEmpty()) {
            found.forEach(value -> left.remove(value.word()));
            found = look(left);
        }

        Set<String> owed = new TreeSet<>();
        FILES.forEach((file, type) -> addKeys(file + " ", type, owed));
        assertThat(UNSEEN.keySet()).as("keys that are not there").isSubsetOf(owed);
        owed.removeAll(UNSEEN.keySet());
        assertThat(seen).as("keys whose faults are told at their lines").isEqualTo(owed);
    }

    /** The small site with the keys that it does without. */
    private static SiteTest site() {
        return SiteTest.of(SmallSite.CONTENT)
                .with("kinds.yaml", "- key: study\n  title: Study\n  plain-title: A look at it\n")
                .edit("reports/fernshire-2025/report.yaml", "kind: inspection", "kind: study")
                .edit(
                        "authorities.yaml",
                        "  area: The North",
                        "  area: The North\n  help:\n    - name: Fernshire advice\n      phone: 01632 960005\n"
                                + "      phone-note: Ask for advice.\n      for: Anyone in Fernshire\n      hours: Mornings\n"
                                + "      cost: Nothing\n      checked: 2026-11-01\n      note: Bring a friend.")
                .edit(
                        "reports/fernshire-2025/report.yaml",
                        "status: published",
                        "status: published\nverdict: Better than it was.\nkey-findings: [Plans are old.]")
                .edit(
                        "reports/fernshire-2025/report.yaml",
                        "        title: Help and protection",
                        "        title: Help and protection\n        plain-title: Keeping safe")
                .edit(
                        "reports/fernshire-2025/report.yaml",
                        "    group: now\n    paragraphs: [\"5\"]",
                        "    group: now\n    due-as-printed: by the spring\n    within: 3 months\n    responses:\n"
                                + "      - {by: council, is: accepted, date: 2025-09, text: It will be done.}\n"
                                + "    paragraphs: [\"5\"]")
                .edit(
                        "site.yaml",
                        "contact:",
                        "young-people:\n  talk: Talk to us.\n  on-your-side: Ask a friend.\n"
                                + "  change-things: Write to us.\n  rights: [{words: You may ask.}]\n"
                                + "  rights-note: There are more.\ncontact:")
                .edit(
                        "reports/fernshire-2025/summary.md",
                        "version: short",
                        "version: short\ntitle: Fernshire and you\nlooked-at: They looked at help.\n"
                                + "found: They found old plans.\nmust-change: Plans must be new.\nending: That is all.")
                .edit("site.yaml", "  phone: 01632 960002\n", "  phone: 01632 960002\n  phone-note: Ask for us.\n")
                .edit("site.yaml", "  nation:", "  with-disabled-people: Two people *tried* it.\n  nation:")
                .edit("reports/fernshire-2025/report.yaml", "    variants: [panels]", "    abbreviation: PNL")
                .edit(
                        "site.yaml",
                        "  phone: 01632 960003\n",
                        "  phone: 01632 960003\n    phone-note: Day and night.\n");
    }

    /** Builds the site with these faults; all that is said of them must name their lines. Answers those of which anything is. */
    private Set<Value> look(Map<String, Value> faults) {
        SiteTest site = site();
        Map<String, List<Value>> byFile = faults.values().stream().collect(Collectors.groupingBy(Value::file));
        byFile.forEach((file, inFile) ->
                site.with(file, spoilt(Folders.read(site.content().resolve(file)), inFile)));
        Set<Value> told = new HashSet<>();
        PublishResult result = site.run();
        assertThat(SiteTest.problems(result))
                .filteredOn(problem -> problem.contains(": error: "))
                .isEmpty();
        for (PageFindings page : result.checks().pages())
            for (Finding finding : page.findings())
                if (finding.rule().equals("spaced-letters") && finding.failed()) {
                    String word = finding.message()
                            .replaceAll("^\"([^\"]*)\".*", "$1")
                            .replace(" ", "");
                    Value value = faults.get(word);
                    assertThat(value).as(page.file() + ": " + finding.message()).isNotNull();
                    assertThat(finding.source())
                            .as(page.file() + ":" + finding.line() + " " + finding.selector() + " of " + value.key())
                            .hasValueSatisfying(source -> {
                                assertThat(source.file()).isEqualTo(value.file());
                                assertThat(source.line())
                                        .isBetween(
                                                value.at().line(),
                                                value.at().line()
                                                        + (value.at().text().contains("\n") ? 1 : 0));
                            });
                    told.add(value);
                    seen.add(value.key());
                }
        return told;
    }

    // From the last to the first, so that the places of those before stay right.
    private static String spoilt(String text, List<Value> faults) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        List<Value> backwards = new ArrayList<>(faults);
        backwards.sort(Comparator.comparing((Value value) -> value.at().line())
                .thenComparing(value -> value.at().column())
                .reversed());
        for (Value value : backwards) {
            int line = value.at().line() - 1;
            String written = lines.get(line);
            int at = value.at().column() - 1;
            // The words of several lines begin below their sign.
            if (written.charAt(at) == '|' || written.charAt(at) == '>') {
                written = lines.get(++line);
                at = written.length() - written.stripLeading().length();
            }
            if (written.charAt(at) == '"' || written.charAt(at) == '\'') at++;
            lines.set(line, written.substring(0, at) + "see " + value.spaced() + " " + written.substring(at));
        }
        return String.join("\n", lines);
    }

    private void gather(SiteTest site, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (!FILES.containsKey(name)) return;
        String text = Folders.read(site.content().resolve(file));
        Problems problems = new Problems();
        String yaml = name.endsWith(".md")
                ? FrontMatter.of(file, text, problems).orElseThrow().yaml()
                : text;
        gather(
                file,
                name + " ",
                FILES.get(name),
                YamlReader.tree(file, yaml, problems).orElseThrow());
        assertThat(problems.sorted()).isEmpty();
    }

    private void gather(String file, String path, Class<?> type, YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence)
            sequence.items().forEach(item -> gather(file, path, type, item));
        else if (node instanceof YamlNode.Scalar scalar) {
            String key = path.strip();
            if (!UNSEEN.containsKey(key)) values.add(new Value(file, key, scalar, word(values.size())));
        } else if (node instanceof YamlNode.Mapping mapping)
            keys(type).forEach((key, component) -> {
                Class<?> held = held(component.getGenericType());
                if (isText(held) || !keys(held).isEmpty())
                    mapping.get(key).ifPresent(value -> gather(file, below(path, key), held, value));
            });
    }

    private static void addKeys(String path, Class<?> type, Set<String> keys) {
        keys(type).forEach((key, component) -> {
            Class<?> held = held(component.getGenericType());
            if (isText(held)) keys.add(below(path, key));
            // An area of a judgement holds areas, which are no new keys.
            else if (held != type) addKeys(below(path, key), held, keys);
        });
    }

    private static String below(String path, String key) {
        String below = path.endsWith(" ") ? path + key : path + "." + key;
        return below.replace(".areas.areas", ".areas");
    }

    private static Map<String, RecordComponent> keys(Class<?> type) {
        Map<String, RecordComponent> keys = new TreeMap<>();
        if (!type.isRecord()) return keys;
        for (RecordComponent component : type.getRecordComponents()) {
            Key key = component.getAnnotation(Key.class);
            if (key == null) continue;
            String name =
                    component.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
            keys.put(key.name().isEmpty() ? name : key.name(), component);
        }
        return keys;
    }

    private static boolean isText(Class<?> type) {
        return type == Text.class || type == Prose.class || type == Figure.class;
    }

    private static Class<?> held(Type type) {
        return type instanceof ParameterizedType of ? held(of.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    /** A word for a number: "Baborin", "Daborin". */
    private static String word(int number) {
        String consonants = "bdfgklmnprst";
        String vowels = "aeiou";
        int first = number % 12;
        int second = number / 12 % 12;
        int vowel = number / 144;
        return "" + Character.toUpperCase(consonants.charAt(first)) + vowels.charAt(vowel) + consonants.charAt(second)
                + "orin";
    }
}

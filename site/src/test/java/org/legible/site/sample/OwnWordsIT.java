package org.legible.site.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.legible.site.Content;
import org.legible.site.OnlyOnTheSample;

/** The digests are in our own words, and they name roles, never people. */
@OnlyOnTheSample
class OwnWordsIT {

    private static final int LONGEST_SHARED = 7;
    private static final Pattern NAME = Pattern.compile("[A-Z][a-z]+ (?:Mc)?[A-Z][a-z]+(?:-[A-Z][a-z]+)?");
    /** Keys whose values are names, titles, or printed references, and so the official report's own words. */
    private static final Pattern OFFICIAL = Pattern.compile(
            "\\s*(?:- )?\\{?(?:title|term|abbreviation|cited-as|as-printed|due-as-printed|topic|owners|publisher|url|key|id|section):.*");
    /** Bodies, plans and laws have names of many words, and no others. */
    private static final Pattern NAMES = Pattern.compile(String.join(
            "|",
            "children and young peoples plan",
            "framework for the inspection of childrens services",
            "child(?:ren)? and adolescent mental health services?",
            "education and inspections act 2006",
            "children and teenager community help team",
            "child(?:ren)? and family court advisory and support service",
            "office for standards in education childrens services and skills",
            "children in care council"));

    @Test
    void nobodyIsNamed() {
        Set<String> names = names();
        assertThat(names).hasSizeGreaterThan(20);
        for (Path file : contentFiles()) {
            String text = read(file);
            assertThat(names).as(file.toString()).noneMatch(text::contains);
        }
    }

    @Test
    void noSentenceIsCopied() {
        Set<String> official = new HashSet<>();
        for (String source : Ledger.sources()) official.addAll(runs(words(source)));
        List<String> shared = new ArrayList<>();
        for (Path file : contentFiles())
            for (String prose : prose(file))
                runs(NAMES.matcher(words(prose)).replaceAll("(name)")).stream()
                        .filter(official::contains)
                        .forEach(run -> shared.add(file.getFileName() + ": " + run));
        assertThat(shared).isEmpty();
    }

    // The reports name their inspectors after their roles; the committee paper names its author.
    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (String source : Ledger.sources()) {
            Matcher roles = Pattern.compile(
                            "(?m)^(?:[A-Z][a-z ]*(?:inspectors?|officer|analyst|manager)|Author): (.*)$")
                    .matcher(source);
            while (roles.find()) {
                Matcher name = NAME.matcher(roles.group(1).replaceFirst(",.*Manager.*", ""));
                while (name.find()) names.add(name.group());
            }
        }
        return names;
    }

    private static List<Path> contentFiles() {
        try (Stream<Path> files = Files.walk(Content.FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|yaml)"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    // The pieces of a file that are our prose: no names, titles or printed references.
    private static List<String> prose(Path file) {
        StringBuilder prose = new StringBuilder();
        boolean skipping = false;
        int indent = 0;
        for (String line : read(file).lines().toList()) {
            int own = line.length() - line.stripLeading().length();
            if (skipping && (line.isBlank() || own > indent)) continue;
            skipping =
                    file.toString().endsWith(".yaml") && OFFICIAL.matcher(line).matches();
            indent = own + (line.stripLeading().startsWith("- ") ? 2 : 0);
            boolean heading = line.startsWith("#") || line.startsWith("[[");
            prose.append(skipping || heading ? "\n\n" : line + "\n");
        }
        return List.of(prose.toString().split("\\n\\s*\\n|\\n\\s*-? *[a-z-]+: "));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\]\\([^)]*\\)", " ")
                .replaceAll("[\u2018\u2019']", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static List<String> runs(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == ' ') starts.add(i + 1);
        starts.add(text.length() + 1);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + LONGEST_SHARED + 1 < starts.size(); i++)
            runs.add(text.substring(starts.get(i), starts.get(i + LONGEST_SHARED + 1) - 1));
        return runs;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

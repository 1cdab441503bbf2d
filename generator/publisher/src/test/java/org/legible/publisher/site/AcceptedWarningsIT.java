package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands outside reports is accepted in {@code site.yaml}, as what a report holds is in its {@code report.yaml}. */
class AcceptedWarningsIT {

    private static final String OLD = "checked: 2026-11-01";
    private static final String OLDER = "checked: 2026-01-01";

    @ParameterizedTest
    @CsvSource({"help-lines", "help-lines/1", "help-lines/1/checked", "site.yaml", "site.yaml/help-lines"})
    void aKeyOfSiteYamlOrItsWholeFile(String at) {
        SiteTest.of("sites/invalid/base")
                .edit("site.yaml", OLD, OLDER)
                .edit("site.yaml", "privacy:", accepted("help-line-not-checked", at) + "privacy:")
                .builds();
    }

    @ParameterizedTest
    @CsvSource({"notes.txt, unused-file", "drawings, unused-folder", "drawings/, unused-folder"})
    void aFileOrFolderThatNothingUses(String at, String key) {
        SiteTest.of("sites/invalid/base")
                .with(at.contains(".") ? at : at.replace("/", "") + "/plan.txt", "Words.\n")
                .edit("site.yaml", "privacy:", accepted(key, at) + "privacy:")
                .builds();
    }

    @ParameterizedTest
    @CsvSource({"authorities.yaml", "authorities.yaml/oakley", "authorities.yaml/oakley/help"})
    void aFileOfTheVocabularyOrAKeyInIt(String at) {
        SiteTest.of("sites/invalid/base")
                .with("authorities.yaml", """
                        - key: oakley
                          name: Oakley Council
                          short-name: Oakley
                          help:
                            - {name: Oakley Advocates, phone: 01632 960009, for: Children, checked: 2026-01-01}
                        """)
                .edit("site.yaml", "privacy:", accepted("help-line-not-checked", at) + "privacy:")
                .builds();
    }

    @ParameterizedTest
    @CsvSource({"templates/words/cy.yaml", "templates/words/cy.yaml/layout"})
    void aFileOfWordsOrAKeyInIt(String at) {
        SiteTest site = SiteTest.of("sites/invalid/base")
                .edit("reports/oakley-2025/report.yaml", "edition: full", "language: cy\nedition: full")
                .template("words/cy.yaml", "layout:\n  publishedBy: Gennym ni.\n")
                .edit(
                        "site.yaml",
                        "privacy:",
                        accepted("phrase-leaves-out", at)
                                + "  - {what: phrases-not-translated, at: templates/words/cy.yaml, why: They follow.}\n"
                                + "privacy:");

        assertThat(SiteTest.problems(site.run())).isEmpty();
    }

    @Test
    void anEntryThatNoWarningAnswersToIsTold() {
        SiteTest.of("sites/invalid/base")
                .edit("site.yaml", "privacy:", accepted("help-line-not-checked", "help-lines") + "privacy:")
                .warns(
                        "site.yaml:19:12: warning: No warning [help-line-not-checked] answers to this entry, which accepts one at help-lines.",
                        "Delete the entry.");
    }

    @Test
    void anEntryThatNamesNothingIsToldWhatItMayName() {
        SiteTest.of("sites/invalid/base")
                .edit("site.yaml", "privacy:", accepted("unused-file", "note.txt") + "privacy:")
                .warns(
                        "Write as at: a key of site.yaml such as help-lines, the path of a file such as glossary.yaml or"
                                + " templates/words/cy.yaml, or the two together such as themes.yaml/safety; or delete the entry.");
    }

    @Test
    void everyWarningOfWhatAnAuthorWritesCanBeAccepted() {
        List<String> without = Folders.files(SiteTest.RESOURCES.resolve("sites/invalid")).stream()
                .filter(file -> file.endsWith("expected.txt"))
                .flatMap(file -> Folders.read(SiteTest.RESOURCES.resolve("sites/invalid/" + file))
                        .lines())
                .filter(line -> line.contains(": warning: ") && !line.matches(".* \\[[a-z-]+]"))
                // The ledger is brought up to date by its command, and has nothing to accept.
                .filter(line -> !line.startsWith("addresses.yaml:"))
                // What accepts nothing any more is deleted, not accepted.
                .filter(line -> !line.matches(".*: No warning \\[[a-z-]+] answers to this entry.*"))
                .toList();

        assertThat(without).isEmpty();
    }

    private static String accepted(String what, String at) {
        return Stream.of("accepted:", "  - {what: " + what + ", at: " + at + ", why: Somebody looked at it.}", "")
                .reduce((all, line) -> all + "\n" + line)
                .orElseThrow();
    }
}

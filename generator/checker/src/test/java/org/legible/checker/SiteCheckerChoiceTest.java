package org.legible.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.checker.examples.TelephoneNumber;

/** A site checked by somebody's own checker: with other rules, without some, with other files, under a base path. */
class SiteCheckerChoiceTest {

    private static final String HEAD = "<!DOCTYPE html><html lang=en><title>Minutes</title><h1>Minutes</h1>";

    @TempDir
    private Path folder;

    @Test
    void ownRulesAreAsked() throws IOException {
        write("a.html", HEAD + "<a href=\"tel:08001111\">Talk to Childline</a>");
        Checker checker = Checker.with(Profile.ALL).rules(List.of(new TelephoneNumber()));

        CheckReport report = SiteChecker.with(checker).check(List.of(folder));

        assertThat(report.pages().get(0).findings()).extracting(Finding::rule).containsOnly("house-telephone-number");
    }

    @Test
    void aRuleThatIsLeftOutFindsNothing() throws IOException {
        write("a.html", HEAD + "<img src=a.png><button></button>");
        Checker checker = Checker.with(Profile.WCAG22_AA).without(List.of("image-alt"));

        assertThat(rules(SiteChecker.with(checker))).contains("button-name").doesNotContain("image-alt");
    }

    @Test
    void addressesBelowTheBasePathAreFilesOfTheSite() throws IOException {
        write("404.html", HEAD + "<link rel=stylesheet href=/repository/style.css><p class=pale>Not found</p>");
        write("style.css", ".other { top: 0 }\n\n.pale { color: #eee; background: #fff }");
        SiteChecker checker = SiteChecker.with(Profile.WCAG22_AA);

        assertThat(rules(checker)).doesNotContain("text-contrast");
        assertThat(rules(checker.basePath("/repository/"))).contains("text-contrast");
    }

    @Test
    void filesMayComeFromElsewhere() throws IOException {
        write("a.html", HEAD + "<link rel=stylesheet href=style.css><p class=pale>Words</p>");
        Resources files = Resources.of(Map.of("style.css", ".pale { color: #eee; background: #fff }"));

        assertThat(rules(SiteChecker.with(Profile.WCAG22_AA).resources(root -> files)))
                .contains("text-contrast");
    }

    @Test
    void aRuleThatDoesNotExistIsAnsweredWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleChoice.known(List.of("image-alt", "buton-name")))
                .withMessage("There is no rule \"buton-name\". Did you mean \"button-name\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleChoice.known(List.of("zzzzzzzzzzzz")))
                .withMessage("There is no rule \"zzzzzzzzzzzz\". The command \"rules\" lists them.");
        assertThat(RuleChoice.known(List.of("image-alt"))).containsExactly("image-alt");
    }

    @ParameterizedTest
    @CsvSource({
        "/,/",
        "repository,/repository/",
        "/repository,/repository/",
        "/a/b/,/a/b/",
        "/.a/b..c,/.a/b..c/",
        "'',/"
    })
    void aBasePathNeedsNoSlashes(String written, String path) {
        assertThat(RuleChoice.basePath(written)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a",
                "//example.org",
                "/a?b",
                "/a#b",
                "a b",
                "a\tb",
                "C:/a",
                "/a/../b",
                "./a",
                ".."
            })
    void anAddressIsNoBasePath(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleChoice.basePath(written))
                .withMessageStartingWith("\"" + written + "\" is no base path.");
    }

    private List<String> rules(SiteChecker checker) {
        return checker.check(List.of(folder)).pages().get(0).findings().stream()
                .filter(Finding::failed)
                .map(Finding::rule)
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}

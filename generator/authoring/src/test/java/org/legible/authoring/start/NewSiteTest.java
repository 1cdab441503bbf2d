package org.legible.authoring.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Site;
import org.legible.publisher.yaml.YamlReader;

class NewSiteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    private Path site() {
        return folder.resolve("our-reports");
    }

    private Begun begin(SiteAnswers answers, Person person) throws CannotStart, IOException {
        return new NewSite(site()).begin(answers, person, TODAY);
    }

    private String read(String file) throws IOException {
        return Files.readString(site().resolve(file));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(site())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> site().relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aSiteHoldsWhatItNeedsAndNothingElse() throws Exception {
        begin(Answers.site("", "", "audit"), Person.absent());

        assertThat(files())
                .containsExactly(
                        ".github/workflows/publish.yml",
                        ".gitignore",
                        ".vscode/settings.json",
                        "README.md",
                        "content/addressees.yaml",
                        "content/authorities.yaml",
                        "content/glossary.yaml",
                        "content/reports/example/report.md",
                        "content/reports/example/report.yaml",
                        "content/scales.yaml",
                        "content/site.yaml",
                        "content/themes.yaml");
    }

    @Test
    void everySchemaThatTheEditorIsToldOfIsThere() throws Exception {
        begin(Answers.NONE, Person.absent());

        Stream<String> named = read(".vscode/settings.json")
                .lines()
                .filter(line -> line.contains(".schema.json"))
                .map(line -> line.strip().split("\"")[1]);
        assertThat(named.toList()).hasSize(8).allMatch(name -> Files.isRegularFile(site().resolve(name)));
    }

    @Test
    void whoIsNotAskedGetsWhatIsUsualAndIsTold() throws Exception {
        Begun begun = begin(Answers.NONE, Person.absent());

        assertThat(begun.lines())
                .contains(
                        "  title:     Our reports",
                        "  publisher: {Name of the publisher}   (to be written: each build reminds you)",
                        "  email:     reports@your-organisation.example   (to be written: each build reminds you)",
                        "  address:   https://your-organisation.example/reports/   (to be written: each build reminds you)",
                        "  kind:      general");
        assertThat(read("content/site.yaml")).doesNotContain("phone: 0\n").contains("  prepared-on: 2026-11-30\n");
    }

    @Test
    void whatNoOptionSaysIsAsked() throws Exception {
        Answers.Typist typist = Answers.Typist.of(
                "Reports about buses", "Bus Council", "buses", "buses@example.org", "+44 1632 960001", "", "inquiry");

        begin(Answers.NONE, typist.person());

        assertThat(read("content/site.yaml"))
                .contains("title: Reports about buses\npublisher: Bus Council\n")
                .contains("  email: buses@example.org\n  phone: +44 1632 960001\n");
        assertThat(read("content/reports/example/report.yaml")).contains("kind: inquiry\n");
        assertThat(typist.shown())
                .contains(
                        "What is the website called, such as Reports about buses? [Our reports]",
                        "  Write an email address, such as reports@example.org.")
                .hasSize(8);
    }

    @Test
    void whatAnOptionSaysIsNotAsked() throws Exception {
        Answers.Typist typist = Answers.Typist.of("", "", "", "");

        begin(Answers.site("Title", "Publisher", "audit"), typist.person());

        assertThat(typist.shown()).hasSize(3);
    }

    @Test
    void whoseAnswerCannotBeTakenThreeTimesIsToldOfTheOption() {
        Answers.Typist typist = Answers.Typist.of("x", "x", "a", "b", "c");

        assertThatThrownBy(() -> begin(Answers.NONE, typist.person()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Nothing was written. Give the answer as an option: --email.");
        assertThat(site()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O’Hara’s & O'Hara's: \"Reports\"",
                "Bürgerbüro Köln # 1",
                "2027",
                "- dashes",
                "yes",
                "null",
                "*stars* & `ticks` <b>",
                "{Braces} [brackets], ${title} $1 \\ %s",
                "تقارير عن الحافلات",
                "0x1F",
                "@at !bang |bar >fold ?",
                "2026-11-30",
                "~"
            })
    void everyNameIsKeptLetterByLetter(String name) throws Exception {
        begin(Answers.site(name, name, "general"), Person.absent());

        Problems problems = new Problems();
        var site = new YamlReader()
                .object("site.yaml", read("content/site.yaml"), Site.class, problems)
                .whole()
                .orElseThrow();
        assertThat(site.title().value()).isEqualTo(name);
        assertThat(site.publisher().value()).isEqualTo(name);
        assertThat(site.contact().name().value()).isEqualTo(name);
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void aVeryLongNameIsOneLine() throws Exception {
        String name = "word ".repeat(400).strip();

        begin(Answers.site(name, "Publisher", ""), Person.absent());

        assertThat(read("content/site.yaml")).contains("title: " + name + "\n");
    }

    @Test
    void aNameThatWouldStopABuildIsRefusedInItsWords() {
        assertThatThrownBy(() -> begin(Answers.site("A\u202Eb", "P", ""), Person.absent()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("turns the direction of writing")
                .hasMessageEndingWith("Nothing was written.");
        assertThat(site()).doesNotExist();
    }

    @Test
    void optionsThatCannotBeTakenAreRefused() {
        assertThatThrownBy(() -> begin(Answers.site("two\nlines", "", ""), Person.absent()))
                .hasMessage("--title: Write it on one line, without tabs.");
        assertThatThrownBy(() -> begin(Answers.site("", "", "inspektion"), Person.absent()))
                .hasMessage("--kind: There is no kind \"inspektion\". Did you mean inspection?");
        assertThatThrownBy(() -> begin(
                        new SiteAnswers(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("call me"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Person.absent()))
                .hasMessage("--phone: Write figures and spaces, such as 01632 960001.");
        assertThat(site()).doesNotExist();
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedAndNamesWhatIsInIt() throws IOException {
        Files.createDirectories(site());
        for (String name : List.of("a.txt", "b.txt", "c", "d", "e", "f")) Files.writeString(site().resolve(name), name);

        assertThatThrownBy(() -> begin(Answers.NONE, Person.absent()))
                .hasMessageContaining("is not empty. It holds a.txt, b.txt, c, d, e and 1 more.");
        assertThat(files()).hasSize(6);
    }

    @Test
    void aFileIsRefusedAndARepositoryWithoutFilesIsNot() throws Exception {
        Files.writeString(site(), "a file");
        assertThatThrownBy(() -> begin(Answers.NONE, Person.absent()))
                .hasMessageContaining("is a file. Name a folder that is not there yet.");
        Files.delete(site());
        Files.createDirectories(site().resolve(".git"));

        begin(Answers.NONE, Person.absent());

        assertThat(site().resolve("content/site.yaml")).exists();
    }

    @Test
    void nothingOfTheSampleIsInANewSite() throws Exception {
        begin(Answers.site("", "", "inspection"), Person.absent());

        for (String file : files())
            assertThat(read(file).toLowerCase(Locale.ROOT))
                    .as(file)
                    .doesNotContain("hertfordshire", "ofsted", "cheshire", "buckinghamshire", "sample");
    }

    @Test
    void aVersionThatNobodyCanFetchSaysSo() throws Exception {
        Begun begun = begin(Answers.NONE, Person.absent());

        assertThat(String.join("\n", begun.lines())).contains("has not been released");
        assertThat(read(".github/workflows/publish.yml"))
                .contains("This file cannot run yet")
                .containsPattern("uses: NOT_YET_RELEASED/legible/.github/workflows/publish-site.yml@v[0-9.]+\n");
    }
}

package org.legible.publisher.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path temporary;

    private Path root;
    private Path content;

    @BeforeEach
    void folders() throws IOException {
        root = temporary.toRealPath();
        content = Files.createDirectories(root.resolve("project/content"));
    }

    @Test
    void contentAndTemplatesMustLieApartWhateverNamesLeadThere() throws IOException {
        Path project = content.getParent();
        Path templates = Files.createDirectory(project.resolve("theme"));
        Files.createSymbolicLink(root.resolve("alias"), project);
        Files.createSymbolicLink(root.resolve("inner"), content);

        for (Path holds : List.of(
                content,
                project,
                root,
                content.resolve("site"),
                content.resolve("a/b/../c"),
                project.resolve("x/../content"),
                root.resolve("alias/content"),
                root.resolve("alias/content/site"),
                root.resolve("inner/site"),
                root.resolve("inner/..")))
            assertRefused(holds, " and the content folder must lie apart. Choose another output folder.");
        for (Path holds : List.of(templates, templates.resolve("site"), root.resolve("alias/theme/site"))) {
            assertThatExceptionOfType(UnusableOutput.class)
                    .as(holds.toString())
                    .isThrownBy(() -> OutputFolder.at(holds, content, Optional.of(templates)))
                    .withMessage("The output folder " + holds
                            + " and the templates folder must lie apart. Choose another output folder.");
        }
    }

    @Test
    void pointsAreTakenAfterLinksAsTheSystemDoes() throws IOException {
        Path far = Files.createDirectories(root.resolve("far/away"));
        Files.createSymbolicLink(root.resolve("link"), far);

        assertThat(OutputFolder.at(root.resolve("link/../site"), content, Optional.empty())
                        .path())
                .isEqualTo(root.resolve("far/site"));
        assertThat(OutputFolder.at(root.resolve("none/../site"), content, Optional.empty())
                        .path())
                .isEqualTo(root.resolve("site"));
    }

    @Test
    void theWholeDiskAndTheFolderOneIsInAreRefused() throws IOException {
        assertRefused(
                Path.of("."),
                " is the folder that you are in, or holds it. Go out of it, and name a folder for the website alone.");
        assertRefused(
                Path.of(""),
                " is the folder that you are in, or holds it. Go out of it, and name a folder for the website alone.");
        assertRefused(root.getRoot(), " is the whole disk. Choose a folder for the website alone.");
    }

    @Test
    void aLinkAndAFileAreRefused() throws IOException {
        Path target = Files.createDirectory(root.resolve("target"));
        Path link = Files.createSymbolicLink(root.resolve("link"), target);
        Path file = Files.writeString(root.resolve("file"), "text");

        Path nowhere = Files.createSymbolicLink(root.resolve("nowhere"), Path.of("none"));

        for (Path one : List.of(link, nowhere))
            assertRefused(
                    one, " is a link. Name the folder that it leads to, so that nothing is written unexpectedly.");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> OutputFolder.at(nowhere.resolve("site"), content, Optional.empty()))
                .withMessage(nowhere + ": this is a link that leads nowhere");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> OutputFolder.at(file.resolve("site"), content, Optional.empty()))
                .withMessage(file + ": this is a file, not a folder");
        assertRefused(file, " is a file. Choose a folder for the website alone, or a new name.");
    }

    @Test
    void whatBelongsToThePlaceIsNobodysWork() throws IOException {
        Path site = root.resolve("site");
        for (String name : List.of(".git", ".github", ".well-known")) Files.createDirectories(site.resolve(name));
        for (String name : List.of("CNAME", "README.md", "LICENSE", ".nojekyll", ".DS_Store"))
            Files.writeString(site.resolve(name), "");

        assertThat(OutputFolder.at(site, content, Optional.empty()).manifest()).isEqualTo(Manifest.NONE);
    }

    @Test
    void aFolderWithOtherFilesAndNoListIsSomebodys() throws IOException {
        Path site = Files.createDirectory(root.resolve("site"));
        for (String name : List.of(".nojekyll", "a", "b\u001b[31m", "c", "d", "e", "f", "index.html"))
            Files.writeString(site.resolve(name), "");
        OutputFolder folder = OutputFolder.at(site, content, Optional.empty());

        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(folder::manifest)
                .withMessage("The output folder " + site
                        + " holds files that Legible did not make: a, b\uFFFD[31m, c, d, e and 2 more. "
                        + "They are left alone, and nothing was written among them. Choose an empty folder, or move them away; "
                        + "if they are a website that an older Legible made, delete them. "
                        + ".git, .github, CNAME, .nojekyll, .well-known, README.md and LICENSE may stay.");
    }

    @Test
    void aListThatIsNotAsItWasWrittenIsSaid() throws IOException {
        Path site = Files.createDirectory(root.resolve("site"));
        Files.writeString(site.resolve(Manifest.FILE), "thesis.txt\n");
        OutputFolder folder = OutputFolder.at(site, content, Optional.empty());

        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(folder::manifest)
                .withMessage(
                        "The list of the files that Legible made, " + site.resolve(Manifest.FILE)
                                + ", is not as Legible wrote it: its first line is missing. "
                                + "Nobody can tell now which files are Legible's, so nothing was touched. "
                                + "Bring the list back, or delete the website's files yourself, or choose another output folder.");
    }

    private void assertRefused(Path asked, String why) {
        assertThatExceptionOfType(UnusableOutput.class)
                .as(asked.toString())
                .isThrownBy(() -> OutputFolder.at(asked, content, Optional.empty()))
                .withMessage("The output folder " + asked + why);
    }
}

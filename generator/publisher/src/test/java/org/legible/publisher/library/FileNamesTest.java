package org.legible.publisher.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "report.yml, report.yaml",
        "Report.yaml, report.yaml",
        "REPORT.MD, report.md",
        "report.md.txt, report.md",
        "report.yaml.txt, report.yaml",
        "report.yaml.yaml, report.yaml",
        "report.txt, report.md",
        "report.markdown, report.md",
        "sumary.md, summary.md",
        "summry.md, summary.md",
        "sumarry.md, summary.md",
        "summary.txt, summary.md",
        "reprot.yaml, report.yaml",
        "report .md, report.md",
        "report.md , report.md",
        "report (1).md, report.md",
        "report - Copy.md, report.md",
        "Copy of report.md, report.md",
        "report2.md, report.md",
        "report, report.md"
    })
    void aSlipIsUnderstood(String name, String meant) {
        assertThat(FileNames.meant(name, FolderChecks.REPORT, List.of(name))).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "site.yml, site.yaml", "Themes.yaml, themes.yaml", "theme.yaml, themes.yaml", "glossery.yaml, glossary.yaml",
        "authority.yaml, authorities.yaml", "addresees.yaml, addressees.yaml", "site.txt, site.yaml", "site, site.yaml"
    })
    void aSlipInASharedFileIsUnderstood(String name, String meant) {
        assertThat(FileNames.meant(name, FolderChecks.SHARED, List.of(name))).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.docx",
                "report.pdf",
                "notes.md",
                "minutes.txt",
                "summary-children.md",
                "map.png",
                "report.md.docx",
                "appendix.md",
                "cover.md"
            })
    void anotherNameIsNoSlip(String name) {
        assertThat(FileNames.meant(name, FolderChecks.REPORT, List.of(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"report.md.bak", "report.md~", "report (1).md", "report - Copy.md", "report old.md", "report2.md"
            })
    void aCopyOfWhatIsThereIsNoSlip(String name) {
        assertThat(FileNames.meant(name, FolderChecks.REPORT, List.of(name, "report.md")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git",
                ".DS_Store",
                "~$report.docx",
                "Thumbs.db",
                "desktop.ini",
                "README.md",
                "README-reference.md",
                ".report.md.swp"
            })
    void whatBelongsToTheMachineIsIgnored(String name) {
        assertThat(FileNames.isIgnored(name)).isTrue();
    }

    @Test
    void windowsKeepsSomeNames() {
        assertThat(List.of("nul", "aux", "CON", "com1", "lpt9", "nul.png", "prn.tar.gz"))
                .allMatch(FileNames::isKeptByWindows);
        assertThat(List.of("null", "com", "com10", "auxiliary", "console", "a.nul"))
                .noneMatch(FileNames::isKeptByWindows);
    }

    @Test
    void foldersAreUnderstoodToo() {
        assertThat(FileNames.meantFolder("Images", List.of("images"))).contains("images");
        assertThat(FileNames.meantFolder("image", List.of("images"))).contains("images");
        assertThat(FileNames.meantFolder("report", List.of("reports"))).contains("reports");
        assertThat(FileNames.meantFolder("files", List.of("images"))).isEmpty();
    }
}

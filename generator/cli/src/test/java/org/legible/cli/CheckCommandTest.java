package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String GOOD = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Minutes of the March meeting</title></head>
            <body><main><h1>Minutes of the March meeting</h1><p>All agreed.</p></main></body>
            </html>
            """;
    private static final String BAD = GOOD.replace("<p>", "<p><img src=\"a.png\">");

    private final Session session = new Session();

    @TempDir
    private Path folder;

    @Test
    void aGoodPageIsStatusZero() throws IOException {
        assertThat(session.run("check", page(GOOD))).as(session.out()).isZero();
        assertThat(session.out()).contains("Checked 1 page: 0 failures");
    }

    @Test
    void aFailureIsStatusOneAndExplained() throws IOException {
        assertThat(session.run("check", page(BAD))).isEqualTo(1);
        assertThat(session.out()).contains("page.html:4:").contains("why: ").contains("fix: ");
    }

    @Test
    void aMissingPathIsStatusTwoAndNamed() {
        String missing = folder.resolve("nowhere").toString();

        assertThat(session.run("check", missing)).isEqualTo(2);
        assertThat(session.out()).contains(missing).contains("There is no such file or folder.");
    }

    @Test
    void aFolderWithoutPagesIsStatusTwoAndNamed() {
        assertThat(session.run("check", folder.toString())).isEqualTo(2);
        assertThat(session.out()).contains(folder.toString()).contains("There is no HTML file in this folder");
    }

    @Test
    void aRuleCanBeLeftOut() throws IOException {
        assertThat(session.run("check", "--without", "image-alt,button-name", page(BAD)))
                .as(session.out())
                .isZero();
    }

    @Test
    void pagesAreCheckedOnAsManyThreadsAsAreAskedFor() throws IOException {
        assertThat(session.run("check", "--threads", "3", page(BAD))).isEqualTo(1);
        String findings = session.out();
        assertThat(session.run("check", "--threads", "1", page(BAD))).isEqualTo(1);
        assertThat(session.out()).endsWith(findings.substring(findings.lastIndexOf("Checked")));
        assertThat(session.run("check", "--threads", "0", page(BAD))).isEqualTo(2);
        assertThat(session.err()).contains("threads must be at least 1").contains("legible check --help");
    }

    @Test
    void aRuleThatDoesNotExistIsStatusTwoAndAnsweredWithTheNearest() throws IOException {
        assertThat(session.run("check", "--without", "image-allt", page(BAD))).isEqualTo(2);
        assertThat(session.err()).contains("There is no rule \"image-allt\". Did you mean \"image-alt\"?");
    }

    @Test
    void aSiteMayStandUnderABasePath() throws IOException {
        Files.writeString(folder.resolve("style.css"), "\np { color: #eee; background: #fff }");
        String page = page(GOOD.replace("</head>", "<link rel=stylesheet href=/repository/style.css></head>"));

        assertThat(session.run("check", page)).isZero();
        assertThat(session.run("check", "--base-path", "repository", page)).isEqualTo(1);
        assertThat(session.out()).contains("set at style.css:2").contains("  who: People ");
        assertThat(session.run("check", "--base-path", "https://example.org/", page))
                .isEqualTo(2);
        assertThat(session.err()).contains("is no base path");
    }

    @Test
    void findingsCannotBeWrittenOverAFolder() throws IOException {
        assertThat(session.run("check", "--output", folder.toString(), page(GOOD)))
                .isEqualTo(2);
        assertThat(session.err()).contains("is a folder. Give --output the name of a file");
    }

    @Test
    void jsonStandsAloneOnTheOutput() throws IOException {
        session.run("check", "--format", "json", page(BAD));

        assertThat(session.out()).startsWith("{").endsWith("}\n").contains("\"outcome\":\"failed\"");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void severalFormatsFollowEachOther() throws IOException {
        session.run("check", "--format", "text,github", page(BAD));

        assertThat(session.out()).contains("Checked 1 page").contains("::error file=");
    }

    @Test
    void githubIsToldInItsOwnWayUnlessAFormatIsAskedFor() throws IOException {
        session.with("GITHUB_ACTIONS", "true").run("check", page(BAD));

        assertThat(session.out()).contains("Checked 1 page").contains("::error file=");
    }

    @Test
    void findingsCanGoToAFile() throws IOException {
        Path file = folder.resolve("findings.json");

        assertThat(session.run("check", "--format", "json", "--output", file.toString(), page(BAD)))
                .isEqualTo(1);
        assertThat(file).content().startsWith("{");
        assertThat(session.out()).contains("1 failure").contains("findings.json");
    }

    @Test
    void formatsAndProfilesThatDoNotExistAreAnsweredWithThoseThatDo() throws IOException {
        assertThat(session.run("check", "--format", "xml", page(GOOD))).isEqualTo(2);
        assertThat(session.run("check", "--profile", "strict", page(GOOD))).isEqualTo(2);
        assertThat(session.err())
                .contains(
                        "There is no format \"xml\". Use one of: text, review, json, sarif, junit, earl, html, github, ")
                .contains("There is no profile \"strict\". Use one of: wcag22-aa, large-print, report, all.");
    }

    @Test
    void everyFormatCanBeAskedFor() throws IOException {
        session.run("check", "--format", "sarif,junit,earl,html", page(BAD));

        assertThat(session.out()).contains("sarif-2.1.0", "<testsuites", "earl:failed", "<!DOCTYPE html>");
    }

    @Test
    void coverageSaysWhatIsLeftToAPerson() throws IOException {
        session.run("check", "--coverage", page(GOOD));

        assertThat(session.out()).contains("Checked 1 page", "55 success criteria", "[ ] 1.1.1 ");
    }

    @Test
    void anAcceptedFindingIsStatusZeroUntilItExpires() throws IOException {
        String page = page(BAD);
        session.run("check", "--format", "baseline", page);
        String entry = session.out().replace("owner:", "owner: Web").replace("reason:", "reason: New one in spring");
        String until = baseline(entry.replace("expires:", "expires: 9999-12-31"));
        String past = baseline(entry.replace("expires:", "expires: 2020-01-01"));

        assertThat(session.run("check", "--baseline", until, page)).isZero();
        assertThat(session.err()).contains(until + " accepts: 1.");
        assertThat(session.run("check", "--baseline", past, page)).isEqualTo(1);
        assertThat(session.err()).contains("expired on 2020-01-01");
    }

    @Test
    void aStaleEntryIsStatusOneAndAWrongFileStatusTwo() throws IOException {
        String stale = baseline("accepted: [{identity: a-1, owner: A, reason: B, expires: 9999-12-31}]");
        String wrong = baseline("accepted: [{identity: a-1, ownr: A}]");

        assertThat(session.run("check", "--baseline", stale, page(GOOD))).isEqualTo(1);
        assertThat(session.run("check", "--baseline", wrong, page(GOOD))).isEqualTo(2);
        assertThat(session.run("check", "--baseline", "nowhere.yaml", page(GOOD)))
                .isEqualTo(2);
        assertThat(session.err())
                .contains("a-1 is stale")
                .contains(wrong + ":1:")
                .contains("There is no key \"ownr\" here.")
                .contains("There is no baseline file nowhere.yaml.");
    }

    private String baseline(String yaml) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "accepted", ".yaml"), yaml)
                .toString();
    }

    private String page(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html).toString();
    }
}

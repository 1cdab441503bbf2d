package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    private final Session session = new Session();

    @TempDir
    private Path folder;

    private String site() {
        return folder.resolve("ours").toString();
    }

    private String content() {
        return folder.resolve("ours/content").toString();
    }

    @Test
    void aSiteAndAReportAreBegun() throws IOException {
        assertThat(session.run(
                        "new",
                        site(),
                        "--title",
                        "Ours",
                        "--publisher",
                        "Us",
                        "--email",
                        "us@example.org",
                        "--phone",
                        "999",
                        "--base-url",
                        "https://us.example/",
                        "--kind",
                        "audit",
                        "--language",
                        "cy"))
                .as(session.err())
                .isZero();
        assertThat(session.out()).contains("  title:     Ours\n", "  language:  cy\n", "legible serve");
        assertThat(Files.readString(Path.of(content(), "site.yaml")))
                .contains("title: Ours\n", "  email: us@example.org\n  phone: '999'\n", "language: cy\n");

        assertThat(session.run("new", "report", "visits", "--content", content(), "--title", "Visits"))
                .as(session.err())
                .isZero();
        assertThat(session.out()).contains("Wrote a draft into ").contains("reports/visits.");
    }

    @Test
    void aPersonIsAskedUnlessTheySayYes() throws IOException {
        session.typing("Reports about buses", "Us", "us@example.org", "", "", "");

        assertThat(session.run("new", site())).isZero();
        assertThat(session.out()).contains("What is the website called, such as Reports about buses? [Ours]\n");

        assertThat(session.run("new", folder.resolve("other").toString(), "--yes"))
                .isZero();
        assertThat(session.out()).contains("  title:     Other\n");
    }

    @Test
    void refusalsAreStatusTwo() throws IOException {
        assertThat(session.run("new")).isEqualTo(2);
        assertThat(session.err()).contains("Name a folder for the site: legible new our-reports");

        assertThat(session.run("new", site(), "--email", "nobody")).isEqualTo(2);
        assertThat(session.err()).contains("--email: Write an email address, such as reports@example.org.");

        Files.createDirectories(Path.of(content()));
        assertThat(session.run("new", site())).isEqualTo(2);
        assertThat(session.err()).contains("is not empty. It holds content.");

        assertThat(session.run("new", "report", "--content", content())).isEqualTo(2);
        assertThat(session.err()).contains("There is no site.yaml in ").doesNotContain("\tat ");
    }

    @Test
    void theDoctorSaysWhatIsMissing() {
        assertThat(session.run("doctor", "--content", content())).isEqualTo(1);
        assertThat(session.out())
                .contains("  ok    Java: version ", "  LACKS content: there is no site.yaml in ")
                .endsWith("Something is missing: see above.\n");

        session.run("new", site());
        assertThat(new Session().run("doctor", "--content", content())).isZero();
    }
}

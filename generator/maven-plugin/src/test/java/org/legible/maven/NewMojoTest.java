package org.legible.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewMojoTest {

    @TempDir
    private Path folder;

    @Test
    void aSiteIsBegunOnceAndNeverOverwritten() throws Exception {
        KeptLog log = new KeptLog();
        NewMojo mojo = new NewMojo();
        mojo.setLog(log);
        mojo.folder = folder.resolve("ours").toFile();
        mojo.title = "Ours";
        mojo.kind = "audit";

        mojo.execute();

        assertThat(log.text()).contains("title:     Ours", "kind:      audit");
        assertThat(Files.readString(folder.resolve("ours/content/site.yaml"))).contains("title: Ours\n");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("is not empty. It holds .github, .gitignore, .vscode, README.md, content.");
    }
}

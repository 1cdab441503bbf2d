package org.legible.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class PlainLogTest {

    private final List<String> said = new ArrayList<>();
    private final BuildMojo mojo = new BuildMojo();

    @Test
    void nothingIsObeyedWhateverTheLevel() {
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                said.add(content.toString());
            }

            @Override
            public void warn(CharSequence content) {
                said.add(content.toString());
            }

            @Override
            public void error(CharSequence content) {
                said.add(content.toString());
            }
        });
        String evil = "::error::x\u001b[2J ##[error]";

        mojo.getLog().info(evil);
        mojo.getLog().warn(evil);
        mojo.getLog().error(evil);

        assertThat(said).hasSize(3).containsOnly(": :error::x(U+001B)[2J ## [error]");
    }

    @Test
    void aFailureIsOneLineWithoutItsCausesWords() {
        MojoExecutionException failure =
                PlainMojo.failure("a\n::error::b", new IllegalArgumentException("https://me:s3cret@a.org\n::error::c"));

        assertThat(failure).hasMessage("a ::error::b").hasNoCause();
        assertThat(failure.getSuppressed()).hasSize(1);
    }

    @Test
    void goalsHaveNoOtherWayOut() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/legible/maven"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(name -> name.toString().endsWith("Mojo.java"))::iterator) {
                if (file.endsWith("PlainMojo.java")) continue;
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("System.out", "System.err", "extends AbstractMojo");
            }
        }
    }
}

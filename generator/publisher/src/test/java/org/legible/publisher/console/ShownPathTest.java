package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShownPathTest {

    private static final Path HERE = Path.of("project").toAbsolutePath();

    @Test
    void whatLiesBelowIsNamedFromHere() {
        assertThat(ShownPath.of(HERE.resolve("site/../content/site.yaml"), HERE))
                .isEqualTo("content/site.yaml");
    }

    @Test
    void whatLiesElsewhereIsNamedAsItWasGiven() {
        Path elsewhere = HERE.resolveSibling("other/content");

        assertThat(ShownPath.of(elsewhere, HERE)).isEqualTo(elsewhere.toString().replace('\\', '/'));
        assertThat(ShownPath.of(Path.of("../other/./content"))).isEqualTo("../other/content");
    }

    @Test
    void filesOfTheFolderAPersonStandsInHaveShortNames() {
        assertThat(ShownPath.before(Path.of("."))).isEmpty();
        assertThat(ShownPath.before(Path.of("content"))).isEqualTo("content/");
    }
}

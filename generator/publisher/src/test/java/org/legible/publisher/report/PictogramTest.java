package org.legible.publisher.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.legible.publisher.render.Icons;
import org.legible.publisher.theme.ThemeFiles;

/** The pictures that authors may choose are those that the theme has. */
class PictogramTest {

    @Test
    void eachNameHasItsDrawingAndEachDrawingItsName() {
        assertThat(Icons.pictograms(new ThemeFiles())).containsExactlyInAnyOrderElementsOf(Pictogram.names());
    }

    @Test
    void aNameIsFoundAsItIsWritten() {
        assertThat(Pictogram.named("social-worker")).contains(Pictogram.SOCIAL_WORKER);
        assertThat(Pictogram.named("Social Worker")).isEmpty();
    }
}

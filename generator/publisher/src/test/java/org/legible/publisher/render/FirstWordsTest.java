package org.legible.publisher.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.PlainText;
import org.legible.publisher.text.Target;

class FirstWordsTest {

    @Test
    void aShortParagraphStaysWhole() {
        List<Inline> words = List.of(new Inline.Text("Plans are old."));

        assertThat(FirstWords.of(words)).isEqualTo(words);
        assertThat(FirstWords.goesOn(words)).isFalse();
    }

    @Test
    void aLongOneEndsWithAWordAndNotWithAMark() {
        List<Inline> words = List.of(
                new Inline.Text("One two three four five six seven "),
                new Inline.Emphasis(List.of(new Inline.Text("eight nine ten eleven twelve"))),
                new Inline.Text(" thirteen fourteen, fifteen sixteen."));

        assertThat(PlainText.of(FirstWords.of(words)))
                .isEqualTo("One two three four five six seven eight nine ten eleven twelve thirteen fourteen");
        assertThat(FirstWords.of(words).get(1)).isInstanceOf(Inline.Emphasis.class);
        assertThat(FirstWords.goesOn(words)).isTrue();
    }

    @Test
    void languagesStayAndLinksAndNotesDoNot() {
        List<Inline> words = List.of(
                new Inline.Link(new Target.Outside("https://example.org"), List.of(new Inline.Text("Read")), 1, 1),
                new Inline.NoteMark("a", 1, 5),
                new Inline.Text(" "),
                new Inline.InLanguage("cy", List.of(new Inline.Text("Adroddiad"))));

        assertThat(FirstWords.of(words))
                .containsExactly(
                        new Inline.Text("Read"),
                        new Inline.Text(" "),
                        new Inline.InLanguage("cy", List.of(new Inline.Text("Adroddiad"))));
    }
}

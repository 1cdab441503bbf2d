package org.legible.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.legible.publisher.theme.ThemeFiles;
import org.legible.publisher.words.EnglishWords;

/** The templates and the words file belong together: every word that a template asks for is there. */
class TemplateWordsTest {

    private static final Pattern WORDS = Pattern.compile("\\bwords\\.([a-zA-Z]+(?:\\.[a-zA-Z]+)+)");
    private static final Pattern INCLUDE = Pattern.compile("(?:include|extends) \"([^\"]+\\.(?:peb|svg))\"");

    private final ThemeFiles theme = new ThemeFiles();

    @Test
    void everyPhraseIsThere() {
        for (String template : templates())
            for (Matcher found = WORDS.matcher(theme.text(template)); found.find(); )
                assertThatCode(phrase(found.group(1))).as(template).doesNotThrowAnyException();
    }

    @Test
    void everyIncludedPartIsThere() {
        for (String template : templates())
            for (Matcher found = INCLUDE.matcher(theme.text(template)); found.find(); )
                assertThat(theme.has(found.group(1)))
                        .as(template + " includes " + found.group(1))
                        .isTrue();
    }

    @Test
    void noTemplateHoldsStyleOrScriptOfItsOwn() {
        for (String template : templates())
            assertThat(theme.text(template))
                    .as(template)
                    .doesNotContain(" style=", "<style", " onclick=", "javascript:");
    }

    /** Every phrase that a template of this theme asks for. */
    static Set<String> phrasesOf(ThemeFiles theme) {
        return Stream.concat(templates(theme), theme.in("documents"))
                .flatMap(template -> WORDS.matcher(theme.text(template)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private List<String> templates() {
        return templates(theme).toList();
    }

    private static Stream<String> templates(ThemeFiles theme) {
        return Stream.of("pages", "parts").flatMap(theme::in);
    }

    private static ThrowingCallable phrase(String path) {
        return () -> EnglishWords.get().get(path);
    }
}

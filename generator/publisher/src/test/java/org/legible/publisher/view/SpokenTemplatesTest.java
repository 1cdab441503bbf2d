package org.legible.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.legible.publisher.theme.ThemeFiles;

/** What templates say to screen readers alone, and lists of which nobody knows how long they are. */
class SpokenTemplatesTest {

    private static final Pattern BEGINS_WITH_A_MARK = Pattern.compile("visually-hidden\">\\s*[,;:.)]");
    private static final Pattern LIST = Pattern.compile("<[uo]l([^<>]*)>\\s*\\{% for (?!step |beginning |time )");

    @Test
    void noUnseenWordsBeginWithAMarkBeforeWhichBrowsersPutASpace() {
        assertThat(matches(BEGINS_WITH_A_MARK)).isEmpty();
    }

    /** The steps of a story, the beginnings of paragraphs and the times at which one thing was asked are always several. */
    @Test
    void everyListIsToldAsNoneWhereItHoldsOneThing() {
        assertThat(matches(LIST).stream().filter(list -> !list.contains("alone.peb")))
                .isEmpty();
    }

    private static List<String> matches(Pattern pattern) {
        ThemeFiles theme = new ThemeFiles();
        List<String> found = new ArrayList<>();
        for (String folder : List.of("pages", "parts"))
            theme.in(folder).forEach(name -> {
                Matcher matcher = pattern.matcher(theme.text(name).replaceAll("(?s)\\{# .*? #}", ""));
                while (matcher.find()) found.add(name + ": " + matcher.group());
            });
        return found;
    }
}

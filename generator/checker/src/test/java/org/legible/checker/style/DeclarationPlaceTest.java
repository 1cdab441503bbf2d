package org.legible.checker.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;
import org.legible.checker.Resources;
import org.legible.checker.Source;

/** Findings about colour and the focus name the file and line of the declaration that sets them. */
class DeclarationPlaceTest {

    private static final String HEAD = "<!DOCTYPE html>\n<html lang=en>\n<title>Minutes</title>\n";

    @Test
    void inALinkedSheet() {
        String sheet = "p { top: 0 }\n\n.pale {\n  background: #fff;\n  color: #ddd;\n}\n";

        assertThat(place(
                        "text-contrast",
                        "<link rel=stylesheet href=css/a.css>\n<p class=pale>Words",
                        "css/a.css",
                        sheet))
                .contains(new Source("css/a.css", 5));
    }

    @Test
    void inAnImportedSheet() {
        String page = "<link rel=stylesheet href=css/a.css>\n<style>@import 'css/a.css'</style><p class=pale>Words";

        assertThat(place("text-contrast", page, "css/a.css", "\n.pale { color: #ddd; background: #fff }"))
                .contains(new Source("css/a.css", 2));
    }

    @Test
    void inAStyleElement() {
        assertThat(place("text-contrast", "<style>\n p { top: 0 }\n p { color: #ddd }\n</style>\n<p>Words"))
                .contains(new Source("page.html", 6));
    }

    @Test
    void inAStyleAttribute() {
        assertThat(place("text-contrast", "<p\n style='background: #fff;\n color: #ddd'>Words"))
                .contains(new Source("page.html", 6));
    }

    @Test
    void theOneThatWins() {
        String sheet = "p { color: #ddd !important }\n#a { color: #000 }\np { color: #ccc !important }";

        assertThat(place(
                        "text-contrast",
                        "<link rel=stylesheet href=a.css><p id=a style='color:#111'>Words",
                        "a.css",
                        sheet))
                .contains(new Source("a.css", 3));
    }

    @Test
    void ofTheElementThatTheTextInheritsItFrom() {
        assertThat(place("text-contrast", "<style>\ndiv { color: #ddd }</style><div><p><b>Words"))
                .contains(new Source("page.html", 5));
    }

    @Test
    void theBackgroundWhereNothingSetsTheColour() {
        assertThat(place("text-contrast", "<style>\ndiv { background: #222 }</style><div><p>Words"))
                .contains(new Source("page.html", 5));
    }

    @Test
    void ofTheFocus() {
        assertThat(place(
                        "focus-visible",
                        "<style>\na { color: #000 }\na:focus { outline: none }</style><a href=x>Words</a>"))
                .contains(new Source("page.html", 6));
    }

    @Test
    void otherFindingsNameNone() {
        assertThat(place("image-alt", "<img src=a.png>")).isEmpty();
    }

    private static Optional<Source> place(String rule, String page) {
        return place(rule, page, "none.css", "");
    }

    private static Optional<Source> place(String rule, String page, String file, String sheet) {
        return Checker.with(Profile.WCAG22_AA)
                .resources(Resources.of(Map.of(file, sheet)))
                .check(HEAD + page, "page.html")
                .findings()
                .stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .map(Finding::declaration)
                .orElseThrow();
    }
}

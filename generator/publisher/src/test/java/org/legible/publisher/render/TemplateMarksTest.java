package org.legible.publisher.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.PlaceMarks;

class TemplateMarksTest {

    private static final String TEMPLATE =
            "{# <b>no</b> #}\n<ul>\n{% if a <b %}\n<li>{{ a <c }}</li>\n{% endif %}\n</ul>\n";

    @Test
    void eachElementIsMarkedWithItsLineAndNothingElseIs() {
        Origins page = new Origins(TemplateMarks.in("parts/link.peb", TEMPLATE));

        assertThat(page.page()).isEqualTo(TEMPLATE);
        assertThat(page.template(TEMPLATE.indexOf("<ul"))).contains(new Place("templates/parts/link.peb", 2, 0));
        assertThat(page.template(TEMPLATE.indexOf("<li"))).contains(new Place("templates/parts/link.peb", 4, 0));
        assertThat(page.template(TEMPLATE.indexOf("<b"))).isEmpty();
        assertThat(page.template(TEMPLATE.indexOf("<c"))).isEmpty();
        assertThat(page.template(TEMPLATE.indexOf("</ul"))).isEmpty();
    }

    @Test
    void wordsInWhatATemplateWritesAreCloserThanTheLineThatPlacedIt() {
        Place placed = new Place("reports/a/report.md", 9, 0);
        Place said = new Place("reports/a/report.yaml", 3, 7);
        String item =
                PlaceMarks.point(new Place("templates/parts/link.peb", 1, 0)) + "<p>" + said.mark("Plans") + "</p>";
        String rule = PlaceMarks.point(new Place("templates/parts/link.peb", 2, 0)) + "<hr>";
        Origins page = new Origins(placed.mark(item + rule));

        assertThat(page.at(0)).contains(said);
        assertThat(page.at(page.page().indexOf("<hr>"))).contains(placed);
    }
}

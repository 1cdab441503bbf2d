package org.legible.checker.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.checker.Resources;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;

/**
 * Chromium computes what we compute for pages made by chance. Values that we call unknown are not compared. Another run:
 * {@code mvn verify -Dit.test=RandomPagesIT -Dlegible.seed=1000 -Dlegible.pages=1000}.
 */
class RandomPagesIT {

    /** Browsers answer with what they made of these in layout, or in words that depend on the browser. */
    private static final Set<Property> NOT_COMPARED = EnumSet.of(
            Property.WIDTH,
            Property.HEIGHT,
            Property.TOP,
            Property.RIGHT,
            Property.BOTTOM,
            Property.LEFT,
            Property.PADDING,
            Property.CLIP,
            Property.FILL,
            Property.STROKE,
            Property.FONT_FAMILY,
            Property.BACKGROUND_CLIP,
            Property.BACKGROUND_BLEND_MODE,
            Property.BACKGROUND_POSITION,
            Property.BACKGROUND_SIZE,
            Property.BACKGROUND_REPEAT);

    @TempDir
    Path folder;

    @Test
    void chromiumComputesTheSame() throws Exception {
        long first = Long.getLong("legible.seed", 1);
        List<StyleCase> cases = LongStream.range(first, first + Integer.getInteger("legible.pages", 250))
                .mapToObj(seed -> ours("seed " + seed, RandomPages.html(seed)))
                .toList();

        List<List<String>> answers = Chromium.answers(cases, folder);

        assertThat(answers).hasSameSizeAs(cases);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            List<String> wrong = different(cases.get(i), answers.get(i));
            if (!wrong.isEmpty())
                different.add(cases.get(i) + "\n" + cases.get(i).html() + "\n" + String.join("\n", wrong));
        }
        assertThat(different).isEmpty();
    }

    private static StyleCase ours(String name, String html) {
        ParsedPage page = ParsedPage.parse(html, "page.html");
        PageStyles styles = new PageStyles(page, Resources.none(), new SheetLibrary());
        List<StyleCase.Expected> values = new ArrayList<>();
        for (PageElement e : page.elements()) {
            // What a browser draws by itself has values that no sheet can say.
            boolean asked = !e.id().isEmpty()
                    && !e.svg()
                    && !e.is("input")
                    && page.byId(e.id()).orElse(null) == e;
            if (!asked) continue;
            ComputedStyle around = e.parent() == null ? null : styles.of(e.parent());
            for (Property property : Property.values()) {
                boolean own = e.is("button")
                        && (property == Property.DISPLAY || property.text().startsWith("border"));
                if (own || NOT_COMPARED.contains(property)) continue;
                String value = Values.computed(styles.of(e), property, around);
                if (!value.equals("unknown")) values.add(new StyleCase.Expected(e.id(), property.text(), value, ""));
            }
        }
        return new StyleCase(name, false, 1280, html, values);
    }

    private static List<String> different(StyleCase one, List<String> answers) {
        List<String> different = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            StyleCase.Expected expected = one.expected().get(i);
            if (!expected.allows(answers.get(i))) different.add(expected + " but is " + answers.get(i));
        }
        return different;
    }
}

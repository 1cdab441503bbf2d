package org.legible.checker.rule.form;

import java.util.List;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** Choices such as "1 star" and "2 stars": each says by itself what is asked, so that a missing question may not be missed. */
final class StarRating {

    private static final String STAR = "\\b(stars?|sterne?n?|étoiles?|estrellas?|estrelas?|stell[ae]|ster(ren)?)\\b";

    private static final Pattern STARS = Pattern.compile(
            "\\d.*" + STAR + "|" + STAR + ".*\\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Whether any of some choices is a number of stars: beside them may stand one not to rate. */
    static boolean is(Inspection page, List<PageElement> choices) {
        return choices.stream()
                .anyMatch(choice -> STARS.matcher(page.name(choice)).find());
    }
}

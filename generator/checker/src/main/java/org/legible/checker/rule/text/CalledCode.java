package org.legible.checker.rule.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;

/** What authors call code. */
public final class CalledCode {

    private static final Pattern CODE = Pattern.compile(
            "^(hljs|prettyprint|programlisting|screen)$|^language-|highlight|literal-block|source-?code");

    private CalledCode() {}

    /** Whether the author calls it code by a class, or one around it does, as programs that colour code do. */
    public static boolean byClass(PageElement e) {
        return Stream.concat(e.classes().stream(), e.parent().classes().stream())
                .anyMatch(c -> CODE.matcher(Texts.lower(c)).find());
    }
}

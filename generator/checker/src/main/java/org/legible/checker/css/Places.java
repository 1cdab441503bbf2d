package org.legible.checker.css;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pseudo-classes that count an element's place among its siblings. */
final class Places {

    private static final Pattern STEP = Pattern.compile("([+-]?\\d*)n(?:([+-])(\\d+))?");

    private Places() {}

    static boolean matches(Selector.Test.Pseudo pseudo, CssElement e) {
        return switch (pseudo.name()) {
            case "first-child" -> e.position() == 0;
            case "last-child" -> e.position() == e.siblings().size() - 1;
            case "only-child" -> e.siblings().size() == 1;
            case "first-of-type" -> ofType(e, false) == 1;
            case "last-of-type" -> ofType(e, true) == 1;
            case "only-of-type" -> ofType(e, false) == 1 && ofType(e, true) == 1;
            case "nth-child" -> nth(pseudo.argument(), e.position() + 1);
            case "nth-last-child" -> nth(pseudo.argument(), e.siblings().size() - e.position());
            case "nth-of-type" -> nth(pseudo.argument(), ofType(e, false));
            case "nth-last-of-type" -> nth(pseudo.argument(), ofType(e, true));
            default -> false;
        };
    }

    private static int ofType(CssElement e, boolean fromEnd) {
        int count = 0;
        int size = e.siblings().size();
        for (int i = 0; i < size; i++) {
            CssElement sibling = e.siblings().get(fromEnd ? size - 1 - i : i);
            if (sibling.tag().equals(e.tag())) count++;
            if (sibling == e) break;
        }
        return count;
    }

    private static boolean nth(String argument, int place) {
        String text = argument.replace(" ", "");
        if (text.equals("odd")) return place % 2 == 1;
        if (text.equals("even")) return place % 2 == 0;
        Matcher step = STEP.matcher(text);
        try {
            if (!step.matches()) return place == Integer.parseInt(text);
            String a = step.group(1);
            int by = a.isEmpty() || a.equals("+") ? 1 : a.equals("-") ? -1 : Integer.parseInt(a);
            int from = step.group(3) == null ? 0 : Integer.parseInt(step.group(2) + step.group(3));
            int rest = place - from;
            return by == 0 ? rest == 0 : rest % by == 0 && rest / by >= 0;
        } catch (NumberFormatException tooLarge) {
            return false;
        }
    }
}

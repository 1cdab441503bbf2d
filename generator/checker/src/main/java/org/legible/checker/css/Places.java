package org.legible.checker.css;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pseudo-classes that count an element's place among its siblings. */
final class Places {

    private static final Pattern STEP = Pattern.compile("([+-]?\\d{0,9})n(?:\\s*([+-])\\s*(\\d{1,9}))?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");

    /** The tests that a pseudo-class without an argument stands for; none where it does not count. */
    static List<Selector.Test> named(String name) {
        return switch (name) {
            case "first-child" -> List.of(first(false, false));
            case "last-child" -> List.of(first(true, false));
            case "only-child" -> List.of(first(false, false), first(true, false));
            case "first-of-type" -> List.of(first(false, true));
            case "last-of-type" -> List.of(first(true, true));
            case "only-of-type" -> List.of(first(false, true), first(true, true));
            default -> List.of();
        };
    }

    private static Selector.Test first(boolean fromEnd, boolean sameName) {
        return new Selector.Test.Place(0, 1, fromEnd, sameName, List.of());
    }

    /**
     * The test that a function stands for; empty where its argument makes no sense.
     *
     * @param counted the selectors after "of", empty where there are none
     */
    static Optional<Selector.Test.Place> counting(String name, String steps, List<Selector> counted) {
        boolean fromEnd = name.startsWith("nth-last-");
        boolean sameName = name.endsWith("-of-type");
        if (steps.equals("odd")) return Optional.of(new Selector.Test.Place(2, 1, fromEnd, sameName, counted));
        if (steps.equals("even")) return Optional.of(new Selector.Test.Place(2, 0, fromEnd, sameName, counted));
        if (NUMBER.matcher(steps).matches())
            return Optional.of(new Selector.Test.Place(0, Integer.parseInt(steps), fromEnd, sameName, counted));
        Matcher step = STEP.matcher(steps);
        if (!step.matches()) return Optional.empty();
        String a = step.group(1);
        int by = a.isEmpty() || a.equals("+") ? 1 : a.equals("-") ? -1 : Integer.parseInt(a);
        int from = step.group(3) == null ? 0 : Integer.parseInt(step.group(2) + step.group(3));
        return Optional.of(new Selector.Test.Place(by, from, fromEnd, sameName, counted));
    }

    /** The names of the functions that count. */
    static boolean counts(String name) {
        return switch (name) {
            case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type" -> true;
            default -> false;
        };
    }

    /** Whether an element stands at the place, given numbers of its siblings and what counts among them. */
    static boolean matches(
            Selector.Test.Place place, CssElement e, SiblingNumbers numbers, Predicate<CssElement> counted) {
        int rest = number(place, e, numbers, counted) - place.offset();
        return place.step() == 0 ? rest == 0 : rest % place.step() == 0 && rest / place.step() >= 0;
    }

    private static int number(
            Selector.Test.Place place, CssElement e, SiblingNumbers numbers, Predicate<CssElement> counted) {
        if (place.sameName()) return e.siblingNumbers().sameName(e, place.fromEnd());
        if (!place.selectors().isEmpty()) return numbers.matching(place.selectors(), e, place.fromEnd(), counted);
        return place.fromEnd() ? e.siblings().size() - e.position() : e.position() + 1;
    }
}

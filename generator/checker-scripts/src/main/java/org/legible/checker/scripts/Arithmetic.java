package org.legible.checker.scripts;

import org.legible.checker.scripts.Value.Elements;
import org.legible.checker.scripts.Value.Plain;
import org.mozilla.javascript.Token;

/** What operators answer for values that are known. */
final class Arithmetic {

    /** No text that a rule asks about is so long, and no script can fill memory with one. */
    private static final int LONGEST = 10_000;

    private Arithmetic() {}

    static Object of(int operator, Object left, Object right) {
        return switch (operator) {
            case Token.EQ, Token.SHEQ -> equal(left, right, operator == Token.SHEQ);
            case Token.NE, Token.SHNE ->
                equal(left, right, operator == Token.SHNE) instanceof Boolean b ? (Object) !b : Plain.UNKNOWN;
            case Token.ADD -> add(left, right);
            default -> left instanceof Double a && right instanceof Double b ? numbers(operator, a, b) : Plain.UNKNOWN;
        };
    }

    private static Object equal(Object left, Object right, boolean strictly) {
        if (left == Plain.UNKNOWN || right == Plain.UNKNOWN) return Plain.UNKNOWN;
        boolean primitives = primitive(left) && primitive(right);
        if (primitives && left.getClass() == right.getClass() && !(left instanceof Plain)) return left.equals(right);
        if (left instanceof Plain a && right instanceof Plain b && a != Plain.JQUERY && b != Plain.JQUERY)
            return a == b || !strictly;
        if (left instanceof Elements a && right instanceof Elements b && a.single() && b.single()) return a.equals(b);
        if (primitives && (strictly || left instanceof Plain || right instanceof Plain)) return false;
        if (strictly && primitive(left) != primitive(right)) return false;
        return Plain.UNKNOWN;
    }

    private static boolean primitive(Object value) {
        return Expressions.plain(value) || value == Plain.NULL || value == Plain.UNDEFINED;
    }

    private static Object add(Object left, Object right) {
        if (left instanceof Double a && right instanceof Double b) return a + b;
        boolean texts = left instanceof String || right instanceof String;
        if (!texts || !Expressions.plain(left) || !Expressions.plain(right)) return Plain.UNKNOWN;
        String both = text(left) + text(right);
        return both.length() > LONGEST ? Plain.UNKNOWN : both;
    }

    /** A text, number or truth as text; "?" for everything else. */
    static String text(Object value) {
        if (!Expressions.plain(value)) return "?";
        if (value instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1e15) return String.valueOf(d.longValue());
        return String.valueOf(value);
    }

    private static Object numbers(int operator, double a, double b) {
        return switch (operator) {
            case Token.SUB -> a - b;
            case Token.MUL -> a * b;
            case Token.DIV -> a / b;
            case Token.MOD -> a % b;
            case Token.LT -> a < b;
            case Token.LE -> a <= b;
            case Token.GT -> a > b;
            case Token.GE -> a >= b;
            default -> Plain.UNKNOWN;
        };
    }
}

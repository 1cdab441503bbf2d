package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads selectors; one that browsers would drop gives nothing. */
final class SelectorParser {

    private static final Set<String> OLD_PSEUDO_ELEMENTS = Set.of("before", "after", "first-line", "first-letter");
    private static final Set<String> NESTING = Set.of("is", "where", "not", "has", "matches", "any", "-webkit-any");
    private static final int DEEPEST = 10;

    private final List<Token> tokens;
    private final int depth;
    private int at;
    private boolean valid = true;

    private SelectorParser(List<Token> tokens, int depth) {
        this.tokens = tokens;
        this.depth = depth;
    }

    /** The selectors of a list; empty where any of them is not understood. */
    static List<Selector> parse(String text) {
        return parse(text, 0);
    }

    private static List<Selector> parse(String text, int depth) {
        if (depth > DEEPEST) return List.of();
        List<Selector> all = new ArrayList<>();
        for (String one : ValueLists.splitCommas(text)) {
            SelectorParser parser = new SelectorParser(Tokenizer.tokens(one.strip()), depth);
            Selector selector = parser.complex();
            if (!parser.valid) return List.of();
            all.add(selector);
        }
        return all;
    }

    private Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private Selector complex() {
        List<Selector.Compound> compounds = new ArrayList<>();
        List<Character> combinators = new ArrayList<>();
        String[] pseudoElement = {""};
        int specificity = 0;
        // A relative selector, as in :has(> img), begins with its combinator.
        if (combinatorChar(peek())) {
            combinators.add(peek().text().charAt(0));
            compounds.add(new Selector.Compound("", "", List.of(), List.of(new Selector.Test.Pseudo("scope", ""))));
            at++;
        }
        while (valid) {
            skipSpace();
            int start = at;
            int[] weight = {0};
            compounds.add(compound(pseudoElement, weight));
            specificity += weight[0];
            if (at == start) valid = false;
            boolean gap = peek().is(Token.Kind.SPACE);
            skipSpace();
            if (peek().is(Token.Kind.END)) break;
            if (combinatorChar(peek())) {
                combinators.add(peek().text().charAt(0));
                at++;
            } else if (gap) {
                combinators.add(' ');
            } else {
                valid = false;
            }
        }
        return new Selector(List.copyOf(compounds), List.copyOf(combinators), pseudoElement[0], specificity);
    }

    private static boolean combinatorChar(Token token) {
        return token.delim('>') || token.delim('+') || token.delim('~');
    }

    private void skipSpace() {
        while (peek().is(Token.Kind.SPACE)) at++;
    }

    private Selector.Compound compound(String[] pseudoElement, int[] weight) {
        String tag = "";
        String id = "";
        List<String> classes = new ArrayList<>(2);
        List<Selector.Test> tests = new ArrayList<>(2);
        while (valid) {
            Token token = peek();
            if (token.is(Token.Kind.IDENT) && tag.isEmpty()) {
                tag = token.text().toLowerCase(Locale.ROOT);
                weight[0] += 1;
                at++;
            } else if (token.delim('*')) {
                tag = "*";
                at++;
            } else if (token.delim('&')) {
                tests.add(new Selector.Test.Pseudo("scope", ""));
                at++;
            } else if (token.is(Token.Kind.HASH)) {
                id = token.text();
                weight[0] += 1 << 20;
                at++;
            } else if (token.delim('.')) {
                at++;
                if (!peek().is(Token.Kind.IDENT)) valid = false;
                classes.add(peek().text());
                weight[0] += 1 << 10;
                at++;
            } else if (token.is(Token.Kind.OPEN_SQUARE)) {
                tests.add(attribute());
                weight[0] += 1 << 10;
            } else if (token.is(Token.Kind.COLON)) {
                pseudo(tests, pseudoElement, weight);
            } else {
                break;
            }
        }
        return new Selector.Compound(tag, id, List.copyOf(classes), List.copyOf(tests));
    }

    private Selector.Test attribute() {
        at++;
        skipSpace();
        String name = peek().text().toLowerCase(Locale.ROOT);
        if (!peek().is(Token.Kind.IDENT)) valid = false;
        at++;
        skipSpace();
        if (peek().is(Token.Kind.CLOSE_SQUARE)) {
            at++;
            return new Selector.Test.Attribute(name, ' ', "", false);
        }
        char operator = peek().text().isEmpty() ? ' ' : peek().text().charAt(0);
        at++;
        if (operator != '=') at++;
        skipSpace();
        String value = peek().text() + peek().unit();
        at++;
        skipSpace();
        boolean ignoreCase = peek().ident("i");
        if (peek().is(Token.Kind.IDENT)) at++;
        skipSpace();
        if (!peek().is(Token.Kind.CLOSE_SQUARE)) valid = false;
        at++;
        // HTML compares the values of these without regard to case.
        return new Selector.Test.Attribute(
                name, operator, value, ignoreCase || name.equals("type") || name.equals("lang"));
    }

    private void pseudo(List<Selector.Test> tests, String[] pseudoElement, int[] weight) {
        at++;
        boolean element = peek().is(Token.Kind.COLON);
        if (element) at++;
        Token token = peek();
        at++;
        String name = token.text().toLowerCase(Locale.ROOT);
        if (token.is(Token.Kind.IDENT)) {
            if (element || OLD_PSEUDO_ELEMENTS.contains(name)) {
                pseudoElement[0] = name;
                weight[0] += 1;
            } else {
                tests.add(new Selector.Test.Pseudo(name, ""));
                weight[0] += 1 << 10;
            }
            return;
        }
        if (!token.is(Token.Kind.FUNCTION)) {
            valid = false;
            return;
        }
        String argument = argument();
        if (element) {
            pseudoElement[0] = name;
        } else if (NESTING.contains(name)) {
            nested(name, argument, tests, weight);
        } else {
            tests.add(new Selector.Test.Pseudo(name, argument.toLowerCase(Locale.ROOT)));
            weight[0] += 1 << 10;
        }
    }

    private void nested(String name, String argument, List<Selector.Test> tests, int[] weight) {
        List<Selector> inner = parse(argument, depth + 1);
        if (inner.isEmpty()) {
            valid = false;
            return;
        }
        tests.add(new Selector.Test.Nested(name, inner));
        if (!name.equals("where"))
            weight[0] += inner.stream().mapToInt(Selector::specificity).max().orElse(0);
    }

    private String argument() {
        StringBuilder text = new StringBuilder();
        int open = 1;
        while (!peek().is(Token.Kind.END)) {
            Token token = peek();
            if (token.opens()) open++;
            if (token.closes() && --open == 0) break;
            text.append(source(token));
            at++;
        }
        at++;
        return text.toString().strip();
    }

    private static String source(Token token) {
        return switch (token.kind()) {
            case HASH -> "#" + token.text();
            case FUNCTION -> token.text() + "(";
            case STRING -> "\"" + token.text().replace("\"", "\\\"") + "\"";
            case PERCENTAGE -> token.text() + "%";
            case AT -> "@" + token.text();
            default -> token.text() + token.unit();
        };
    }
}

package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads selectors; one that browsers would drop gives nothing. */
final class SelectorParser {

    private static final Set<String> OLD_PSEUDO_ELEMENTS = Set.of("before", "after", "first-line", "first-letter");
    private static final Set<String> NESTING = Set.of("is", "where", "not", "has", "-webkit-any");
    private static final int DEEPEST = 10;

    /** States that browsers know: one that they do not know makes the whole rule void. */
    private static final Set<String> STATES = WordLists.words("""
            active any-link autofill -webkit-autofill checked default defined disabled empty enabled focus focus-visible
            focus-within fullscreen -webkit-full-screen future has-slotted host hover in-range indeterminate invalid link
            modal muted open optional out-of-range past paused picture-in-picture placeholder-shown playing popover-open
            read-only read-write required root scope seeking stalled buffering target target-current user-invalid
            user-valid valid visited current volume-locked -webkit-any-link first left right
            """);

    private static final Set<String> STATE_FUNCTIONS =
            WordLists.words("lang dir host host-context state current active-view-transition-type");

    /** Pseudo-elements that browsers know, beside those that begin with "-webkit-". */
    private static final Set<String> PSEUDO_ELEMENTS = WordLists.words("""
            after backdrop before checkmark column cue details-content file-selector-button first-letter first-line
            grammar-error highlight marker part picker picker-icon placeholder scroll-button scroll-marker
            scroll-marker-group search-text selection slotted spelling-error target-text view-transition
            view-transition-group view-transition-image-pair view-transition-new view-transition-old
            """);

    /** Attributes whose values HTML compares without regard to case. */
    private static final Set<String> CASELESS = WordLists.words("""
            accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir
            direction disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref
            noresize noshade nowrap readonly rel rev rules scope scrolling selected shape target text type valign valuetype
            vlink
            """);

    private final String text;
    private final List<Token> tokens;
    private final int depth;
    private int at;
    private boolean valid = true;
    private String pseudoElement = "";
    private int specificity;

    private SelectorParser(String text, int depth) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
        this.depth = depth;
    }

    /** The selectors of a list; empty where any of them is not understood. */
    static List<Selector> parse(String text) {
        List<Selector> all = new ArrayList<>();
        return each(text, 0, false, all) ? all : List.of();
    }

    /** Reads each selector of a list that is understood; says whether all of them are. */
    private static boolean each(String text, int depth, boolean relative, List<Selector> into) {
        if (depth > DEEPEST) return false;
        boolean all = true;
        for (String one : ValueLists.splitCommas(text)) {
            SelectorParser parser = new SelectorParser(one.strip(), depth);
            Selector selector = parser.complex(relative);
            if (parser.valid) into.add(selector);
            all &= parser.valid;
        }
        return all;
    }

    private Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private Selector complex(boolean relative) {
        List<Selector.Compound> compounds = new ArrayList<>();
        List<Character> combinators = new ArrayList<>();
        if (relative) {
            // As in :has(> img): what has no combinator at its beginning is inside.
            boolean written = combinatorChar(peek());
            combinators.add(written ? peek().text().charAt(0) : ' ');
            compounds.add(new Selector.Compound("", "", List.of(), List.of(new Selector.Test.Pseudo("scope", ""))));
            if (written) at++;
        }
        while (valid) {
            skipSpace();
            int start = at;
            compounds.add(compound());
            if (at == start) valid = false;
            if (!pseudoElement.isEmpty() && !restIsSpace()) valid = false;
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
        return new Selector(List.copyOf(compounds), List.copyOf(combinators), pseudoElement, specificity);
    }

    private static boolean combinatorChar(Token token) {
        return token.delim('>') || token.delim('+') || token.delim('~');
    }

    private boolean restIsSpace() {
        skipSpace();
        return peek().is(Token.Kind.END);
    }

    private void skipSpace() {
        while (peek().is(Token.Kind.SPACE)) at++;
    }

    /** Passes over a token that must be as it is. */
    private void expect(boolean there) {
        valid &= there;
        at++;
    }

    private Selector.Compound compound() {
        String tag = "";
        String id = "";
        List<String> classes = new ArrayList<>(2);
        List<Selector.Test> tests = new ArrayList<>(2);
        while (valid) {
            Token token = peek();
            if (!pseudoElement.isEmpty() && !token.is(Token.Kind.COLON)) break;
            anyNamespace();
            token = peek();
            boolean first = tag.isEmpty() && id.isEmpty() && classes.isEmpty() && tests.isEmpty();
            if (token.is(Token.Kind.IDENT) && first) {
                tag = token.text().toLowerCase(Locale.ROOT);
                specificity++;
                at++;
            } else if (token.delim('*') && first) {
                tag = "*";
                at++;
            } else if (token.delim('&')) {
                tests.add(new Selector.Test.Pseudo("scope", ""));
                at++;
            } else if (token.is(Token.Kind.HASH)) {
                // A second id is one more test.
                if (id.isEmpty()) id = token.text();
                else tests.add(new Selector.Test.Attribute("id", '=', token.text(), false));
                specificity += 1 << 20;
                at++;
            } else if (token.delim('.')) {
                at++;
                classes.add(peek().text());
                expect(peek().is(Token.Kind.IDENT));
                specificity += 1 << 10;
            } else if (token.is(Token.Kind.OPEN_SQUARE)) {
                tests.add(attribute());
                specificity += 1 << 10;
            } else if (token.is(Token.Kind.COLON)) {
                pseudo(tests);
            } else {
                break;
            }
        }
        return new Selector.Compound(tag.equals("*") ? "" : tag, id, List.copyOf(classes), List.copyOf(tests));
    }

    /** Passes over the "*|" of a name in any namespace. */
    private void anyNamespace() {
        boolean any = peek().delim('*')
                && at + 1 < tokens.size()
                && tokens.get(at + 1).delim('|');
        if (any) at += 2;
    }

    private Selector.Test attribute() {
        at++;
        skipSpace();
        anyNamespace();
        String name = peek().text().toLowerCase(Locale.ROOT);
        expect(peek().is(Token.Kind.IDENT));
        skipSpace();
        if (peek().is(Token.Kind.CLOSE_SQUARE)) {
            at++;
            return new Selector.Test.Attribute(name, ' ', "", false);
        }
        char operator = peek().text().isEmpty() ? ' ' : peek().text().charAt(0);
        expect(peek().is(Token.Kind.DELIM) && "=~|^$*".indexOf(operator) >= 0);
        if (operator != '=') expect(peek().delim('='));
        skipSpace();
        String value = peek().text();
        expect(peek().is(Token.Kind.IDENT) || peek().is(Token.Kind.STRING));
        skipSpace();
        boolean ignoreCase = peek().ident("i");
        boolean heedCase = peek().ident("s");
        if (ignoreCase || heedCase) at++;
        skipSpace();
        expect(peek().is(Token.Kind.CLOSE_SQUARE));
        return new Selector.Test.Attribute(name, operator, value, ignoreCase || !heedCase && CASELESS.contains(name));
    }

    private void pseudo(List<Selector.Test> tests) {
        at++;
        boolean element = peek().is(Token.Kind.COLON);
        if (element) at++;
        Token token = peek();
        at++;
        String name = token.text().toLowerCase(Locale.ROOT);
        if (token.is(Token.Kind.IDENT)) {
            if (element || OLD_PSEUDO_ELEMENTS.contains(name)) pseudoElement(name);
            else state(name, tests);
            return;
        }
        if (!token.is(Token.Kind.FUNCTION)) {
            valid = false;
            return;
        }
        String argument = argument();
        if (element) pseudoElement(name);
        else if (NESTING.contains(name)) nested(name, argument, tests);
        else if (Places.counts(name)) counting(name, argument, tests);
        else if (STATE_FUNCTIONS.contains(name)) {
            tests.add(new Selector.Test.Pseudo(name, argument.toLowerCase(Locale.ROOT)));
            specificity += 1 << 10;
        } else {
            valid = false;
        }
    }

    private void pseudoElement(String name) {
        if (!PSEUDO_ELEMENTS.contains(name) && !name.startsWith("-webkit-")) valid = false;
        pseudoElement = name;
        specificity++;
    }

    private void state(String name, List<Selector.Test> tests) {
        List<Selector.Test> places = Places.named(name);
        if (places.isEmpty()) {
            if (!STATES.contains(name)) valid = false;
            tests.add(new Selector.Test.Pseudo(name, ""));
        } else {
            tests.addAll(places);
        }
        specificity += 1 << 10;
    }

    private void nested(String name, String argument, List<Selector.Test> tests) {
        List<Selector> inner = new ArrayList<>();
        boolean all = each(argument, depth + 1, name.equals("has"), inner);
        // :is() and :where() forgive what they do not understand.
        boolean forgiving = name.equals("is") || name.equals("where");
        if (!all && !forgiving || depth >= DEEPEST) {
            valid = false;
            return;
        }
        tests.add(new Selector.Test.Nested(name, List.copyOf(inner)));
        if (!name.equals("where")) specificity += heaviest(inner);
    }

    private void counting(String name, String argument, List<Selector.Test> tests) {
        String[] parts = argument.strip().toLowerCase(Locale.ROOT).split("\\s+of\\s+", 2);
        List<Selector> counted = new ArrayList<>();
        if (parts.length > 1) {
            String selectors = argument.strip().substring(argument.strip().length() - parts[1].length());
            if (name.endsWith("-of-type") || !each(selectors, depth + 1, false, counted)) valid = false;
        }
        Places.counting(name, parts[0].strip(), List.copyOf(counted)).ifPresentOrElse(tests::add, () -> valid = false);
        specificity += (1 << 10) + heaviest(counted);
    }

    private static int heaviest(List<Selector> selectors) {
        return selectors.stream().mapToInt(Selector::specificity).max().orElse(0);
    }

    /** The text up to the bracket that ends a function. */
    private String argument() {
        int start = peek().start();
        int open = 1;
        while (!peek().is(Token.Kind.END)) {
            if (peek().opens()) open++;
            if (peek().closes() && --open == 0) break;
            at++;
        }
        String argument = text.substring(start, peek().start());
        at++;
        return argument.strip();
    }
}

package org.legible.checker.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads style sheets: rules, nesting, media, layers, imports. */
final class SheetParser {

    private static final Pattern LOUD_VARIABLE = Pattern.compile("\\b(?:V[aA][rR]|v(?:A[rR]|aR))\\(");
    private static final int DEEPEST = 24;
    private static final int LONGEST_SELECTOR = 4_000;

    private final String css;
    private final List<Token> tokens;

    /** For each token that opens a block, the one that closes it. */
    private final int[] ends;

    private int at;
    private final List<StyleRule> rules = new ArrayList<>();
    private final Map<String, Boolean> containers = new HashMap<>();
    private final List<StyleSheet.Import> imports = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final Set<String> keyframes = new LinkedHashSet<>();
    private final List<MediaQuery> media = new ArrayList<>();
    private final List<StyleSheet.Layer> layers = new ArrayList<>();
    private final List<StyleSheet.Registered> registered = new ArrayList<>();

    private SheetParser(String css) {
        this.css = css;
        this.tokens = Tokenizer.tokens(css);
        this.ends = ends(tokens);
    }

    /** Nothing but its own bracket closes a block, or the end of the text (CSS Syntax Level 3, section 5.4.8). */
    private static int[] ends(List<Token> tokens) {
        int[] ends = new int[tokens.size()];
        int[] open = new int[tokens.size()];
        int depth = 0;
        for (int i = 0; i < ends.length; i++) {
            Token token = tokens.get(i);
            ends[i] = token.opens() ? ends.length - 1 : i;
            if (token.opens()) open[depth++] = i;
            else if (depth > 0 && token.closes(tokens.get(open[depth - 1]))) ends[open[--depth]] = i;
        }
        return ends;
    }

    static StyleSheet parse(String css) {
        SheetParser parser = new SheetParser(css);
        while (!parser.peek().is(Token.Kind.END)) parser.topLevel();
        parser.findAddresses();
        return new StyleSheet(
                List.copyOf(parser.rules),
                List.copyOf(parser.imports),
                List.copyOf(parser.layers),
                List.copyOf(parser.registered),
                List.copyOf(parser.addresses),
                Set.copyOf(parser.keyframes),
                List.copyOf(parser.media),
                css);
    }

    private void topLevel() {
        if (peek().is(Token.Kind.SPACE)) at++;
        else if (peek().is(Token.Kind.AT)) atRule(SheetContext.TOP);
        else styleRule(SheetContext.TOP);
    }

    static List<Declaration> declarations(String css) {
        return new SheetParser(css).run(true);
    }

    /** Declarations to the end of an attribute, or of the block that they stand in. */
    private List<Declaration> run(boolean attribute) {
        List<Declaration> found = new ArrayList<>();
        while (!peek().is(Token.Kind.END) && (attribute || !peek().is(Token.Kind.CLOSE_CURLY))) {
            if (peek().is(Token.Kind.SPACE) || peek().is(Token.Kind.SEMICOLON)) at++;
            else if (!declaration(found, attribute)) skipStatement();
        }
        return List.copyOf(found);
    }

    private void findAddresses() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Token.Kind.URL)) addresses.add(token.text());
            boolean call = token.is(Token.Kind.FUNCTION)
                    && (token.text().equals("url") || token.text().equals("src"));
            if (!call) continue;
            int next = i + 1;
            while (tokens.get(next).is(Token.Kind.SPACE)) next++;
            if (tokens.get(next).is(Token.Kind.STRING))
                addresses.add(tokens.get(next).text());
        }
        imports.forEach(i -> addresses.add(i.address()));
    }

    private Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    /**
     * Reads until the block ends. Its declarations become a rule of the selectors around it, one for each run of them,
     * because what stands after a nested rule comes after it in the cascade.
     */
    private void block(SheetContext context) {
        List<Declaration> run = new ArrayList<>();
        int offset = peek().start();
        while (!peek().is(Token.Kind.END)) {
            Token token = peek();
            if (token.is(Token.Kind.SPACE)
                    || token.is(Token.Kind.SEMICOLON) && !context.parent().isEmpty()) {
                at++;
            } else if (token.is(Token.Kind.CLOSE_CURLY)) {
                at++;
                break;
            } else if (token.is(Token.Kind.AT)) {
                flush(context, run, offset);
                atRule(context);
            } else {
                if (run.isEmpty()) offset = token.start();
                if (!context.parent().isEmpty() && declaration(run, false)) continue;
                flush(context, run, offset);
                styleRule(context);
            }
        }
        flush(context, run, offset);
    }

    private void flush(SheetContext context, List<Declaration> run, int offset) {
        for (Declaration one : run)
            if (one.name().equals("container") || one.name().equals("container-name"))
                containers.merge(one.value().split("[ /]")[0], context.parent().equals("body"), Boolean::logicalAnd);
        if (!run.isEmpty() && !context.selectors().isEmpty())
            rules.add(new StyleRule(
                    context.selectors(), List.copyOf(run), context.conditions(), context.layer(), offset));
        run.clear();
    }

    /** Reads a declaration; says no, without moving, where a rule stands instead. */
    private boolean declaration(List<Declaration> declarations, boolean attribute) {
        int start = at;
        Token name = peek();
        if (!name.is(Token.Kind.IDENT)) return skipBroken(start, attribute);
        at++;
        while (peek().is(Token.Kind.SPACE)) at++;
        if (!peek().is(Token.Kind.COLON)) {
            at = start;
            return skipBroken(start, attribute);
        }
        at++;
        int from = at;
        boolean custom = name.text().startsWith("--");
        int end = valueEnd(custom, attribute);
        if (end >= 0) add(declarations, name, from, end);
        at = end < 0 ? start : end;
        return end >= 0;
    }

    /** A declaration that is broken ends at the next semicolon, unless a block shows that it is a rule. */
    private boolean skipBroken(int start, boolean attribute) {
        int end = valueEnd(false, attribute);
        at = end < 0 ? start : Math.max(end, start + 1);
        return end >= 0;
    }

    /** Passes over a rule where none may stand. */
    private void skipStatement() {
        prelude(false, false);
        at++;
        skipBlock();
    }

    /** The token after a value, or -1 where a curly block comes first; in an attribute no closing brace ends it. */
    private int valueEnd(boolean curlyAllowed, boolean attribute) {
        for (int i = Math.min(at, tokens.size() - 1); ; i = ends[i] + 1) {
            i = Math.min(i, tokens.size() - 1);
            Token token = tokens.get(i);
            if (token.is(Token.Kind.END) || token.is(Token.Kind.SEMICOLON)) return i;
            if (token.is(Token.Kind.CLOSE_CURLY) && !attribute) return i;
            if (token.is(Token.Kind.OPEN_CURLY) && !curlyAllowed) return -1;
        }
    }

    private void add(List<Declaration> declarations, Token name, int from, int end) {
        int last = beforeSpace(from, end);
        if (last > from && tokens.get(last - 1).ident("important")) {
            int mark = beforeSpace(from, last - 1) - 1;
            if (mark >= from && tokens.get(mark).delim('!')) last = mark;
        }
        boolean important = last < end && tokens.get(last).delim('!');
        last = beforeSpace(from, last);
        while (from < last && tokens.get(from).is(Token.Kind.SPACE)) from++;
        if (spoilt(from, last)) return;
        boolean custom = name.text().startsWith("--");
        // No property has values with a semicolon, which an open bracket may take in.
        for (int i = from; i < last && !custom; i++) if (tokens.get(i).is(Token.Kind.SEMICOLON)) return;
        String value = from < last ? value(from, last) : "";
        if (value.isEmpty() && !custom) return;
        String property = custom ? name.text() : name.text().toLowerCase(Locale.ROOT);
        declarations.add(new Declaration(property, value, important, name.start()));
    }

    /** Whether a value holds what no value may: an exclamation mark, a bracket or string that is open at one end. */
    private boolean spoilt(int from, int end) {
        for (int i = from; i < end; i = ends[i] + 1)
            if (tokens.get(i).delim('!') || tokens.get(i).closes() || brokenString(tokens.get(i))) return true;
        return false;
    }

    /** Whether a string is cut off by the end of its line. */
    private boolean brokenString(Token token) {
        return token.is(Token.Kind.STRING)
                && token.end() < css.length()
                && css.charAt(token.end()) == '\n'
                && (token.end() - token.start() == 1 || css.charAt(token.end() - 1) != css.charAt(token.start()));
    }

    private int beforeSpace(int from, int end) {
        int last = end;
        while (last > from && tokens.get(last - 1).is(Token.Kind.SPACE)) last--;
        return last;
    }

    /** The text of a value without comments, its words without needless escapes. */
    private String value(int from, int end) {
        String raw = text(tokens.get(from).start(), tokens.get(end - 1).end());
        if (raw.contains("(") && LOUD_VARIABLE.matcher(raw).find())
            raw = LOUD_VARIABLE.matcher(raw).replaceAll("var(");
        if (raw.indexOf('\\') < 0) return raw + missing(from, end);
        StringBuilder plain = new StringBuilder();
        for (Token token : tokens.subList(from, end))
            plain.append(
                    token.is(Token.Kind.IDENT) && token.text().matches("[\\w-]+")
                            ? token.text()
                            : css.substring(token.start(), token.end()));
        return plain + missing(from, end);
    }

    /** The brackets that the end of the text closes (CSS Syntax Level 3, section 5.4.8). */
    private String missing(int from, int end) {
        StringBuilder missing = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (!tokens.get(i).opens() || ends[i] < tokens.size() - 1) continue;
            Token.Kind opener = tokens.get(i).kind();
            missing.insert(0, opener == Token.Kind.OPEN_SQUARE ? ']' : opener == Token.Kind.OPEN_CURLY ? '}' : ')');
        }
        return missing.toString();
    }

    private String text(int from, int to) {
        return Tokenizer.withoutComments(css.substring(from, to));
    }

    /** The text before the next block, or the semicolon or brace that ends a statement; leaves the reader there. */
    private String prelude(boolean pastSemicolons, boolean pastBraces) {
        int from = Math.min(at, tokens.size() - 1);
        while (!peek().is(Token.Kind.END)) {
            Token token = peek();
            if (token.is(Token.Kind.OPEN_CURLY)) break;
            if (!pastSemicolons && token.is(Token.Kind.SEMICOLON)) break;
            if (!pastBraces && token.is(Token.Kind.CLOSE_CURLY)) break;
            at = ends[at] + 1;
        }
        return text(tokens.get(from).start(), peek().start()).strip();
    }

    private void styleRule(SheetContext context) {
        // Where no declarations may stand, nothing but a block ends a rule: a stray semicolon spoils the next.
        String prelude = prelude(context.parent().isEmpty(), context == SheetContext.TOP);
        if (!peek().is(Token.Kind.OPEN_CURLY)) {
            if (!peek().is(Token.Kind.CLOSE_CURLY)) at++;
            return;
        }
        at++;
        String selector = nest(context.parent(), prelude);
        if (!context.scope().isEmpty()) selector = selector.replace(":scope", ":is(" + context.scope() + ")");
        if (context.depth() > DEEPEST || selector.length() > LONGEST_SELECTOR) skipBlock();
        else block(context.in(selector));
    }

    /** A nested selector with its parent put in: "&:hover", "> li", "p". */
    private static String nest(String parent, String prelude) {
        if (parent.isEmpty()) return prelude;
        String is = ":is(" + parent + ")";
        List<String> nested = new ArrayList<>();
        for (String one : ValueLists.splitCommas(prelude))
            nested.add(one.indexOf('&') >= 0 ? one.replace("&", is) : is + " " + one);
        return String.join(",", nested);
    }

    /** Leaves the block whose bracket was read last. */
    private void skipBlock() {
        at = ends[at - 1] + 1;
    }

    private void atRule(SheetContext context) {
        String name = peek().text();
        at++;
        String prelude = prelude(false, false);
        if (!peek().is(Token.Kind.OPEN_CURLY)) {
            if (!peek().is(Token.Kind.CLOSE_CURLY) || context == SheetContext.TOP) at++;
            if (name.equals("import")) importSheet(prelude);
            if (name.equals("layer")) {
                for (String one : ValueLists.splitCommas(prelude)) layer(context, one);
            }
            return;
        }
        at++;
        switch (name) {
            case "media" -> group(context.under(media(prelude)));
            case "supports" -> group(context.under(when(Supports.holds(prelude) ? "" : "not all")));
            case "layer" -> group(context.layered(layer(context, prelude)));
            case "container" -> group(context.under(container(prelude)));
            case "scope" -> scope(context, prelude);
            case "keyframes", "-webkit-keyframes" -> {
                keyframes.add(prelude);
                skipBlock();
            }
            case "property" -> register(prelude);
            default -> skipBlock();
        }
    }

    /** Takes note of a custom property that has a value before any is declared. */
    private void register(String name) {
        List<Declaration> facts = run(false);
        at++;
        String initial = null;
        boolean inherits = true;
        for (Declaration fact : facts) {
            if (fact.name().equals("initial-value")) initial = fact.value();
            if (fact.name().equals("inherits")) inherits = !fact.value().equals("false");
        }
        if (name.startsWith("--")) registered.add(new StyleSheet.Registered(name, initial, inherits));
    }

    private Condition media(String prelude) {
        MediaQuery query = new MediaQuery(prelude.toLowerCase(Locale.ROOT));
        media.add(query);
        return new Condition.Media(query);
    }

    /** The body is as wide as the window, so of a container that it alone is, media queries can ask; of others nobody can tell. */
    private Condition container(String prelude) {
        String name = prelude.split("[ (]")[0];
        boolean isBody = containers.getOrDefault(name, false);
        return isBody ? media(prelude.substring(name.length()).strip()) : new Condition.Unknown(prelude);
    }

    private static Condition when(String query) {
        return new Condition.Media(new MediaQuery(query));
    }

    /** Where a scope ends, and which of two is nearer, is not followed: its rules may apply wherever they match. */
    private void scope(SheetContext context, String prelude) {
        String root = ValueLists.splitSpaces(prelude).stream().findFirst().orElse("");
        SheetContext inside = context.under(new Condition.Unknown(prelude));
        if (root.length() > 2 && root.startsWith("(") && root.endsWith(")"))
            inside = inside.scoped(root.substring(1, root.length() - 1));
        group(inside);
    }

    private void group(SheetContext context) {
        if (context.depth() > DEEPEST) skipBlock();
        else block(context);
    }

    /** Takes note of a layer; gives its full name. One without a name is another each time. */
    private String layer(SheetContext context, String name) {
        String own = name.strip().isEmpty() ? StyleSheet.Layer.NAMELESS + layers.size() : name.strip();
        String full = context.layer().isEmpty() ? own : context.layer() + "." + own;
        layers.add(new StyleSheet.Layer(full, context.conditions()));
        return full;
    }

    private void importSheet(String prelude) {
        ImportStatement statement = ImportStatement.parse(prelude);
        String layer = statement.layer() == null ? StyleRule.UNLAYERED : layer(SheetContext.TOP, statement.layer());
        if (!statement.address().isEmpty())
            imports.add(new StyleSheet.Import(statement.address(), when(statement.query()), layer, layers.size()));
    }
}

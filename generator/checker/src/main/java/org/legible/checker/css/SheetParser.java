package org.legible.checker.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads style sheets: rules, nesting, media, layers, imports. */
final class SheetParser {

    private static final int DEEPEST = 24;
    private static final int LONGEST_SELECTOR = 4_000;

    private final String css;
    private final List<Token> tokens;
    private int at;
    private final List<StyleRule> rules = new ArrayList<>();
    private final List<StyleSheet.Import> imports = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final Set<String> keyframes = new LinkedHashSet<>();
    private final List<MediaQuery> media = new ArrayList<>();
    private final Map<String, Integer> layers = new HashMap<>();

    private SheetParser(String css) {
        this.css = css;
        this.tokens = Tokenizer.tokens(css);
    }

    /** Where a rule stands. */
    private record Context(String parent, List<Condition> conditions, int layer, int depth) {

        Context under(Condition condition) {
            List<Condition> all = new ArrayList<>(conditions);
            all.add(condition);
            return new Context(parent, List.copyOf(all), layer, depth + 1);
        }

        Context in(String selector) {
            return new Context(selector, conditions, layer, depth + 1);
        }

        Context layered(int number) {
            return new Context(parent, conditions, number, depth + 1);
        }
    }

    static StyleSheet parse(String css) {
        SheetParser parser = new SheetParser(css);
        parser.block(new Context("", List.of(), StyleRule.UNLAYERED, 0), new ArrayList<>(), true);
        parser.findAddresses();
        return new StyleSheet(
                List.copyOf(parser.rules),
                List.copyOf(parser.imports),
                List.copyOf(parser.addresses),
                Set.copyOf(parser.keyframes),
                List.copyOf(parser.media),
                css);
    }

    static List<Declaration> declarations(String css) {
        SheetParser parser = new SheetParser(css);
        List<Declaration> found = new ArrayList<>();
        parser.block(new Context("&", List.of(), StyleRule.UNLAYERED, DEEPEST), found, true);
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

    /** Reads until the block ends: declarations go to the list, rules to the sheet. */
    private void block(Context context, List<Declaration> declarations, boolean top) {
        while (!peek().is(Token.Kind.END)) {
            Token token = peek();
            if (token.is(Token.Kind.SPACE) || token.is(Token.Kind.SEMICOLON)) {
                at++;
            } else if (token.is(Token.Kind.CLOSE_CURLY)) {
                at++;
                if (!top) return;
            } else if (token.is(Token.Kind.AT)) {
                atRule(context, declarations);
            } else if (!context.parent().isEmpty() && declaration(declarations)) {
                continue;
            } else {
                styleRule(context);
            }
        }
    }

    /** Reads a declaration; says no, without moving, where a rule stands instead. */
    private boolean declaration(List<Declaration> declarations) {
        int start = at;
        Token name = peek();
        if (!name.is(Token.Kind.IDENT)) return skipBroken(start);
        at++;
        while (peek().is(Token.Kind.SPACE)) at++;
        if (!peek().is(Token.Kind.COLON)) {
            at = start;
            return skipBroken(start);
        }
        at++;
        int from = at;
        boolean custom = name.text().startsWith("--");
        int end = valueEnd(custom);
        if (end < 0) {
            at = start;
            return false;
        }
        add(declarations, name, from, end);
        at = end;
        return true;
    }

    /** A declaration that is broken ends at the next semicolon, unless a block shows that it is a rule. */
    private boolean skipBroken(int start) {
        int end = valueEnd(false);
        if (end < 0) {
            at = start;
            return false;
        }
        at = Math.max(end, start + 1);
        return true;
    }

    /** The token after a value, or -1 where a curly block comes first. */
    private int valueEnd(boolean curlyAllowed) {
        int open = 0;
        for (int i = Math.min(at, tokens.size() - 1); ; i++) {
            Token token = tokens.get(i);
            if (token.is(Token.Kind.END)) return i;
            if (open == 0 && (token.is(Token.Kind.SEMICOLON) || token.is(Token.Kind.CLOSE_CURLY))) return i;
            if (token.is(Token.Kind.OPEN_CURLY) && open == 0 && !curlyAllowed) return -1;
            if (token.opens()) open++;
            else if (token.closes() && open > 0) open--;
        }
    }

    private void add(List<Declaration> declarations, Token name, int from, int end) {
        int last = end;
        while (last > from && tokens.get(last - 1).is(Token.Kind.SPACE)) last--;
        int mark = last - 2;
        while (mark > from && tokens.get(mark).is(Token.Kind.SPACE)) mark--;
        boolean important = mark >= from
                && tokens.get(last - 1).ident("important")
                && tokens.get(mark).delim('!');
        if (important) last = mark;
        while (last > from && tokens.get(last - 1).is(Token.Kind.SPACE)) last--;
        while (from < last && tokens.get(from).is(Token.Kind.SPACE)) from++;
        String value = from < last
                ? text(tokens.get(from).start(), tokens.get(last - 1).end())
                : "";
        boolean custom = name.text().startsWith("--");
        if (value.isEmpty() && !custom) return;
        String property = custom ? name.text() : name.text().toLowerCase(Locale.ROOT);
        declarations.add(new Declaration(property, value, important, name.start()));
    }

    private String text(int from, int to) {
        String text = css.substring(from, to);
        int comment = text.indexOf("/*");
        if (comment < 0) return text;
        StringBuilder out = new StringBuilder();
        int start = 0;
        while (comment >= 0) {
            out.append(text, start, comment);
            int end = text.indexOf("*/", comment + 2);
            start = end < 0 ? text.length() : end + 2;
            comment = text.indexOf("/*", start);
        }
        return out.append(text.substring(start)).toString();
    }

    /** The text before the next block or semicolon; leaves the reader at either. */
    private String prelude() {
        int from = Math.min(at, tokens.size() - 1);
        int open = 0;
        while (!peek().is(Token.Kind.END)) {
            Token token = peek();
            if (open == 0 && (token.is(Token.Kind.OPEN_CURLY) || token.is(Token.Kind.SEMICOLON))) break;
            if (open == 0 && token.is(Token.Kind.CLOSE_CURLY)) break;
            if (token.opens()) open++;
            else if (token.closes()) open--;
            at++;
        }
        return text(tokens.get(from).start(), peek().start()).strip();
    }

    private void styleRule(Context context) {
        int offset = peek().start();
        String prelude = prelude();
        if (!peek().is(Token.Kind.OPEN_CURLY)) {
            at++;
            return;
        }
        at++;
        String selector = nest(context.parent(), prelude);
        if (context.depth() > DEEPEST || selector.length() > LONGEST_SELECTOR) {
            skipBlock();
            return;
        }
        List<Selector> selectors = SelectorParser.parse(selector);
        List<Declaration> declarations = new ArrayList<>();
        int place = rules.size();
        block(context.in(selector), declarations, false);
        if (!selectors.isEmpty() && !declarations.isEmpty()) {
            rules.add(
                    place,
                    new StyleRule(selectors, List.copyOf(declarations), context.conditions(), context.layer(), offset));
        }
    }

    /** A nested selector with its parent put in: "&:hover", "> li", "p". */
    private static String nest(String parent, String prelude) {
        if (parent.isEmpty()) return prelude;
        String is = ":is(" + parent + ")";
        List<String> nested = new ArrayList<>();
        for (String one : ValueLists.splitCommas(prelude)) {
            nested.add(one.indexOf('&') >= 0 ? one.replace("&", is) : is + " " + one);
        }
        return String.join(",", nested);
    }

    private void skipBlock() {
        int open = 1;
        while (!peek().is(Token.Kind.END) && open > 0) {
            if (peek().is(Token.Kind.OPEN_CURLY)) open++;
            if (peek().is(Token.Kind.CLOSE_CURLY)) open--;
            at++;
        }
    }

    private void atRule(Context context, List<Declaration> declarations) {
        String name = peek().text();
        at++;
        String prelude = prelude();
        if (!peek().is(Token.Kind.OPEN_CURLY)) {
            if (peek().is(Token.Kind.SEMICOLON)) at++;
            if (name.equals("import")) importSheet(prelude);
            if (name.equals("layer")) ValueLists.splitCommas(prelude).forEach(this::layer);
            return;
        }
        at++;
        switch (name) {
            case "media" -> {
                MediaQuery query = new MediaQuery(prelude.toLowerCase(Locale.ROOT));
                media.add(query);
                group(context.under(new Condition.Media(query)), declarations);
            }
            case "supports" ->
                group(supported(prelude) ? context.under(always()) : context.under(unknown(prelude)), declarations);
            case "layer" -> group(context.layered(layer(prelude)), declarations);
            case "container", "scope", "starting-style" -> group(context.under(unknown(prelude)), declarations);
            case "keyframes", "-webkit-keyframes" -> {
                keyframes.add(prelude);
                skipBlock();
            }
            default -> skipBlock();
        }
    }

    private static Condition always() {
        return new Condition.Media(new MediaQuery(""));
    }

    private static Condition unknown(String text) {
        return new Condition.Unknown(text);
    }

    /** Browsers of today support what a sheet asks for; a sheet that asks for what is missing means old ones. */
    private static boolean supported(String prelude) {
        return !prelude.strip().toLowerCase(Locale.ROOT).startsWith("not");
    }

    private void group(Context context, List<Declaration> declarations) {
        if (context.depth() > DEEPEST) {
            skipBlock();
            return;
        }
        if (context.parent().isEmpty()) {
            block(context, declarations, false);
            return;
        }
        // A group inside a rule may hold declarations of that rule.
        List<Declaration> inner = new ArrayList<>();
        int place = rules.size();
        int offset = peek().start();
        block(context, inner, false);
        if (inner.isEmpty()) return;
        List<Selector> selectors = SelectorParser.parse(context.parent());
        if (selectors.isEmpty()) return;
        rules.add(place, new StyleRule(selectors, List.copyOf(inner), context.conditions(), context.layer(), offset));
    }

    private int layer(String name) {
        String key = name.strip().isEmpty() ? "anonymous " + layers.size() : name.strip();
        return layers.computeIfAbsent(key, k -> layers.size());
    }

    private void importSheet(String prelude) {
        List<Token> parts = Tokenizer.tokens(prelude);
        String address = "";
        int end = 0;
        for (Token token : parts) {
            if (token.is(Token.Kind.STRING) || token.is(Token.Kind.URL)) {
                address = token.text();
                end = token.end();
                break;
            }
        }
        String rest =
                prelude.substring(end).replaceFirst("^\\s*\\)", "").strip().toLowerCase(Locale.ROOT);
        rest = rest.replaceFirst("^layer(\\([^)]*\\))?", "")
                .replaceFirst("^supports\\([^)]*\\)", "")
                .strip();
        if (!address.isEmpty()) imports.add(new StyleSheet.Import(address, new Condition.Media(new MediaQuery(rest))));
    }
}

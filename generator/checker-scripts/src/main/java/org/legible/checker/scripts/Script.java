package org.legible.checker.scripts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.ast.AstRoot;
import org.mozilla.javascript.ast.FunctionNode;
import org.mozilla.javascript.ast.Name;
import org.mozilla.javascript.ast.NumberLiteral;
import org.mozilla.javascript.ast.StringLiteral;

/**
 * A script that has been read. Never changed afterwards, so that pages may share it.
 *
 * @param tree its statements
 * @param words every name, text and number in it
 * @param functions those of its functions that may do something to a page
 */
record Script(AstRoot tree, Set<String> words, List<FunctionNode> functions) {

    /** What is longer is a bundle, of which nobody can tell what it does. */
    static final int LONGEST = 60_000;

    /** The parser knows let but not const here; what is listened to is the same with both. */
    private static final Pattern CONST_LOOP = Pattern.compile("\\bfor(\\s*)\\((\\s*)const\\b");

    /** Words without which a function does nothing that readers notice. */
    private static final Set<String> CONSEQUENTIAL = Set.of("""
            addEventListener removeEventListener dispatchEvent trigger on off bind one delegate live hover click dblclick
            keydown keyup keypress mousedown mouseup touchstart pointerdown focus blur tabIndex tabindex role
            contentEditable setAttribute removeAttribute attr prop href innerHTML outerHTML insertAdjacentHTML html append
            appendChild prepend before after insertBefore replaceWith replaceChild replaceChildren wrap unwrap write
            preventDefault location submit open show hide toggle classList className addClass removeClass toggleClass
            style css hidden eval Function clearTimeout clearInterval remove empty textContent innerText text
            """.strip().split("\\s+"));

    /** Reads a script that is not too long; empty where it is not understood. */
    static Optional<Script> read(String code) {
        CompilerEnvirons settings = new CompilerEnvirons();
        settings.setLanguageVersion(Context.VERSION_ES6);
        settings.setReservedKeywordAsIdentifier(true);
        try {
            String readable = CONST_LOOP.matcher(code).replaceAll("for$1($2let");
            AstRoot tree = new Parser(settings).parse(readable, "", 1);
            Set<String> words = new HashSet<>();
            tree.visit(node -> {
                if (node instanceof Name name) words.add(name.getIdentifier());
                if (node instanceof StringLiteral text) words.add(text.getValue());
                if (node instanceof NumberLiteral number) words.add(number.getValue());
                return true;
            });
            return Optional.of(new Script(tree, Set.copyOf(words), functions(tree)));
        } catch (RuntimeException | StackOverflowError notUnderstood) {
            // The parser calls itself for each bracket: no page's own script is nested so deeply.
            return Optional.empty();
        }
    }

    private static List<FunctionNode> functions(AstRoot tree) {
        List<FunctionNode> found = new ArrayList<>();
        tree.visit(node -> {
            if (node instanceof FunctionNode function && consequential(function)) found.add(function);
            return true;
        });
        return List.copyOf(found);
    }

    /** Whether a function names something that does anything to a page, outside the functions in it. */
    private static boolean consequential(FunctionNode function) {
        Set<String> named = new HashSet<>();
        function.getBody().visit(node -> {
            if (node instanceof Name name) named.add(name.getIdentifier());
            if (node instanceof StringLiteral text) named.add(text.getValue());
            return !(node instanceof FunctionNode);
        });
        return !Collections.disjoint(named, CONSEQUENTIAL);
    }
}

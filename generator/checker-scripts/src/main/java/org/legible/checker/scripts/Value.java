package org.legible.checker.scripts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legible.checker.page.PageElement;
import org.mozilla.javascript.ast.FunctionNode;

/** What is known of a value, beside texts, numbers and truths, which are Java's own. */
sealed interface Value {

    /** Values without parts. */
    enum Plain implements Value {
        UNKNOWN,
        UNDEFINED,
        NULL,
        /** The library of that name. */
        JQUERY
    }

    /** Something of the browser: window, document, location, console. */
    record Host(String name) implements Value {}

    /** Elements of the page. */
    record Elements(List<PageElement> list, Form form) implements Value {
        /** How a script holds elements. */
        enum Form {
            ONE,
            LIST,
            JQUERY
        }

        static Elements one(PageElement e) {
            return new Elements(List.of(e), Form.ONE);
        }

        static Elements list(List<PageElement> all) {
            return new Elements(List.copyOf(all), Form.LIST);
        }

        static Elements jquery(List<PageElement> all) {
            return new Elements(all.stream().distinct().toList(), Form.JQUERY);
        }

        boolean jquery() {
            return form == Form.JQUERY;
        }

        boolean single() {
            return form == Form.ONE;
        }
    }

    /** The style, the classes or the data of elements. */
    record Part(Elements of, String name) implements Value {}

    /** A function with the names that it sees; an arrow keeps the "this" of where it stands. */
    record Closure(FunctionNode node, Scope scope, Object self) implements Value {}

    /** What a handler is told of what happened: only these parts of it are known. */
    record Happening(Map<String, Object> known) implements Value {}

    /** An array: like another only if it is the same one, as in scripts. */
    final class Items implements Value {
        private final List<Object> list;

        Items() {
            this(new ArrayList<>());
        }

        Items(List<Object> list) {
            this.list = list;
        }

        List<Object> list() {
            return list;
        }
    }

    /** An object: like another only if it is the same one, as in scripts. */
    final class Fields implements Value {
        private final Map<String, Object> map = new LinkedHashMap<>();

        Map<String, Object> map() {
            return map;
        }
    }
}

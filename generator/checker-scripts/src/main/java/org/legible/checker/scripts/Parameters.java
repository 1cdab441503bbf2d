package org.legible.checker.scripts;

import java.util.ArrayList;
import java.util.List;
import org.legible.checker.scripts.Value.Items;
import org.legible.checker.scripts.Value.Plain;
import org.mozilla.javascript.ast.ArrayLiteral;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.FunctionNode;
import org.mozilla.javascript.ast.Name;
import org.mozilla.javascript.ast.ObjectLiteral;

/** What the parameters of a function, and other patterns that take values apart, are given. */
final class Parameters {

    private Parameters() {}

    /** Gives each parameter its argument, or what it is by default. */
    static void bind(FunctionNode node, Scope scope, List<Object> arguments, Expressions expressions) {
        List<AstNode> parameters = node.getParams();
        for (int i = 0; i < parameters.size(); i++) {
            boolean rest = node.hasRestParameter() && i == parameters.size() - 1;
            Object value = i < arguments.size() ? arguments.get(i) : Plain.UNDEFINED;
            if (rest)
                value = new Items(new ArrayList<>(arguments.subList(Math.min(i, arguments.size()), arguments.size())));
            if (value == Plain.UNDEFINED && parameters.get(i) instanceof Name name)
                value = byDefault(node, name.getIdentifier(), scope, expressions);
            expressions.declare(parameters.get(i), value, scope);
        }
    }

    private static Object byDefault(FunctionNode node, String name, Scope scope, Expressions expressions) {
        List<Object> defaults = node.getDefaultParams();
        if (defaults == null) return Plain.UNDEFINED;
        for (int i = 0; i + 1 < defaults.size(); i += 2) {
            if (name.equals(defaults.get(i)) && defaults.get(i + 1) instanceof AstNode value)
                return expressions.eval(value, scope);
        }
        return Plain.UNDEFINED;
    }

    /** The elements of an array literal or list that destructuring reads. */
    static Object part(Object value, int index) {
        if (value instanceof Items items)
            return index < items.list().size() ? items.list().get(index) : Plain.UNDEFINED;
        return Plain.UNKNOWN;
    }

    static boolean pattern(AstNode node) {
        return node instanceof ArrayLiteral || node instanceof ObjectLiteral;
    }
}

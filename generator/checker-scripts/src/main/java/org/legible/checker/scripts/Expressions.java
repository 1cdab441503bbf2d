package org.legible.checker.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.checker.script.Effect;
import org.legible.checker.scripts.Value.Closure;
import org.legible.checker.scripts.Value.Fields;
import org.legible.checker.scripts.Value.Host;
import org.legible.checker.scripts.Value.Items;
import org.legible.checker.scripts.Value.Plain;
import org.mozilla.javascript.Token;
import org.mozilla.javascript.ast.AbstractObjectProperty;
import org.mozilla.javascript.ast.ArrayLiteral;
import org.mozilla.javascript.ast.Assignment;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.ConditionalExpression;
import org.mozilla.javascript.ast.ElementGet;
import org.mozilla.javascript.ast.FunctionCall;
import org.mozilla.javascript.ast.FunctionNode;
import org.mozilla.javascript.ast.InfixExpression;
import org.mozilla.javascript.ast.KeywordLiteral;
import org.mozilla.javascript.ast.Name;
import org.mozilla.javascript.ast.NewExpression;
import org.mozilla.javascript.ast.NumberLiteral;
import org.mozilla.javascript.ast.ObjectLiteral;
import org.mozilla.javascript.ast.ObjectProperty;
import org.mozilla.javascript.ast.ParenthesizedExpression;
import org.mozilla.javascript.ast.PropertyGet;
import org.mozilla.javascript.ast.Spread;
import org.mozilla.javascript.ast.SpreadObjectProperty;
import org.mozilla.javascript.ast.StringLiteral;
import org.mozilla.javascript.ast.TemplateCharacters;
import org.mozilla.javascript.ast.TemplateLiteral;
import org.mozilla.javascript.ast.UnaryExpression;
import org.mozilla.javascript.ast.UpdateExpression;

/** Follows expressions. */
final class Expressions {

    private final Machine machine;
    private final Members members;

    Expressions(Machine machine) {
        this.machine = machine;
        this.members = new Members(machine);
    }

    /** What an expression is worth. */
    Object eval(AstNode e, Scope scope) {
        if (!machine.step()) return Plain.UNKNOWN;
        if (e instanceof Name name) return name(name.getIdentifier(), scope);
        if (e instanceof StringLiteral text) return text.getValue();
        if (e instanceof NumberLiteral number) return number.getNumber();
        if (e instanceof KeywordLiteral word) return keyword(word, scope);
        if (e instanceof FunctionNode function) return new Closure(function, scope, self(scope));
        if (e instanceof ParenthesizedExpression inner) return eval(inner.getExpression(), scope);
        if (e instanceof NewExpression made) return make(made, scope);
        if (e instanceof FunctionCall call) return call(call, scope);
        if (e instanceof Assignment assignment) return assign(assignment, scope);
        if (e instanceof PropertyGet get) {
            Object of = eval(get.getTarget(), scope);
            if (optional(get) && empty(of)) return Plain.UNDEFINED;
            return members.get(of, get.getProperty().getIdentifier());
        }
        if (e instanceof ElementGet get) return members.at(eval(get.getTarget(), scope), eval(get.getElement(), scope));
        if (e instanceof InfixExpression infix) return infix(infix, scope);
        if (e instanceof UnaryExpression unary) return unary(unary, scope);
        if (e instanceof UpdateExpression update) return update(update, scope);
        if (e instanceof ConditionalExpression choice) return choose(choice, scope);
        if (e instanceof ObjectLiteral object) return fields(object, scope);
        if (e instanceof ArrayLiteral array) return items(array, scope);
        if (e instanceof TemplateLiteral template) return text(template, scope);
        if (e.getType() != Token.REGEXP && e.getType() != Token.EMPTY && e.getType() != Token.BIGINT) machine.getLost();
        return Plain.UNKNOWN;
    }

    private static Object self(Scope scope) {
        Object self = scope.get("this");
        return self == null ? Plain.UNKNOWN : self;
    }

    private Object name(String name, Scope scope) {
        Object value = scope.get(name);
        machine.mention(value);
        return value != null ? value : members.global(name);
    }

    private static Object keyword(KeywordLiteral word, Scope scope) {
        return switch (word.getType()) {
            case Token.TRUE -> true;
            case Token.FALSE -> false;
            case Token.NULL -> Plain.NULL;
            case Token.THIS -> self(scope);
            default -> Plain.UNKNOWN;
        };
    }

    private static boolean optional(AstNode node) {
        return node.getType() == Token.QUESTION_DOT;
    }

    private static boolean empty(Object value) {
        return value == Plain.NULL || value == Plain.UNDEFINED;
    }

    private Object make(NewExpression made, Scope scope) {
        Object type = eval(made.getTarget(), scope);
        List<Object> arguments = arguments(made, scope);
        if (type instanceof Closure) {
            Fields self = new Fields();
            machine.call(type, self, arguments);
            return self;
        }
        if (made.getTarget() instanceof Name name) {
            if (name.getIdentifier().equals("Array")) return new Items();
            if (name.getIdentifier().equals("Function")) machine.getLost();
        }
        machine.maybeCall(arguments);
        return Plain.UNKNOWN;
    }

    private List<Object> arguments(FunctionCall call, Scope scope) {
        List<Object> values = new ArrayList<>();
        for (AstNode argument : call.getArguments()) values.add(eval(argument, scope));
        return values;
    }

    private Object call(FunctionCall call, Scope scope) {
        AstNode target = call.getTarget();
        while (target instanceof ParenthesizedExpression inner) target = inner.getExpression();
        if (target instanceof PropertyGet get) {
            Object of = eval(get.getTarget(), scope);
            if (empty(of) && (optional(get) || call.isOptionalCall())) return Plain.UNDEFINED;
            String name = get.getProperty().getIdentifier();
            if (name.equals("call") || name.equals("apply")) return borrowed(get.getTarget(), of, name, call, scope);
            return members.call(of, name, arguments(call, scope));
        }
        if (target instanceof ElementGet get) {
            Object of = eval(get.getTarget(), scope);
            Object name = eval(get.getElement(), scope);
            List<Object> arguments = arguments(call, scope);
            if (name instanceof String known) return members.call(of, known, arguments);
            machine.getLost();
            machine.maybeCall(arguments);
            return Plain.UNKNOWN;
        }
        Object function = eval(target, scope);
        List<Object> arguments = arguments(call, scope);
        if (function instanceof Closure) return machine.call(function, new Host("window"), arguments);
        if (function == Plain.JQUERY) return members.jquery(arguments);
        if (target instanceof Name name && scope.get(name.getIdentifier()) == null)
            return members.call(new Host("window"), name.getIdentifier(), arguments);
        machine.maybeCall(arguments);
        // What nobody knows may do anything.
        machine.effect(Effect.Kind.UNKNOWN, Optional.empty());
        return Plain.UNKNOWN;
    }

    /** A call such as [].forEach.call(list, function), or of a function of the page with another "this". */
    private Object borrowed(AstNode method, Object function, String name, FunctionCall call, Scope scope) {
        List<Object> arguments = arguments(call, scope);
        Object self = arguments.isEmpty() ? Plain.UNKNOWN : arguments.get(0);
        List<Object> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        if (name.equals("apply")) rest = !rest.isEmpty() && rest.get(0) instanceof Items i ? i.list() : List.of();
        if (function instanceof Closure) return machine.call(function, self, rest);
        if (method instanceof PropertyGet get)
            return members.call(self, get.getProperty().getIdentifier(), rest);
        machine.getLost();
        return Plain.UNKNOWN;
    }

    private Object assign(Assignment assignment, Scope scope) {
        Object value = eval(assignment.getRight(), scope);
        int operator = assignment.getOperator();
        if (operator != Token.ASSIGN) {
            Object old = eval(assignment.getLeft(), scope);
            value = operator == Token.ASSIGN_ADD ? Arithmetic.of(Token.ADD, old, value) : Plain.UNKNOWN;
        }
        assign(assignment.getLeft(), value, scope);
        return value;
    }

    /** Gives what stands on the left of "=" a value. */
    void assign(AstNode target, Object value, Scope scope) {
        if (target instanceof ParenthesizedExpression inner) assign(inner.getExpression(), value, scope);
        else if (target instanceof Name name) assignName(name.getIdentifier(), value, scope);
        else if (target instanceof PropertyGet get)
            members.set(eval(get.getTarget(), scope), get.getProperty().getIdentifier(), value);
        else if (target instanceof ElementGet get)
            members.setAt(eval(get.getTarget(), scope), eval(get.getElement(), scope), value);
        else if (Parameters.pattern(target)) take(target, value, (name, part) -> assignName(name, part, scope), scope);
        else machine.getLost();
    }

    /** Gives a name another value; where it is unsure whether this is done, the value is not known any more. */
    void assignName(String name, Object value, Scope scope) {
        Object old = scope.get(name);
        if (old == null && name.equals("location")) members.set(new Host("window"), name, value);
        boolean same = old == null || old == Plain.UNDEFINED || old.equals(value);
        if (machine.doubt > 0 && !same) machine.maybeCall(List.of(value, old));
        machine.touch(scope.set(name, machine.doubt == 0 || same ? value : Plain.UNKNOWN));
    }

    /** Declares a name, or the names of a pattern. */
    void declare(AstNode target, Object value, Scope scope) {
        if (target instanceof Name name) scope.declare(name.getIdentifier(), value);
        else if (target instanceof Assignment a)
            declare(a.getLeft(), value == Plain.UNDEFINED ? eval(a.getRight(), scope) : value, scope);
        else take(target, value, scope::declare, scope);
    }

    private interface Taker {
        void take(String name, Object value);
    }

    private void take(AstNode pattern, Object value, Taker taker, Scope scope) {
        if (pattern instanceof Name name) {
            taker.take(name.getIdentifier(), value);
        } else if (pattern instanceof Assignment a) {
            take(a.getLeft(), value == Plain.UNDEFINED ? eval(a.getRight(), scope) : Plain.UNKNOWN, taker, scope);
        } else if (pattern instanceof ArrayLiteral array) {
            for (int i = 0; i < array.getSize(); i++)
                take(array.getElement(i), Parameters.part(value, i), taker, scope);
        } else if (pattern instanceof ObjectLiteral object) {
            for (AbstractObjectProperty p : object.getElements()) {
                if (!(p instanceof ObjectProperty property)) continue;
                String key = key(property.getKey(), scope);
                take(property.getValue(), key == null ? Plain.UNKNOWN : members.get(value, key), taker, scope);
            }
        } else if (!(pattern instanceof org.mozilla.javascript.ast.EmptyExpression)) {
            machine.getLost();
        }
    }

    private String key(AstNode key, Scope scope) {
        if (key instanceof Name name) return name.getIdentifier();
        if (key instanceof StringLiteral text) return text.getValue();
        if (key instanceof NumberLiteral number) return number.getValue();
        if (key instanceof org.mozilla.javascript.ast.ComputedPropertyKey computed
                && eval(computed.getExpression(), scope) instanceof String known) return known;
        return null;
    }

    private Object infix(InfixExpression e, Scope scope) {
        int operator = e.getOperator();
        Object left = eval(e.getLeft(), scope);
        if (operator == Token.COMMA) return eval(e.getRight(), scope);
        if (operator == Token.AND || operator == Token.OR || operator == Token.NULLISH_COALESCING) {
            Optional<Boolean> further = operator == Token.NULLISH_COALESCING
                    ? left == Plain.UNKNOWN ? Optional.empty() : Optional.of(empty(left))
                    : truth(left).map(t -> t == (operator == Token.AND));
            if (further.isPresent()) return further.get() ? eval(e.getRight(), scope) : left;
            machine.doubt++;
            Object right = eval(e.getRight(), scope);
            machine.doubt--;
            machine.maybeCall(List.of(left, right));
            return right.equals(left) ? left : Plain.UNKNOWN;
        }
        Object value = Arithmetic.of(operator, left, eval(e.getRight(), scope));
        return value instanceof String text && !machine.step(text.length()) ? Plain.UNKNOWN : value;
    }

    private Object unary(UnaryExpression e, Scope scope) {
        if (e.getOperator() == Token.TYPEOF
                && e.getOperand() instanceof Name name
                && scope.get(name.getIdentifier()) == null) return Plain.UNKNOWN;
        Object value = eval(e.getOperand(), scope);
        return switch (e.getOperator()) {
            case Token.NOT -> {
                Optional<Boolean> truth = truth(value);
                yield truth.isPresent() ? (Object) !truth.get() : Plain.UNKNOWN;
            }
            case Token.NEG -> value instanceof Double d ? (Object) (-d) : Plain.UNKNOWN;
            case Token.POS -> value instanceof Double ? value : Plain.UNKNOWN;
            case Token.VOID -> Plain.UNDEFINED;
            default -> Plain.UNKNOWN;
        };
    }

    private Object update(UpdateExpression e, Scope scope) {
        Object old = eval(e.getOperand(), scope);
        Object value = old instanceof Double d ? (Object) (d + (e.getOperator() == Token.INC ? 1 : -1)) : Plain.UNKNOWN;
        assign(e.getOperand(), value, scope);
        return e.isPostfix() ? old : value;
    }

    private Object choose(ConditionalExpression e, Scope scope) {
        Optional<Boolean> truth = truth(eval(e.getTestExpression(), scope));
        if (truth.isPresent()) return eval(truth.get() ? e.getTrueExpression() : e.getFalseExpression(), scope);
        machine.doubt++;
        Object one = eval(e.getTrueExpression(), scope);
        Object other = eval(e.getFalseExpression(), scope);
        machine.doubt--;
        if (one.equals(other)) return one;
        machine.maybeCall(List.of(one, other));
        return Plain.UNKNOWN;
    }

    private Object fields(ObjectLiteral object, Scope scope) {
        Fields fields = new Fields();
        for (AbstractObjectProperty p : object.getElements()) {
            if (p instanceof SpreadObjectProperty spread) {
                Object from = eval(spread.getSpreadNode().getExpression(), scope);
                if (!(from instanceof Fields other)) return Plain.UNKNOWN;
                if (machine.step(other.map().size())) fields.map().putAll(other.map());
                continue;
            }
            ObjectProperty property = (ObjectProperty) p;
            Object value = eval(property.getValue(), scope);
            String key = key(property.getKey(), scope);
            if (key == null || property.isGetterMethod() || property.isSetterMethod()) {
                machine.maybeCall(List.of(value));
                return Plain.UNKNOWN;
            }
            fields.map().put(key, value);
        }
        return fields;
    }

    private Object items(ArrayLiteral array, Scope scope) {
        Items items = new Items();
        boolean known = true;
        for (AstNode element : array.getElements()) {
            if (element instanceof Spread spread) {
                List<Object> from = machine.items(eval(spread.getExpression(), scope));
                known &= from != null && from.size() + items.list().size() < Members.MOST_ITEMS;
                if (known) items.list().addAll(from);
            } else {
                items.list().add(eval(element, scope));
            }
        }
        return known ? items : Plain.UNKNOWN;
    }

    private Object text(TemplateLiteral template, Scope scope) {
        StringBuilder text = new StringBuilder();
        boolean known = true;
        for (AstNode part : template.getElements()) {
            Object value = part instanceof TemplateCharacters c ? c.getValue() : eval(part, scope);
            known &= plain(value);
            text.append(Arithmetic.text(value));
        }
        return known && text.length() < 10_000 && machine.step(text.length()) ? text.toString() : Plain.UNKNOWN;
    }

    /** Whether a value is true where a condition asks; empty where that is not known. */
    static Optional<Boolean> truth(Object value) {
        if (value instanceof Boolean b) return Optional.of(b);
        if (value instanceof Double d) return Optional.of(d != 0 && !Double.isNaN(d));
        if (value instanceof String s) return Optional.of(!s.isEmpty());
        if (value == Plain.UNKNOWN) return Optional.empty();
        return Optional.of(!empty(value));
    }

    /** Whether a value is a text, number or truth that is known. */
    static boolean plain(Object value) {
        return value instanceof String || value instanceof Double || value instanceof Boolean;
    }

    /** The parts of an object, none where they are not known. */
    static Map<String, Object> parts(Object value) {
        return value instanceof Fields fields ? fields.map() : Map.of();
    }
}

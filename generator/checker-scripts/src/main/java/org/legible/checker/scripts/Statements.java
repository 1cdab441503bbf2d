package org.legible.checker.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.checker.page.PageElement;
import org.legible.checker.scripts.Value.Closure;
import org.legible.checker.scripts.Value.Elements;
import org.legible.checker.scripts.Value.Fields;
import org.legible.checker.scripts.Value.Items;
import org.legible.checker.scripts.Value.Plain;
import org.mozilla.javascript.Node;
import org.mozilla.javascript.Token;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.AstRoot;
import org.mozilla.javascript.ast.Block;
import org.mozilla.javascript.ast.BreakStatement;
import org.mozilla.javascript.ast.CatchClause;
import org.mozilla.javascript.ast.ContinueStatement;
import org.mozilla.javascript.ast.DoLoop;
import org.mozilla.javascript.ast.EmptyExpression;
import org.mozilla.javascript.ast.EmptyStatement;
import org.mozilla.javascript.ast.ExpressionStatement;
import org.mozilla.javascript.ast.ForInLoop;
import org.mozilla.javascript.ast.ForLoop;
import org.mozilla.javascript.ast.FunctionNode;
import org.mozilla.javascript.ast.IfStatement;
import org.mozilla.javascript.ast.LabeledStatement;
import org.mozilla.javascript.ast.Name;
import org.mozilla.javascript.ast.ReturnStatement;
import org.mozilla.javascript.ast.SwitchCase;
import org.mozilla.javascript.ast.SwitchStatement;
import org.mozilla.javascript.ast.ThrowStatement;
import org.mozilla.javascript.ast.TryStatement;
import org.mozilla.javascript.ast.VariableDeclaration;
import org.mozilla.javascript.ast.VariableInitializer;
import org.mozilla.javascript.ast.WhileLoop;

/** Follows statements. */
final class Statements {

    private static final int MOST_ROUNDS = 500;

    /** How a statement ends; MAYBE is a way out that is not known to be taken. */
    private enum End {
        NORMAL,
        RETURN,
        BREAK,
        CONTINUE,
        MAYBE
    }

    /** What a function has answered so far. */
    private static final class Answer {
        private Object value = Plain.UNDEFINED;
        private boolean given;

        void give(Object v) {
            if (!given) value = v;
            else if (!value.equals(v)) value = Plain.UNKNOWN;
            given = true;
        }
    }

    private final Machine machine;
    private final Expressions expressions;

    Statements(Machine machine) {
        this.machine = machine;
        this.expressions = new Expressions(machine);
    }

    Expressions expressions() {
        return expressions;
    }

    /** Follows a script. */
    void runAll(AstRoot tree, Scope scope) {
        all(children(tree), scope, new Answer());
    }

    /** Follows the body of a function; what it answers. */
    Object body(FunctionNode function, Scope scope) {
        Answer answer = new Answer();
        End end = all(children(function.getBody()), scope, answer);
        return end == End.MAYBE ? Plain.UNKNOWN : answer.value;
    }

    /** The expression that a script begins with. */
    AstNode first(AstRoot tree) {
        return ((ExpressionStatement) tree.getFirstChild()).getExpression();
    }

    private static List<AstNode> children(Node parent) {
        List<AstNode> all = new ArrayList<>();
        for (Node child : parent) if (child instanceof AstNode node) all.add(node);
        return all;
    }

    private End all(List<AstNode> statements, Scope scope, Answer answer) {
        for (AstNode s : statements)
            if (s instanceof FunctionNode f && !f.getName().isEmpty())
                scope.declare(f.getName(), new Closure(f, scope, Plain.UNKNOWN));
        boolean maybe = false;
        for (AstNode s : statements) {
            if (!machine.step()) return End.RETURN;
            End end = one(s, scope, answer);
            if (end == End.MAYBE) {
                // Until the function ends, nobody knows whether the rest is reached.
                machine.doubt++;
                maybe = true;
            } else if (end != End.NORMAL) {
                return maybe ? End.MAYBE : end;
            }
        }
        return maybe ? End.MAYBE : End.NORMAL;
    }

    private End one(AstNode s, Scope scope, Answer answer) {
        if (s instanceof ExpressionStatement e) {
            expressions.eval(e.getExpression(), scope);
        } else if (s instanceof VariableDeclaration declaration) {
            declare(declaration, scope);
        } else if (s instanceof IfStatement choice) {
            return choose(choice, scope, answer);
        } else if (s instanceof ReturnStatement r) {
            Object value = r.getReturnValue() == null ? Plain.UNDEFINED : expressions.eval(r.getReturnValue(), scope);
            answer.give(value);
            return End.RETURN;
        } else if (s instanceof ForLoop loop) {
            return count(loop, scope, answer);
        } else if (s instanceof ForInLoop loop) {
            return each(loop, scope, answer);
        } else if (s instanceof WhileLoop loop) {
            return repeat(new Round(loop.getCondition(), null, loop.getBody()), scope, answer);
        } else if (s instanceof DoLoop loop) {
            End end = one(loop.getBody(), scope, answer);
            if (end == End.BREAK) return End.NORMAL;
            if (end == End.RETURN || end == End.MAYBE) return end;
            return repeat(new Round(loop.getCondition(), null, loop.getBody()), scope, answer);
        } else if (s instanceof TryStatement attempt) {
            return attempt(attempt, scope, answer);
        } else if (s instanceof SwitchStatement choice) {
            return choose(choice, scope, answer);
        } else if (s instanceof BreakStatement b) {
            return b.getBreakLabel() == null ? End.BREAK : End.MAYBE;
        } else if (s instanceof ContinueStatement c) {
            return c.getLabel() == null ? End.CONTINUE : End.MAYBE;
        } else if (s instanceof ThrowStatement t) {
            expressions.eval(t.getExpression(), scope);
            if (machine.doubt == 0) throw new Machine.Halt();
            return End.RETURN;
        } else if (s instanceof LabeledStatement labelled) {
            return one(labelled.getStatement(), scope, answer);
        } else if (s instanceof Block || s.getType() == Token.BLOCK) {
            return all(children(s), machine.block(scope), answer);
        } else if (!(s instanceof EmptyStatement || s instanceof FunctionNode || s instanceof EmptyExpression)) {
            machine.getLost();
        }
        return End.NORMAL;
    }

    private void declare(VariableDeclaration declaration, Scope scope) {
        for (VariableInitializer v : declaration.getVariables()) {
            AstNode target = v.getTarget();
            boolean functionWide = declaration.isVar() && target instanceof Name;
            if (v.getInitializer() == null) {
                String name = target instanceof Name n ? n.getIdentifier() : "";
                if (functionWide && !scope.ownsInFunction(name)) scope.declareInFunction(name, Plain.UNDEFINED);
                else if (!functionWide) expressions.declare(target, Plain.UNDEFINED, scope);
                continue;
            }
            Object value = expressions.eval(v.getInitializer(), scope);
            if (functionWide) {
                String name = ((Name) target).getIdentifier();
                if (scope.ownsInFunction(name)) expressions.assignName(name, value, scope);
                else scope.declareInFunction(name, value);
            } else {
                expressions.declare(target, value, scope);
            }
        }
    }

    private End choose(IfStatement choice, Scope scope, Answer answer) {
        Optional<Boolean> truth = Expressions.truth(expressions.eval(choice.getCondition(), scope));
        AstNode otherwise = choice.getElsePart();
        if (truth.isPresent()) {
            if (truth.get()) return block(choice.getThenPart(), scope, answer);
            return otherwise == null ? End.NORMAL : block(otherwise, scope, answer);
        }
        machine.doubt++;
        End one = block(choice.getThenPart(), scope, answer);
        End other = otherwise == null ? End.NORMAL : block(otherwise, scope, answer);
        machine.doubt--;
        if (one == other) return one;
        return End.MAYBE;
    }

    /** Follows a statement; doubts that arise inside a block remain until the function ends. */
    private End block(AstNode s, Scope scope, Answer answer) {
        int before = machine.doubt;
        End end = one(s, scope, answer);
        machine.doubt = before;
        return end;
    }

    private End choose(SwitchStatement choice, Scope scope, Answer answer) {
        Object value = expressions.eval(choice.getExpression(), scope);
        boolean known = Expressions.plain(value);
        int start = -1;
        int fallback = -1;
        List<SwitchCase> cases = choice.getCases();
        for (int i = 0; i < cases.size() && known && start < 0; i++) {
            if (cases.get(i).isDefault()) {
                fallback = i;
                continue;
            }
            Object wanted = expressions.eval(cases.get(i).getExpression(), scope);
            if (!Expressions.plain(wanted)) known = false;
            else if (wanted.equals(value)) start = i;
        }
        if (known) {
            int from = start < 0 ? fallback : start;
            for (int i = from; i >= 0 && i < cases.size(); i++) {
                if (cases.get(i).getStatements() == null) continue;
                End end = all(cases.get(i).getStatements(), scope, answer);
                if (end == End.BREAK) return End.NORMAL;
                if (end != End.NORMAL) return end;
            }
            return End.NORMAL;
        }
        boolean leaves = false;
        machine.doubt++;
        for (SwitchCase c : cases) {
            if (c.getStatements() == null) continue;
            int before = machine.doubt;
            End end = all(c.getStatements(), scope, answer);
            machine.doubt = before;
            leaves |= end == End.RETURN || end == End.MAYBE || end == End.CONTINUE;
        }
        machine.doubt--;
        return leaves ? End.MAYBE : End.NORMAL;
    }

    private End count(ForLoop loop, Scope scope, Answer answer) {
        Scope inner = machine.block(scope);
        if (loop.getInitializer() instanceof VariableDeclaration d) declare(d, inner);
        else if (!(loop.getInitializer() instanceof EmptyExpression)) expressions.eval(loop.getInitializer(), inner);
        return repeat(new Round(loop.getCondition(), loop.getIncrement(), loop.getBody()), inner, answer);
    }

    /** One round of a loop: what is asked before it, and what is done after it where that is something. */
    private record Round(AstNode condition, AstNode next, AstNode body) {

        boolean counts() {
            return next != null && !(next instanceof EmptyExpression);
        }
    }

    private End repeat(Round round, Scope scope, Answer answer) {
        Scope own = scope;
        boolean maybe = false;
        for (int i = 0; i < MOST_ROUNDS && machine.step(); i++) {
            Optional<Boolean> truth = round.condition() instanceof EmptyExpression
                    ? Optional.of(true)
                    : Expressions.truth(expressions.eval(round.condition(), own));
            if (truth.isEmpty()) return perhaps(round, own, answer);
            if (!truth.get()) return maybe ? End.MAYBE : End.NORMAL;
            End end = one(round.body(), own, answer);
            if (end == End.BREAK) return maybe ? End.MAYBE : End.NORMAL;
            if (end == End.RETURN) return maybe ? End.MAYBE : end;
            if (end == End.MAYBE) {
                machine.doubt++;
                maybe = true;
            }
            if (!round.counts()) continue;
            // Functions made in this round keep its values of what let declares.
            if (!machine.step(own.size())) break;
            own = own.copy();
            expressions.eval(round.next(), own);
        }
        machine.getLost();
        return End.MAYBE;
    }

    /** A loop of which nobody knows how often it is followed, if at all. */
    private End perhaps(Round round, Scope scope, Answer answer) {
        machine.doubt++;
        // Twice, so that what the first round changes is unknown in the second.
        End end = block(round.body(), scope, answer);
        if (round.counts()) expressions.eval(round.next(), scope);
        block(round.body(), scope, answer);
        machine.doubt--;
        return end == End.RETURN || end == End.MAYBE ? End.MAYBE : End.NORMAL;
    }

    private End each(ForInLoop loop, Scope scope, Answer answer) {
        Object over = expressions.eval(loop.getIteratedObject(), scope);
        List<Object> items = loop.isForOf() ? machine.items(over) : keys(over);
        if (items == null) {
            machine.doubt++;
            Scope inner = machine.block(scope);
            bindLoop(loop.getIterator(), Plain.UNKNOWN, inner);
            End end = block(loop.getBody(), inner, answer);
            machine.doubt--;
            return end == End.RETURN || end == End.MAYBE ? End.MAYBE : End.NORMAL;
        }
        boolean maybe = false;
        for (Object item : items) {
            if (!machine.step()) return End.RETURN;
            Scope inner = machine.block(scope);
            bindLoop(loop.getIterator(), item, inner);
            End end = one(loop.getBody(), inner, answer);
            if (end == End.BREAK) break;
            if (end == End.RETURN) return maybe ? End.MAYBE : end;
            if (end == End.MAYBE) {
                machine.doubt++;
                maybe = true;
            }
        }
        return maybe ? End.MAYBE : End.NORMAL;
    }

    private void bindLoop(AstNode iterator, Object value, Scope scope) {
        if (iterator instanceof VariableDeclaration d)
            expressions.declare(d.getVariables().get(0).getTarget(), value, scope);
        else expressions.assign(iterator, value, scope);
    }

    /** What is in a list; null where that is not known. */
    static List<Object> items(Object list) {
        if (list instanceof Items items) return List.copyOf(items.list());
        if (list instanceof Elements elements && !elements.single()) {
            List<Object> all = new ArrayList<>();
            for (PageElement e : elements.list()) all.add(Elements.one(e));
            return all;
        }
        return null;
    }

    private static List<Object> keys(Object object) {
        if (object instanceof Fields fields) return List.copyOf(fields.map().keySet());
        return null;
    }

    private End attempt(TryStatement attempt, Scope scope, Answer answer) {
        End end;
        int before = machine.doubt;
        try {
            end = block(attempt.getTryBlock(), scope, answer);
            machine.doubt++;
            for (CatchClause c : attempt.getCatchClauses()) follow(c, scope, answer);
        } catch (Machine.Halt caught) {
            machine.doubt = before;
            end = End.NORMAL;
            for (CatchClause c : attempt.getCatchClauses()) end = follow(c, scope, answer);
        }
        machine.doubt = before;
        if (attempt.getFinallyBlock() != null) block(attempt.getFinallyBlock(), scope, answer);
        return end;
    }

    private End follow(CatchClause clause, Scope scope, Answer answer) {
        Scope inner = machine.block(scope);
        if (clause.getVarName() != null) expressions.declare(clause.getVarName(), Plain.UNKNOWN, inner);
        return block(clause.getBody(), inner, answer);
    }
}

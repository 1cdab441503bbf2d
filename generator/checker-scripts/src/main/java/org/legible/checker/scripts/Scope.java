package org.legible.checker.scripts;

import java.util.HashMap;
import java.util.Map;

/** The names that code can see, and what is known of their values. */
final class Scope {

    private final Scope around;
    private final boolean function;
    private final int born;
    private final Map<String, Object> values = new HashMap<>();

    Scope(Scope around, boolean function) {
        this(around, function, 0);
    }

    /**
     * @param born when it was made: what is made for one happening is forgotten after it
     */
    Scope(Scope around, boolean function, int born) {
        this.around = around;
        this.function = function;
        this.born = born;
    }

    /** What a name means, or null where nothing declares it. */
    Object get(String name) {
        for (Scope s = this; s != null; s = s.around) {
            Object value = s.values.get(name);
            if (value != null) return value;
        }
        return null;
    }

    /** The same names with the same values, so that the next round of a loop has its own. */
    Scope copy() {
        Scope copy = new Scope(around, function, born);
        copy.values.putAll(values);
        return copy;
    }

    /** How many names are declared here. */
    int size() {
        return values.size();
    }

    /** Declares a name here. */
    void declare(String name, Object value) {
        values.put(name, value);
    }

    /** Declares a name in the function around. */
    void declareInFunction(String name, Object value) {
        Scope s = this;
        while (!s.function && s.around != null) s = s.around;
        s.values.put(name, value);
    }

    /** Whether the function around declares the name itself. */
    boolean ownsInFunction(String name) {
        Scope s = this;
        while (!s.function && s.around != null) s = s.around;
        return s.values.containsKey(name);
    }

    /** Gives a name another value where it is declared, or makes it global; answers when that scope was made. */
    int set(String name, Object value) {
        Scope s = this;
        while (s.around != null && !s.values.containsKey(name)) s = s.around;
        s.values.put(name, value);
        return s.born;
    }
}

package org.legible.publisher.console;

import java.io.Console;
import java.util.Map;

/**
 * What the place where messages appear can do.
 *
 * @param live whether a line can be written over, so that progress fits on one
 * @param colour whether colours show
 */
public record Terminal(boolean live, boolean colour) {

    /** A log or a file: plain lines only. */
    public static final Terminal LOG = new Terminal(false, false);

    /** What this process has. */
    public static Terminal ofProcess() {
        return of(System.getenv(), atTerminal(System.console()));
    }

    /**
     * What a process has by its surroundings.
     *
     * @param environment its variables: {@code CI} means a log, {@code NO_COLOR} a person who wants none
     * @param attached whether a person's terminal is attached
     */
    static Terminal of(Map<String, String> environment, boolean attached) {
        boolean person = attached && !set(environment, "CI") && !"dumb".equals(environment.get("TERM"));
        return new Terminal(person, person && !set(environment, "NO_COLOR"));
    }

    private static boolean set(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }

    // From JDK 22 a console may exist where no terminal is; the method that tells does not exist in 17.
    private static boolean atTerminal(Console console) {
        if (console == null) return false;
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** The word in bold red, where colours show. */
    String red(String word) {
        return paint("31;1", word);
    }

    /** The word in bold yellow, where colours show. */
    String yellow(String word) {
        return paint("33;1", word);
    }

    /** The word in bold, where colours show. */
    String bold(String word) {
        return paint("1", word);
    }

    private String paint(String code, String word) {
        return colour ? "\u001b[" + code + "m" + word + "\u001b[0m" : word;
    }
}

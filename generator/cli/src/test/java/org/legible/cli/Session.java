package org.legible.cli;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.console.Terminal;

/** Runs commands in this process and keeps what they say. */
final class Session {

    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Sets a variable. */
    Session with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Runs a command and answers with its exit status. */
    int run(String... arguments) {
        Surroundings here = new Surroundings(
                new SafePrinter(out, false), new SafePrinter(err, false), Terminal.LOG, Map.copyOf(environment));
        int status = Legible.run(here, arguments);
        here.out().flush();
        here.err().flush();
        return status;
    }

    /** What was asked for. */
    String out() {
        return out.toString();
    }

    /** Progress and failures. */
    String err() {
        return err.toString();
    }
}

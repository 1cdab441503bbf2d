package org.legible.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.legible.authoring.start.Person;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.console.Terminal;

/** Runs commands in this process and keeps what they say. */
final class Session {

    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private Person person = Person.absent();
    private boolean full;
    private final StringWriter err = new StringWriter();

    /** Sets a variable. */
    Session with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Lets nothing of what is asked for arrive. */
    Session toAFullDisk() {
        full = true;
        return this;
    }

    /** Lets somebody sit there who types these lines. */
    Session typing(String... lines) {
        person = Person.at(
                new BufferedReader(new StringReader(String.join("\n", lines) + "\n")), line -> out.write(line + "\n"));
        return this;
    }

    /** Runs a command and answers with its exit status. */
    int run(String... arguments) {
        Surroundings here = new Surroundings(
                new SafePrinter(full ? new FullDisk() : out, false),
                new SafePrinter(err, false),
                Terminal.LOG,
                Map.copyOf(environment),
                person);
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

    /** Takes nothing. */
    private static final class FullDisk extends Writer {

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

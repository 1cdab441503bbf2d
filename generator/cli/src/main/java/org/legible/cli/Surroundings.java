package org.legible.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.authoring.start.Person;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.console.ConsoleProgress;
import org.legible.publisher.console.Terminal;

/**
 * What a command sees of the machine it runs on.
 *
 * @param out takes what was asked for; as {@code err}, it lets nothing through that a log or terminal would obey
 * @param err takes progress and failures, so that {@code out} can be kept in a file
 * @param terminal what the place where both appear can do
 * @param environment the variables of the process
 * @param person who can be asked, if anybody sits there
 */
record Surroundings(
        SafePrinter out, SafePrinter err, Terminal terminal, Map<String, String> environment, Person person) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        Terminal terminal = Terminal.ofProcess();
        SafePrinter out = printer(FileDescriptor.out, terminal);
        return new Surroundings(
                out, printer(FileDescriptor.err, terminal), terminal, System.getenv(), person(terminal, out));
    }

    private static Person person(Terminal terminal, SafePrinter out) {
        if (!terminal.live()) return Person.absent();
        return Person.at(new BufferedReader(System.console().reader()), line -> {
            out.println(line);
            out.flush();
        });
    }

    // Files and logs are UTF-8 whatever the machine's language; a terminal knows its own.
    // System.out would keep to itself that a disk is full or that nobody reads any more.
    private static SafePrinter printer(FileDescriptor stream, Terminal terminal) {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new SafePrinter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), charset)), terminal.colour());
    }

    /** Whether GitHub Actions reads the output. */
    boolean github() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** The moment to work for: the one that was asked for, else the one that the machine is set to; empty for the present. */
    Optional<String> date(Optional<String> asked) {
        return Stream.of(
                        asked,
                        Optional.ofNullable(System.getProperty("legible.date")),
                        Optional.ofNullable(environment.get("LEGIBLE_DATE")))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Progress for a person, or none if it is not wanted. */
    ConsoleProgress progress(boolean quiet) {
        return quiet ? ConsoleProgress.silent() : ConsoleProgress.on(terminal, err, err::println);
    }
}

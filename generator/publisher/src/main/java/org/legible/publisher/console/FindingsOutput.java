package org.legible.publisher.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.legible.checker.CheckReport;
import org.legible.checker.output.FindingsWriter;
import org.legible.checker.output.GitHubWriter;
import org.legible.checker.output.Plain;
import org.legible.checker.output.SafePrinter;
import org.legible.checker.output.TextWriter;

/**
 * Where the findings of a check go, and in which formats.
 *
 * @param writers the formats, at least one
 * @param file the file to write; empty to print. With several formats, each has a file of its own, whose name ends with the
 *     format's
 */
public record FindingsOutput(List<FindingsWriter> writers, Optional<Path> file) {

    /**
     * Finds the formats by name.
     *
     * @throws IllegalArgumentException if there is no such format; the message names those there are
     */
    public static FindingsOutput of(List<String> formats, Optional<Path> file, Terminal terminal) {
        // A file shows no colours, whatever the terminal does.
        boolean colour = terminal.colour() && file.isEmpty();
        return new FindingsOutput(
                formats.stream().map(format -> writer(format, colour)).toList(), file);
    }

    private static FindingsWriter writer(String format, boolean colour) {
        if (format.equals("text")) return new TextWriter(colour);
        return FindingsWriter.named(format)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no format \"" + format + "\". Use one of: " + names() + "."));
    }

    /** The names of all formats, with commas. */
    public static String names() {
        return String.join(
                ", ", FindingsWriter.all().stream().map(FindingsWriter::format).toList());
    }

    /**
     * Writes the findings: into files, if any are wanted, and else to the printer; which files have them is printed.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(CheckReport report, SafePrinter printer) throws IOException {
        for (FindingsWriter writer : writers) {
            if (file.isPresent()) printer.print(save(writer, report, file.get()));
            else if (writer instanceof GitHubWriter) printer.commands(writer.write(report));
            else printer.print(writer.write(report));
        }
        printer.flush();
    }

    private String save(FindingsWriter writer, CheckReport report, Path wanted) throws IOException {
        Path target = writers.size() == 1 ? wanted : Path.of(wanted + "." + writer.format());
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        Files.writeString(target, writer.write(report));
        return TextWriter.tally(report) + ". See " + Plain.line(ShownPath.of(target)) + ".\n";
    }
}

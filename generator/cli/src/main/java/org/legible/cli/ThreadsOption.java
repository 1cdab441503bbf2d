package org.legible.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that works on many things at a time. */
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports or pages are worked on at a time; by default one for each core.")
    private Integer count;

    /** How many were asked for. */
    Optional<Integer> count() {
        return Optional.ofNullable(count);
    }
}

package org.legible.cli;

import org.legible.checker.output.Plain;
import org.legible.publisher.console.FailureText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: finds the command and answers with its exit status. */
@Command(
        name = "legible",
        description = "Publishes reports as an accessible website, and checks the accessibility of any HTML.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:published, or nothing wrong found",
            "1:problems found; a site published before is left as it was",
            "2:could not run, or could not check everything"
        },
        footer = {"", "legible COMMAND --help explains a command."})
public final class Legible implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Explains the command.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Prints the version.")
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Shows the stack trace of a failure of the program.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private Legible() {}

    /** Runs the program and ends the process with the status of the command. */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs the program and answers with its exit status; never throws. */
    static int run(Surroundings here, String... arguments) {
        Legible legible = new Legible();
        try {
            return legible.delivered(here, legible.commands(here).execute(arguments));
        } catch (OutOfMemoryError | StackOverflowError failure) {
            return legible.failed(here, failure);
        }
    }

    // A report that nobody got is no report: whoever reads the status alone must not take it for one.
    private int delivered(Surroundings here, int status) {
        if (!here.out().checkError()) return status;
        here.err()
                .println(
                        "What the program had to say could not be written: the disk is full, or nobody reads the output. "
                                + "Make room, or send the output elsewhere, then try again.");
        return 2;
    }

    private CommandLine commands(Surroundings here) {
        return new CommandLine(this)
                .addSubcommand(new CommandLine(new NewCommand(here)).addSubcommand(new NewReportCommand(here)))
                .addSubcommand(new BuildCommand(here))
                .addSubcommand(new MergeCommand(here))
                .addSubcommand(new CheckCommand(here))
                .addSubcommand(new RulesCommand(here))
                .addSubcommand(new SchemaCommand(here))
                .addSubcommand(new HearCommand(here))
                .addSubcommand(new ServeCommand(here))
                .addSubcommand(new ChecklistCommand(here))
                .addSubcommand(new DoctorCommand(here))
                .addSubcommand(new ImportCommand(here))
                .addSubcommand(new AddressesCommand(here))
                .setOut(here.out())
                .setErr(here.err())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(here.terminal().colour() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((wrong, arguments) -> misused(here, wrong))
                .setExecutionExceptionHandler((failure, command, arguments) -> failed(here, failure));
    }

    // Not the whole help, below which the message would be lost.
    private static int misused(Surroundings here, ParameterException wrong) {
        here.err().println(Plain.line(wrong.getMessage()));
        UnmatchedArgumentException.printSuggestions(wrong, here.err());
        here.err().println(wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help explains the command.");
        return 2;
    }

    private int failed(Surroundings here, Throwable failure) {
        here.err().println(FailureText.of(failure));
        if (debug) failure.printStackTrace(here.err());
        else here.err().println("The option --debug shows more.");
        return 2;
    }

    /** Without a command there is nothing to do: says how to use the program. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, such as new, serve, build or check.");
    }
}

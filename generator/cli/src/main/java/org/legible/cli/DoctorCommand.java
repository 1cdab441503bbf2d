package org.legible.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.legible.authoring.doctor.Diagnosis;
import org.legible.authoring.doctor.Doctor;
import org.legible.authoring.doctor.LocalMachine;
import org.legible.checker.output.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code legible doctor}: says what this machine lacks. */
@Command(
        name = "doctor",
        description = "Says what this machine lacks for making a website, and what to do about it. Changes nothing.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing is missing that a build needs", "1:something is missing"})
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private ContentOption content;

    @Option(
            names = "--output",
            defaultValue = "website",
            paramLabel = "DIR",
            description = "The folder of the website. Without it, ${DEFAULT-VALUE}.")
    private Path output;

    private final Surroundings here;

    DoctorCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        List<Diagnosis> found =
                new Doctor(LocalMachine.ofProcess(here.environment()), content.folder(), output).examine();
        here.out().println(new Version().getVersion()[0]);
        for (Diagnosis one : found) {
            here.out().println(Plain.line(word(one.state()) + one.thing() + ": " + one.words()));
            if (!one.remedy().isEmpty()) here.out().println(Plain.line("        " + one.remedy()));
        }
        long lacking = found.stream()
                .filter(one -> one.state() == Diagnosis.State.LACKS)
                .count();
        here.out().println(lacking == 0 ? "Nothing is missing." : "Something is missing: see above.");
        return lacking == 0 ? 0 : 1;
    }

    private static String word(Diagnosis.State state) {
        return switch (state) {
            case WELL -> "  ok    ";
            case COULD_BE_BETTER -> "  note  ";
            case LACKS -> "  LACKS ";
        };
    }
}

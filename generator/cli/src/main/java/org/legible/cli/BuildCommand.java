package org.legible.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.legible.publisher.BuildScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code legible build}: builds and checks a site, and publishes it if nothing is wrong. */
@Command(
        name = "build",
        description =
                "Builds a website from a content folder, checks every page, and publishes it if nothing is wrong.")
final class BuildCommand implements Callable<Integer> {

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description =
                    "The folder of the website. Only files that Legible made there are replaced, when the new site is whole. "
                            + "Without it, website; for a shard, shards/ and its number.")
    private Path output;

    @Mixin
    private BuildOptions options;

    @Option(
            names = "--shard",
            paramLabel = "N/COUNT",
            description = {
                "Makes and checks the reports of one part of the site alone, such as 3/8, the third of eight, for legible merge to take. "
                        + "The reports are dealt out in the order of their folders' names.",
                "What is kept in the output folder then is no website. A fault in a report is told by its own shard; one in what all "
                        + "share, by each."
            })
    private String shard;

    @Option(
            names = "--fresh",
            description =
                    "Makes and checks everything again. Without it, what did not change is taken from the website and from a folder "
                            + "in which earlier builds kept what they made and found; the website is the same either way.")
    private boolean fresh;

    @Spec
    private CommandSpec spec;

    private final Surroundings here;

    BuildCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        if (shard == null)
            return options.build(BuildScope.WHOLE, output == null ? Path.of("website") : output, fresh, here);
        BuildScope.Shard part = BuildScope.Shard.parse(shard)
                .orElseThrow(() -> wrong("There is no shard \"" + shard
                        + "\". Say which of how many, such as --shard 3/8 for the third of eight."));
        if (options.hasCache())
            throw wrong("What a shard keeps lies in its output folder. Leave --cache out, or --shard.");
        Path folder = output == null ? Path.of("shards", String.valueOf(part.number())) : output;
        return options.build(part, folder, fresh, here);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

package org.legible.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.legible.publisher.BuildScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code legible merge}: builds a site of which parts were made elsewhere. */
@Command(
        name = "merge",
        description = {
            "Builds a website as legible build does, and takes from shards what legible build --shard has made and checked of it, on other "
                    + "machines perhaps. The website is the same byte for byte as one built without them.",
            "Give it the same content and options as the shards. What a shard does not hold, or holds otherwise, is made here and told."
        })
final class MergeCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SHARD",
            arity = "1..*",
            description = "The folders of the shards. They are left as they are.")
    private List<Path> shards;

    @Option(
            names = "--output",
            defaultValue = "website",
            paramLabel = "DIR",
            description =
                    "The folder of the website. Only files that Legible made there are replaced, when the new site is whole. "
                            + "Without it, ${DEFAULT-VALUE}.")
    private Path output;

    @Mixin
    private BuildOptions options;

    private final Surroundings here;

    MergeCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        return options.build(new BuildScope.Whole(shards), output, false, here);
    }
}

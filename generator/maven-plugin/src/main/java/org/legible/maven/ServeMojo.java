package org.legible.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.legible.authoring.serve.PreviewServer;
import org.legible.authoring.serve.ServeOptions;
import org.legible.publisher.console.FailureText;
import org.legible.publisher.console.Terminal;

/**
 * Shows a content folder as the website that it will be, and each edit as soon as it is saved, until Ctrl+C. Only this machine
 * can see it. Nothing is published.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends PlainMojo {

    /** The content folder: site.yaml, the vocabularies, and reports/. */
    @Parameter(property = "legible.content", defaultValue = "${basedir}/content", required = true)
    File content;

    /** A folder whose files override those of the default theme that have the same name. */
    @Parameter(property = "legible.templates")
    File templates;

    /** The port at which it stands, or the next that is free. */
    @Parameter(property = "legible.port", defaultValue = "4000")
    int port;

    /** Opens it in a browser. */
    @Parameter(property = "legible.open", defaultValue = "false")
    boolean open;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            PreviewServer.start(options(), printer(), Terminal.LOG).closeAtTheEnd();
            new CountDownLatch(1).await();
        } catch (IOException | RuntimeException failure) {
            throw failure(FailureText.of(failure), failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the parameters ask for. */
    ServeOptions options() {
        return new ServeOptions(
                content.toPath().normalize(),
                Optional.ofNullable(templates).map(File::toPath).map(Path::normalize),
                port,
                open);
    }
}

package org.legible.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.legible.publisher.AddressSurvey;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.Publisher;
import org.legible.publisher.console.AddressesText;
import org.legible.publisher.console.BuildArguments;
import org.legible.publisher.console.ConsoleProgress;
import org.legible.publisher.console.FailureText;
import org.legible.publisher.console.ShownFiles;
import org.legible.publisher.console.Terminal;

/**
 * Adds to {@code addresses.yaml}, in the content folder, every page and every place in a report that the site publishes, and takes
 * nothing out. While the file is there, a build fails if an address in it is gone and no {@code moved-to} says where it is now.
 */
@Mojo(name = "addresses", threadSafe = true)
public final class AddressesMojo extends PlainMojo {

    /** The content folder: {@code site.yaml}, the vocabularies, and {@code reports/}. */
    @Parameter(property = "legible.content", defaultValue = "${project.basedir}/content", required = true)
    File content;

    /** The folder of templates with which the site is built, if it has one of its own. */
    @Parameter(property = "legible.templates")
    File templates;

    /**
     * The moment that decides which embargoes are over, such as {@code 2026-11-21} or {@code 2026-11-21T09:30Z}. Without it: the
     * variable {@code LEGIBLE_DATE}, the present.
     */
    @Parameter(property = "legible.date", defaultValue = "${env.LEGIBLE_DATE}")
    String date;

    /** How many reports are worked on at a time; by default one for each core. */
    @Parameter(property = "legible.threads")
    Integer threads;

    /** Writes nothing: says what would be added, and fails if anything would be. */
    @Parameter(property = "legible.check", defaultValue = "false")
    boolean check;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        PublishRequest request = request();
        AddressesText told = new AddressesText(
                survey(request), new ShownFiles(request.content(), request.templates()), Terminal.LOG, !check);
        told.problems().lines().forEach(getLog()::error);
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) printer().commands(told.annotations());
        told.text().lines().forEach(getLog()::info);
        if (told.exitStatus() != 0) throw refusal(told.headline());
    }

    private PublishRequest request() throws MojoExecutionException {
        try {
            return BuildArguments.forContent(
                            content.toPath().normalize(),
                            Optional.ofNullable(templates).map(File::toPath).map(Path::normalize),
                            Optional.ofNullable(date),
                            Optional.ofNullable(threads))
                    .request();
        } catch (IllegalArgumentException wrong) {
            throw failure(wrong.getMessage(), wrong);
        }
    }

    private AddressSurvey survey(PublishRequest request) throws MojoExecutionException {
        try (ConsoleProgress progress = ConsoleProgress.on(Terminal.LOG, printer(), getLog()::info)) {
            return new Publisher().keepAddresses(request, !check, progress);
        } catch (IOException | RuntimeException failure) {
            throw failure(FailureText.of(failure), failure);
        }
    }
}

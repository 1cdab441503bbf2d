package org.legible.maven;

import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.legible.authoring.start.CannotStart;
import org.legible.authoring.start.NewSite;
import org.legible.authoring.start.Person;
import org.legible.authoring.start.SiteAnswers;
import org.legible.checker.output.Plain;
import org.legible.publisher.console.FailureText;

/**
 * Begins a site of your own in an empty folder: content with one report to write over, and what GitHub needs to publish it. Asks nothing: what
 * is not said as a parameter is said in its output, to be written later.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends PlainMojo {

    /** The folder, which is empty or not there yet. */
    @Parameter(property = "legible.folder", required = true)
    File folder;

    /** The name of the website. */
    @Parameter(property = "legible.title")
    String title;

    /** Who publishes it. */
    @Parameter(property = "legible.publisher")
    String publisher;

    /** The email address to which readers can write. */
    @Parameter(property = "legible.email")
    String email;

    /** The number that readers can call. */
    @Parameter(property = "legible.phone")
    String phone;

    /** The address where the site will stand. */
    @Parameter(property = "legible.baseUrl")
    String baseUrl;

    /** What kind of report to begin with, such as inspection, inquiry, audit, evaluation or general. */
    @Parameter(property = "legible.kind")
    String kind;

    /** The language of menus and headings, such as cy; en-GB without it. */
    @Parameter(property = "legible.language")
    String language;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        SiteAnswers given = new SiteAnswers(
                Optional.ofNullable(title),
                Optional.ofNullable(publisher),
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                Optional.ofNullable(baseUrl),
                Optional.ofNullable(kind),
                Optional.ofNullable(language));
        try {
            new NewSite(folder.toPath())
                    .begin(given, Person.absent(), LocalDate.now())
                    .lines()
                    .forEach(line -> getLog().info(Plain.line(line)));
        } catch (CannotStart refused) {
            throw refusal(refused.getMessage());
        } catch (IOException broken) {
            throw failure(FailureText.of(broken), broken);
        }
    }
}

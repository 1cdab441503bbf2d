package org.legible.maven;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.legible.checker.output.Plain;
import org.legible.checker.output.SafePrinter;

/** What every goal has: a log, a printer and failures that pass on no letter which a terminal or a log would obey. */
abstract class PlainMojo extends AbstractMojo {

    /** Maven's log, made safe. */
    @Override
    public final Log getLog() {
        return new PlainLog(super.getLog());
    }

    /** The way to what stands in the log without a level before it. */
    static SafePrinter printer() {
        return new SafePrinter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
    }

    /** A goal that could not run. Maven prints the messages of causes as they are, so the cause is kept beside it. */
    static MojoExecutionException failure(String message, Throwable cause) {
        MojoExecutionException failure = new MojoExecutionException(Plain.line(message));
        failure.addSuppressed(cause);
        return failure;
    }

    /** A goal that found something wrong. */
    static MojoFailureException refusal(String message) {
        return new MojoFailureException(Plain.line(message));
    }
}

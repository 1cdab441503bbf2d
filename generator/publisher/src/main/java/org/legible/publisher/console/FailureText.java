package org.legible.publisher.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.legible.checker.output.Plain;
import org.legible.publisher.output.UnusableOutput;

/** What to say when the program could not do its work: what happened, and what to do about it. */
public final class FailureText {

    private FailureText() {}

    /** A sentence or two for a person who cannot read stack traces. */
    public static String of(Throwable failure) {
        return Plain.line(words(failure));
    }

    private static String words(Throwable failure) {
        if (failure instanceof UncheckedIOException wrapped) return words(wrapped.getCause());
        if (failure instanceof UnusableOutput unusable) return unusable.getMessage();
        if (failure instanceof NoSuchFileException missing)
            return "There is no file or folder " + missing.getFile() + ". Check the spelling of the path.";
        if (failure instanceof AccessDeniedException denied)
            return denied.getFile()
                    + " may not be read or written by you. Change its permissions, or choose another place.";
        if (failure instanceof FileSystemException file)
            return "A file could not be read or written: " + file.getMessage()
                    + ". Check that the disk has room and that no other program holds the file.";
        if (failure instanceof IOException input)
            return "A file could not be read or written: " + input.getMessage() + ". Check the disk, then try again.";
        if (failure instanceof OutOfMemoryError)
            return "There was not enough memory. Allow more, such as with java -Xmx1g, or use fewer threads.";
        return "The program failed for a reason it did not foresee (" + failure
                + "). This is a fault of the program, not of your content. Please report it, with the stack trace.";
    }
}

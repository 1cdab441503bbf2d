package org.legible.publisher.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** The output folder cannot be used; the message says why and what to do, for the person who ran the build. */
public final class UnusableOutput extends IOException {

    private static final long serialVersionUID = 1;

    private static final int NAMED = 5;

    /** With a message that a person can act on. */
    public UnusableOutput(String message) {
        super(message);
    }

    private UnusableOutput(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * What to say where the system refused to read or write.
     *
     * @param asked the output folder as the person named it
     */
    static UnusableOutput because(Path asked, IOException failure) {
        if (failure instanceof UnusableOutput said) return said;
        String why = "The website could not be written to " + shown(asked) + ": " + reason(failure) + ". ";
        return new UnusableOutput(
                why + "Nothing was published, and a site that was there stays as it was. "
                        + "Check that the disk has room and that you may write there, or choose another output folder.",
                failure);
    }

    /** What a failure of the system says in words, with the place that it names. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException denied)
            return "you have no permission to change " + shown(denied.getFile());
        if (failure instanceof FileSystemException file && file.getReason() != null)
            return lower(shown(file.getReason())) + " (" + shown(file.getFile()) + ")";
        if (failure instanceof FileSystemException file) return "the system refuses it for " + shown(file.getFile());
        return failure.getMessage() == null ? "the system refuses it" : lower(shown(failure.getMessage()));
    }

    /** A few of many names: {@code a, b and 3 more}. */
    public static String few(List<String> names) {
        String first = String.join(
                ", ", names.stream().limit(NAMED).map(UnusableOutput::shown).toList());
        return names.size() <= NAMED ? first : first + " and " + (names.size() - NAMED) + " more";
    }

    /** A path as it may be printed: anybody names files, and a name must not move the cursor or begin a line. */
    static String shown(Object path) {
        return String.valueOf(path).replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
    }

    private static String lower(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}

package org.legible.checker.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.legible.checker.CheckReport;
import org.legible.checker.Profile;
import org.legible.checker.SiteChecker;
import org.legible.checker.output.HtmlWriter;
import org.legible.checker.output.TextWriter;

/** Checks a folder of pages, prints what is wrong, and writes a report that a browser shows. */
public final class CheckFolder {

    private CheckFolder() {}

    /** The arguments: the folder, and the file for the report. */
    public static void main(String[] arguments) throws IOException {
        CheckReport report = SiteChecker.with(Profile.WCAG22_AA).check(List.of(Path.of(arguments[0])));

        System.out.print(new TextWriter().write(report));
        Files.writeString(Path.of(arguments[1]), new HtmlWriter().write(report));
    }
}

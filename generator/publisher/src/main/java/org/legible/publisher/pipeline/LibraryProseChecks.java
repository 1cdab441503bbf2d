package org.legible.publisher.pipeline;

import org.legible.publisher.library.Library;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Prose;
import org.legible.publisher.work.Work;

/** Checks the Markdown in the files that belong to no report. */
record LibraryProseChecks(Library library, ProseReader prose, Problems problems) {

    void run(Work work) {
        for (Prose words : library.prose()) work.run(words.place(), () -> prose.read(words, "", problems));
    }
}

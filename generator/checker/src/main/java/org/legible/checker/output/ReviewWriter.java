package org.legible.checker.output;

import org.legible.checker.CheckReport;

/** Text for a terminal: everything that a person must look at, one block for each cause with its places. */
public final class ReviewWriter implements FindingsWriter {

    @Override
    public String format() {
        return "review";
    }

    @Override
    public String write(CheckReport report) {
        TextBlocks blocks = new TextBlocks(false);
        StringBuilder text = new StringBuilder();
        for (Causes cause : Causes.of(report)) if (!cause.example().failed()) blocks.cause(text, cause);
        report.unreadable().forEach(file -> blocks.unreadable(text, file));
        return text.append(TextBlocks.verdict(report)).toString();
    }
}

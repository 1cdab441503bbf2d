package org.legible.checker.script;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.legible.checker.page.ParsedPage;

/**
 * Reads what the scripts of pages do. A reader that follows them is a library of its own, with an interpreter, which
 * {@link ServiceLoader} finds where it is at hand. Safe to use from any number of threads.
 */
@FunctionalInterface
public interface ScriptReader {

    /**
     * Judges each page as it is without its scripts: right for pages that promise to work without, and for nothing else.
     */
    ScriptReader WITHOUT_SCRIPTS = (page, files) -> new UnreadScripts(false);

    /** Reads no script: what depends on those of a page is a question for a person. */
    ScriptReader UNREAD = (page, files) -> UnreadScripts.of(page);

    /**
     * What the scripts of a page do, those in its elements and attributes, and those of files.
     *
     * @param files the text of a file by its address as the page writes it; empty where it is not at hand
     */
    PageScripts read(ParsedPage page, Function<String, Optional<String>> files);

    /** The reader that is at hand, made anew; {@link #UNREAD} where there is none. */
    static ScriptReader atHand() {
        return ServiceLoader.load(ScriptReader.class).findFirst().orElse(UNREAD);
    }
}

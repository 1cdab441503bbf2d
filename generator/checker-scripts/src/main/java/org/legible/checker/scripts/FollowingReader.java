package org.legible.checker.scripts;

import java.util.Optional;
import java.util.function.Function;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.script.PageScripts;
import org.legible.checker.script.ScriptReader;

/** Follows scripts with values that may be unknown. What it has read of a file serves all pages that it is asked about. */
public final class FollowingReader implements ScriptReader {

    private final ScriptLibrary library = new ScriptLibrary();

    @Override
    public PageScripts read(ParsedPage page, Function<String, Optional<String>> files) {
        return new FollowedScripts(page, files, library);
    }
}

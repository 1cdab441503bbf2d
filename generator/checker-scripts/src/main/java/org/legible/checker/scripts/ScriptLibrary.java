package org.legible.checker.scripts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Scripts that have been read. Bounded, and shared by all pages of a checker, since the pages of a site share scripts. */
public final class ScriptLibrary {

    private static final int MOST = 256;

    private final Map<String, Optional<Script>> scripts = new ConcurrentHashMap<>();

    Optional<Script> read(String code) {
        if (code.length() > Script.LONGEST) return Optional.empty();
        if (scripts.size() >= MOST) scripts.clear();
        return scripts.computeIfAbsent(code, Script::read);
    }
}

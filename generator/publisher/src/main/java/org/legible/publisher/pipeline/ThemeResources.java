package org.legible.publisher.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.legible.checker.Resources;

/**
 * What the checker reads beside a page: the files of the theme alone. Which others are there already depends on the threads, and a page
 * must pass or fail whatever they do.
 *
 * @param files the files, by their addresses
 * @param basePath the path under which the site will stand, with slashes at both ends
 */
record ThemeResources(Map<String, byte[]> files, String basePath) implements Resources {

    @Override
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}

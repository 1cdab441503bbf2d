package org.legible.authoring.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.hashing.FileHasher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Tells which files of the content, and of the author's own templates, have changed. What an editor does to save one file, such
 * as writing another and renaming it, is one change; what editors keep for themselves is none.
 */
final class ContentWatcher implements AutoCloseable {

    private static final Pattern OF_AN_EDITOR =
            Pattern.compile("\\..*|~\\$.*|.*~|#.*#|4913|.*\\.(tmp|swp|swx|crswap|part)");
    private static final long QUIET_MILLIS = 15;
    private static final int MOST = 1000;

    private final Path content;
    private final Optional<Path> templates;
    private final DirectoryWatcher watcher;
    private final BlockingQueue<Optional<Path>> events = new LinkedBlockingQueue<>();
    private final Thread teller;

    /**
     * Begins to watch.
     *
     * @param changed is told the paths that changed, from the content folder, templates as {@code templates/...}; none where it
     *     is not known what has changed
     * @throws IOException if the folders cannot be watched
     */
    ContentWatcher(Path content, Optional<Path> templates, Consumer<Set<String>> changed) throws IOException {
        this.content = content.toRealPath();
        this.templates =
                templates.isEmpty() ? templates : Optional.of(templates.get().toRealPath());
        List<Path> folders = new ArrayList<>(List.of(this.content));
        this.templates.ifPresent(folders::add);
        watcher = DirectoryWatcher.builder()
                .paths(folders)
                .listener(this::take)
                .fileHasher(FileHasher.LAST_MODIFIED_TIME)
                .build();
        watcher.watchAsync();
        teller = new Thread(() -> tell(changed), "legible-watcher");
        teller.setDaemon(true);
        teller.start();
    }

    private void take(DirectoryChangeEvent event) {
        // Too much happened at once for the system to say what.
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path() == null)
            events.add(Optional.empty());
        else if (!OF_AN_EDITOR.matcher(event.path().getFileName().toString()).matches())
            events.add(Optional.of(event.path()));
    }

    private void tell(Consumer<Set<String>> changed) {
        try {
            while (true) changed.accept(names(burst()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Optional<Path>> burst() throws InterruptedException {
        List<Optional<Path>> burst = new ArrayList<>();
        Optional<Path> next = events.take();
        while (next != null && burst.size() < MOST) {
            burst.add(next);
            next = events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        return burst;
    }

    private Set<String> names(List<Optional<Path>> burst) {
        Set<String> names = new HashSet<>();
        for (Optional<Path> path : burst) {
            if (path.isEmpty()) return Set.of();
            names.add(name(path.get()));
        }
        return names;
    }

    private String name(Path path) {
        boolean isTheme = templates.filter(path::startsWith).isPresent();
        String name = (isTheme ? templates.get() : content)
                .relativize(path)
                .toString()
                .replace('\\', '/');
        return isTheme ? "templates/" + name : name;
    }

    @Override
    public void close() throws IOException {
        teller.interrupt();
        watcher.close();
    }
}

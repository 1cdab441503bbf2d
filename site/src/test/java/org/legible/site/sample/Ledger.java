package org.legible.site.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.legible.site.Content;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The ledger of facts that were checked against the official reports, kept outside this project. Tests that need it are
 * skipped where it is absent.
 */
final class Ledger {

    private static final Path SHARED = Path.of(System.getProperty("legible.shared", "../../shared"));

    /** The four inspection reports and the committee paper. */
    static final List<String> SLUGS = Content.SAMPLE_REPORTS;

    private Ledger() {}

    /** The facts of one report. */
    static Fact of(String slug) {
        String name = slug.equals("hertfordshire-2019") ? "hertfordshire-2019-action-plan" : slug;
        return new Fact(
                (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text("facts/" + name + ".yaml")));
    }

    /** A text file of the ledger. */
    static String text(String file) {
        Path path = path(file);
        try {
            return Files.readString(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The texts from which the ledger was made, as extracted from the printed reports. */
    static List<String> sources() {
        try (Stream<Path> files = Files.list(path("seeds"))) {
            return files.map(file -> text("seeds/" + file.getFileName())).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path path(String file) {
        Path path = SHARED.resolve(file);
        assumeTrue(Files.exists(path), () -> "Skipped: the ledger of facts is not here (" + path + ").");
        return path;
    }

    /** A mapping of the ledger; what a key lacks is empty. */
    record Fact(Map<?, ?> map) {

        /** The value as text; empty where there is none. */
        String text(String key) {
            Object value = map.get(key);
            return value == null ? "" : value.toString();
        }

        /** The mapping under a key. */
        Fact under(String key) {
            return new Fact(map.get(key) instanceof Map<?, ?> inner ? inner : Map.of());
        }

        /** The mappings in a list. */
        List<Fact> each(String key) {
            return map.get(key) instanceof List<?> list
                    ? list.stream().map(item -> new Fact((Map<?, ?>) item)).toList()
                    : List.of();
        }

        /** The values in a list, as text. */
        List<String> texts(String key) {
            return map.get(key) instanceof List<?> list
                    ? list.stream().map(Object::toString).toList()
                    : List.of();
        }

        /** True if the key stands there with a value. */
        boolean has(String key) {
            return map.get(key) != null;
        }
    }
}

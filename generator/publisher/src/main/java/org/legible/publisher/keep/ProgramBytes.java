package org.legible.publisher.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program that makes something, with its libraries and the Java that runs it, told apart by what is in them and not by a number
 * that somebody might forget to raise.
 */
public final class ProgramBytes {

    /** A class of each library that makes pages and files; one that is not there makes nothing. */
    private static final List<String> LIBRARIES = List.of(
            "org.legible.publisher.Publisher",
            "org.legible.checker.Checker",
            "org.legible.formats.PdfFiles",
            "com.vladsch.flexmark.parser.Parser",
            "com.vladsch.flexmark.util.ast.Node",
            "com.vladsch.flexmark.ext.tables.TablesExtension",
            "com.vladsch.flexmark.ext.footnotes.FootnoteExtension",
            "com.vladsch.flexmark.ext.definition.DefinitionExtension",
            "io.pebbletemplates.pebble.PebbleEngine",
            "org.snakeyaml.engine.v2.api.Load",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.dataformat.csv.CsvMapper",
            "com.fasterxml.jackson.dataformat.yaml.YAMLMapper",
            "org.apache.lucene.analysis.Analyzer",
            "org.apache.lucene.analysis.en.PorterStemFilter",
            "com.openhtmltopdf.pdfboxout.PdfRendererBuilder",
            "com.openhtmltopdf.css.parser.CSSParser",
            "com.openhtmltopdf.svgsupport.BatikSVGDrawer",
            "org.apache.pdfbox.pdmodel.PDDocument",
            "org.apache.fontbox.ttf.TrueTypeFont",
            "org.apache.batik.transcoder.Transcoder",
            "com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi",
            "org.jsoup.Jsoup",
            "org.liblouis.Louis");

    /** Where the theme stands, which has no class and may be a library of its own. */
    private static final String THEME = "/legible/theme";

    private ProgramBytes() {}

    /** A program does not change while it runs, and a build asks for it more than once. */
    private static final class Known {
        static final Map<Path, String> SUMS = Stream.concat(
                        LIBRARIES.stream().flatMap(ProgramBytes::library), theme().stream())
                .distinct()
                .collect(Collectors.toMap(
                        library -> library, ProgramBytes::sum, (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * The program as text: another program is another text.
     *
     * @param more parts of it that somebody may have added, such as rules
     */
    public static String of(Collection<?> more) {
        Stream<String> added = more.stream()
                .map(part -> part.getClass().getName())
                .flatMap(ProgramBytes::library)
                .distinct()
                .filter(library -> !Known.SUMS.containsKey(library))
                .map(ProgramBytes::sum);
        return Stream.of(
                        Known.SUMS.values().stream(),
                        added,
                        Stream.of(Runtime.version().toString()))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<Path> library(String name) {
        try {
            CodeSource source = Class.forName(name, false, ProgramBytes.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            return Stream.of(Path.of(source.getLocation().toURI()));
        } catch (ClassNotFoundException | LinkageError | URISyntaxException missing) {
            return Stream.of();
        }
    }

    /** The library of the theme, or its folder; empty where none is there. */
    static Optional<Path> theme() {
        URL theme = ProgramBytes.class.getResource(THEME);
        if (theme == null) return Optional.empty();
        try {
            URL library = theme.openConnection() instanceof JarURLConnection packed ? packed.getJarFileURL() : theme;
            return Optional.of(Path.of(library.toURI()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // While the program is built, a library is a folder.
    private static String sum(Path library) {
        Fingerprint all = new Fingerprint();
        try (Stream<Path> files = Files.walk(library)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) all.add(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all.text();
    }
}

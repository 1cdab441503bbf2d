package org.legible.publisher.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts in quotes in the code of the publisher and of the formats, among which are the phrases that it asks for. */
record SourceLiterals(Set<String> whole, Set<String> beginnings, Set<String> ofEditions) {

    private static final Path ROOT = Path.of(System.getProperty("legible.root", "../.."));
    private static final Pattern OF_EDITION = Pattern.compile("ofEdition\\(\\s*\"([A-Za-z.]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z_.]+)\"(\\s*\\+)?");

    static SourceLiterals read() {
        SourceLiterals literals = new SourceLiterals(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        try (Stream<Path> publisher = Files.walk(ROOT.resolve("generator/publisher/src/main/java"));
                Stream<Path> formats = Files.walk(ROOT.resolve("generator/formats/src/main/java"))) {
            for (Path file : (Iterable<Path>) Stream.concat(publisher, formats)
                    .filter(file -> file.toString().endsWith(".java"))::iterator) {
                String code = Files.readString(file);
                Matcher ofEdition = OF_EDITION.matcher(code);
                while (ofEdition.find()) literals.ofEditions.add(ofEdition.group(1));
                Matcher literal = LITERAL.matcher(code);
                while (literal.find())
                    (literal.group(2) == null ? literals.whole : literals.beginnings).add(literal.group(1));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return literals;
    }

    /**
     * True if the code names this phrase, or makes its name from a beginning or an end. A phrase that counts is named without
     * its form.
     */
    boolean askFor(String path) {
        String counted = path.replaceFirst("\\.(zero|one|two|few|many|other)$", "");
        return whole.contains(path)
                || whole.contains(counted)
                || ofEditions.contains(path.replaceFirst("(Full|Digest|Excerpt)$", ""))
                || whole.stream().filter(end -> end.startsWith(".")).anyMatch(path::endsWith)
                || beginnings.stream().filter(begin -> begin.contains(".")).anyMatch(path::startsWith);
    }
}

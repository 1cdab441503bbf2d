package org.legible.authoring.importing.shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.yaml.YamlNode;
import org.legible.publisher.yaml.YamlReader;

/**
 * What the site knows already: its grades, those who are asked to act, its publisher. A file that is absent or wrong is left to
 * the next build to tell of.
 *
 * @param publisher the publisher in site.yaml, where there is one
 * @param hasSite true if there is a site.yaml
 */
public record Vocabulary(
        List<Grades> scales, List<Body> bodies, Set<String> shortTitles, Optional<String> publisher, boolean hasSite) {

    /** A scale with its grades. */
    record Grades(String key, List<Grade> grades) {}

    /** A grade; {@code number} is empty where the scale has none. */
    record Grade(String key, String title, String number) {}

    /** Somebody who may be asked to act. */
    record Body(String key, String title) {}

    /** Reads that of a content folder. */
    public static Vocabulary of(Path content) throws IOException {
        Set<String> shortTitles = new TreeSet<>();
        Path reports = content.resolve("reports");
        if (Files.isDirectory(reports))
            try (Stream<Path> folders = Files.list(reports)) {
                for (Path folder : folders.toList())
                    tree(folder.resolve("report.yaml"))
                            .flatMap(report -> text(report, "short-title"))
                            .ifPresent(shortTitles::add);
            }
        return new Vocabulary(
                items(tree(content.resolve("scales.yaml")))
                        .map(Vocabulary::scale)
                        .toList(),
                items(tree(content.resolve("addressees.yaml")))
                        .map(body -> new Body(
                                text(body, "key").orElse(""),
                                text(body, "title").orElse("")))
                        .toList(),
                shortTitles,
                tree(content.resolve("site.yaml")).flatMap(site -> text(site, "publisher")),
                Files.exists(content.resolve("site.yaml")));
    }

    private static Grades scale(YamlNode scale) {
        return new Grades(
                text(scale, "key").orElse(""),
                items(value(scale, "grades"))
                        .map(grade -> new Grade(
                                text(grade, "key").orElse(""),
                                text(grade, "title").orElse(""),
                                text(grade, "number").orElse("")))
                        .toList());
    }

    private static Optional<YamlNode> tree(Path file) throws IOException {
        if (!Files.isRegularFile(file)) return Optional.empty();
        try {
            return YamlReader.tree(file.toString(), Files.readString(file), new Problems());
        } catch (java.nio.charset.CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static Stream<YamlNode> items(Optional<YamlNode> list) {
        return list.filter(YamlNode.Sequence.class::isInstance).map(node -> ((YamlNode.Sequence) node).items()).stream()
                .flatMap(List::stream);
    }

    private static Optional<YamlNode> value(YamlNode node, String key) {
        return node instanceof YamlNode.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static Optional<String> text(YamlNode node, String key) {
        return value(node, key)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(scalar -> ((YamlNode.Scalar) scalar).text().strip())
                .filter(text -> !text.isEmpty());
    }
}

package org.legible.publisher.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.report.Key;
import org.legible.publisher.yaml.YamlNode.Kind;
import org.legible.publisher.yaml.YamlNode.Mapping;
import org.legible.publisher.yaml.YamlNode.Member;
import org.legible.publisher.yaml.YamlNode.Scalar;
import org.legible.publisher.yaml.YamlNode.Sequence;

/** What to type where YAML does not fit its shape. */
final class Remedies {

    private Remedies() {}

    /** For a value that must be something else. */
    static String of(YamlNode node, Expected expected, String key) {
        return ofSlip(node).or(() -> ofOneItem(node, key)).orElseGet(expected::remedy);
    }

    /** For what must be a list. */
    static String list(YamlNode node, Shape item) {
        return ofSlip(node).orElseGet(() -> {
            if (item instanceof Shape.Fields fields)
                return "Begin each entry with a dash and a space before its first key, as in - "
                        + fields.fields().get(0).key() + ":, and put two spaces before its other keys.";
            return node instanceof Scalar scalar && scalar.text().indexOf('\n') < 0
                    ? "Put it in square brackets: [" + scalar.text().strip() + "]."
                    : Expected.LIST.remedy();
        });
    }

    /** For the name of something elsewhere. */
    static String reference(String file, String text, Shape.Reference shape) {
        boolean isOfReport = file.matches("reports/[^/]+/.*");
        boolean isId = shape.none() instanceof RecommendationRef && text.matches("[A-Za-z0-9.-]+");
        return isOfReport && isId
                ? "Write the folder of its report before it, such as " + file.split("/")[1] + "/" + text + "."
                : Expected.like(shape.looksLike(), Key.Holds.WORDS).remedy();
    }

    /** For a key that is not known. */
    static String unknown(String key, List<String> keys, List<String> free) {
        Optional<String> twice = Nearest.to(key, free).isPresent() ? Optional.empty() : Nearest.to(key, keys);
        return twice.map(there -> "Delete this line: there is a key \"" + there + "\" already.")
                .orElseGet(() -> Nearest.remedy(key, free, "key"));
    }

    /** For a key that is missing. */
    static String missing(Shape.Field field, boolean inBrackets) {
        String key = field.key() + ":";
        String line = example(field.shape())
                .map(example -> (inBrackets ? "" : "such as ") + key + " " + example)
                .orElseGet(() -> choices(field.shape())
                        .map(words -> "that begins with " + key + " and holds one of " + words)
                        .orElse("that begins with " + key + " and its value"));
        return inBrackets
                ? "Write this too before the closing bracket, behind a comma: " + line.replace("that begins with ", "")
                        + "."
                : "Add a line " + line + ".";
    }

    /** For a key with something before it that became a part of it. */
    static Optional<String> ofSlipIn(String key) {
        return slip(key + ":", YamlSlip.NO_BREAK_SPACE, YamlSlip.BULLET, YamlSlip.NO_SPACE_AFTER_DASH);
    }

    private static Optional<String> example(Shape shape) {
        if (shape instanceof Shape.WithPlace placed) return example(placed.value());
        if (shape == Shape.Simple.DATE) return Optional.of("2015-11-27");
        if (shape == Shape.Simple.WEB_ADDRESS) return Optional.of("https://www.example.org/page");
        if (shape instanceof Shape.Choice choice && choice.words().size() == 1)
            return Optional.of(choice.words().get(0));
        return Optional.empty();
    }

    private static Optional<String> choices(Shape shape) {
        return shape instanceof Shape.Choice choice ? Optional.of(String.join(", ", choice.words())) : Optional.empty();
    }

    // A colon makes a key of words, and no key where its space is missing.
    private static Optional<String> ofSlip(YamlNode node) {
        if (node instanceof Scalar scalar)
            return scalar.kind() == Kind.TEXT && scalar.text().indexOf('\n') < 0
                    ? slip(scalar.text(), YamlSlip.NO_SPACE_AFTER_COLON)
                    : Optional.empty();
        if (!(node instanceof Mapping mapping) || mapping.members().isEmpty()) return Optional.empty();
        Member first = mapping.members().get(0);
        return first.key().indexOf(' ') > 0 && first.value() instanceof Scalar value
                ? ofSlipIn(first.key())
                        .or(() -> slip("- " + first.key() + ": " + value.text(), YamlSlip.COLON)
                                .map(told -> told.replace(": - ", ": ")))
                : ofSlipIn(first.key());
    }

    private static Optional<String> ofOneItem(YamlNode node, String key) {
        return node instanceof Sequence list
                        && list.items().size() == 1
                        && list.items().get(0) instanceof Scalar only
                        && !key.isEmpty()
                        && only.text().indexOf('\n') < 0
                ? Optional.of("Write it without a dash or brackets: " + key + ": "
                        + only.text().strip())
                : Optional.empty();
    }

    private static Optional<String> slip(String line, YamlSlip... slips) {
        return Stream.of(slips)
                .flatMap(slip -> slip.mend(line, "", "").stream()
                        .map(mended -> slip.what + " " + slip.fix + ": " + mended.strip()))
                .findFirst();
    }
}

package org.legible.publisher.yaml;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.OutsideAddress;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Characters;
import org.legible.publisher.report.Figure;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Text;
import org.legible.publisher.yaml.Shape.Field;
import org.legible.publisher.yaml.YamlNode.Kind;
import org.legible.publisher.yaml.YamlNode.Mapping;
import org.legible.publisher.yaml.YamlNode.Member;
import org.legible.publisher.yaml.YamlNode.Scalar;
import org.legible.publisher.yaml.YamlNode.Sequence;

/**
 * Holds YAML to its shape, reporting everything that does not fit at once, and makes the records. What does not fit is replaced
 * by an empty value of its kind, so that the rest can still be checked.
 */
final class ShapeReader {

    private static final int LONGEST_QUOTE = 100;
    private static final Pattern JOINED_LIST =
            Pattern.compile("(?m)^(?:[-+*] .* [-+*] \\S|\\d{1,3}[.)] .* \\d{1,3}[.)] \\S)");
    private static final Pattern NOTE_AS_VALUE = Pattern.compile("^\\s*(?:- )*[A-Za-z-]+:\\s+(#\\S.*)$");

    private final String file;
    private final List<String> lines;
    private final Problems problems;
    private final ValueLetters letters;
    private final List<Prose> prose = new ArrayList<>();
    private final Unread unread;

    /** @param unread takes what cannot be read */
    ShapeReader(String file, List<String> lines, Unread unread, Problems problems) {
        this.unread = unread;
        this.file = file;
        this.lines = lines;
        this.problems = problems;
        this.letters = new ValueLetters(problems);
    }

    /** All inline Markdown that was read so far. */
    List<Prose> prose() {
        return List.copyOf(prose);
    }

    /** The value of the root, which should have this shape; an empty one of its kind if it has another. */
    Object readOrBlank(YamlNode root, Shape shape) {
        return read(root, shape, "").orElseGet(() -> unread.blank(shape, place(root)));
    }

    private Optional<Object> read(YamlNode node, Shape shape, String key) {
        Optional<Object> value = node.isUnread() ? Optional.empty() : told(node, shape, key);
        if (value.isEmpty()) unread.addHere();
        return value;
    }

    private Optional<Object> told(YamlNode node, Shape shape, String key) {
        if (shape instanceof Shape.Fields fields) return object(node, fields, key);
        if (shape instanceof Shape.Items items) return Optional.of(list(node, items, key));
        if (shape instanceof Shape.Either either) return either(node, either, key);
        if (shape instanceof Shape.WithPlace with)
            return read(node, with.value(), key).map(value -> new Placed<>(value, place(node)));
        return one(node, shape, key);
    }

    private Optional<Object> either(YamlNode node, Shape.Either shape, String key) {
        if (node instanceof Mapping) return object(node, shape.keys(), key);
        return read(node, shape.single(), key).map(value -> shape.value().make(new Object[] {value}, place(node)));
    }

    private Optional<Object> object(YamlNode node, Shape.Fields shape, String key) {
        if (!(node instanceof Mapping mapping))
            return node.isEmpty()
                    ? empty(node, key)
                    : wrongType(
                            node,
                            Expected.of(
                                    "keys such as \"" + shape.fields().get(0).key() + "\" with values"),
                            key);
        List<String> keys = shape.fields().stream().map(Field::key).toList();
        // A slip in a key is told once: the key that was meant is not missing, and what stands there is read for it.
        Map<String, YamlNode> meant = new HashMap<>();
        for (Member member : mapping.members())
            if (shape.field(member.key()).isEmpty()) {
                List<String> free =
                        keys.stream().filter(one -> mapping.get(one).isEmpty()).toList();
                Optional<String> nearest = Nearest.to(member.key(), free);
                nearest.ifPresent(one -> meant.put(one, member.value()));
                // A list or keys under a name that is like none of ours may be any of them.
                if (nearest.isEmpty() && !(member.value() instanceof Scalar)) unread.addHere();
                problems.error(
                        new Place(file, member.line(), member.column()),
                        "There is no key \"" + member.key() + "\"" + in(key) + ".",
                        "A key that is not known is not read, so readers would never see what it says.",
                        Remedies.ofSlipIn(member.key()).orElseGet(() -> Remedies.unknown(member.key(), keys, free)));
            }
        return Optional.of(shape.make(
                shape.fields().stream()
                        .map(field -> value(mapping, field, meant, key))
                        .toArray(),
                place(node)));
    }

    private Object value(Mapping mapping, Field field, Map<String, YamlNode> meant, String key) {
        boolean isRequired = field.presence() == Shape.Presence.REQUIRED;
        Optional<YamlNode> node = mapping.get(field.key());
        unread.enter(field.key());
        Optional<Object> value = Optional.empty();
        if (meant.containsKey(field.key())) {
            value = meant(meant.get(field.key()), field);
            if (value.isEmpty()) unread.addHere();
        } else if (node.isEmpty()) {
            if (isRequired && !unread.isCut()) tellMissing(mapping, field, key);
        } else if (isRequired && node.get().isBlank()) {
            hasNoValue(node.get(), field.key(), "Write the value after the colon.");
            unread.addHere();
        } else {
            value = read(node.get(), field.shape(), field.key());
        }
        unread.leave();
        Place place = node.map(this::place).orElseGet(() -> place(mapping));
        return switch (field.presence()) {
            case OPTIONAL -> value;
            case EMPTY_LIST -> value.orElse(List.of());
            case FALSE -> value.orElse(false);
            case TRUE -> value.orElse(true);
            case REQUIRED -> value.orElseGet(() -> unread.blank(field.shape(), place));
        };
    }

    private Optional<Object> meant(YamlNode node, Field field) {
        if (!(node instanceof Scalar)) return read(node, field.shape(), field.key());
        Problems found = new Problems(); // Where the value does not fit, the key was most likely another.
        ShapeReader other = new ShapeReader(file, lines, new Unread(Holes.NONE), found);
        Optional<Object> value = node.isBlank() ? Optional.empty() : other.read(node, field.shape(), field.key());
        if (found.hasErrors()) return Optional.empty();
        prose.addAll(other.prose);
        return value;
    }

    private void tellMissing(YamlNode node, Field field, String key) {
        unread.addHere();
        problems.error(
                place(node),
                "The key \"" + field.key() + "\" is missing" + in(key) + ".",
                "Readers need it: "
                        + Character.toLowerCase(field.about().charAt(0))
                        + field.about().substring(1),
                Remedies.missing(field, signAt(node) == '{'));
    }

    private char signAt(YamlNode node) {
        String line = lineOf(node);
        return node.column() <= line.length() ? line.charAt(node.column() - 1) : ' ';
    }

    private List<Object> list(YamlNode node, Shape.Items shape, String key) {
        List<Object> items = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) read(item, shape.item(), key).ifPresent(items::add);
            if (shape.required() && sequence.items().isEmpty()) empty(node, key);
        } else if (node.isEmpty()) {
            empty(node, key);
        } else if (shape.single()) {
            read(node, shape.item(), key).ifPresent(items::add);
        } else {
            wrong(node, Expected.LIST, key, Remedies.list(node, shape.item()));
            unread.addHere();
        }
        return List.copyOf(items);
    }

    private Optional<Object> one(YamlNode node, Shape shape, String key) {
        if (node.isEmpty()) return empty(node, key);
        if (!(node instanceof Scalar scalar)) return wrongType(node, Expected.of("one value"), key);
        String text = scalar.text();
        OptionalInt strange = Characters.firstThatIsNotText(text);
        if (strange.isPresent())
            return problem(
                    scalar,
                    named(key) + " holds a character that is not text ("
                            + Characters.name(text.codePointAt(strange.getAsInt())) + ").",
                    "Browsers and screen readers do not agree on what to do with it.",
                    "Write the value without it.");
        // What is wrong with the letters of an address, the reading of it says better.
        boolean isAddress = shape == Shape.Simple.WEB_ADDRESS && !text.isBlank();
        boolean isName = shape instanceof Shape.Line rule && !rule.pattern().isEmpty()
                || shape == Shape.Simple.PHONE
                || ValueLetters.isLikeAName(text);
        if (!isAddress && !letters.check(text, named(key), place(scalar), isName)) return Optional.empty();
        if (text.isBlank()) return empty(scalar, key);
        if (shape instanceof Shape.Line rule) return text(scalar, rule, key);
        if (shape instanceof Shape.Reference reference) return reference(scalar, reference, key);
        if (shape instanceof Shape.Choice choice) return choice(scalar, choice, key);
        return simple(scalar, (Shape.Simple) shape, key);
    }

    private Optional<Object> simple(Scalar scalar, Shape.Simple shape, String key) {
        String text = scalar.text();
        return switch (shape) {
            case MARKDOWN, LONG_MARKDOWN -> Optional.of(markdown(scalar, shape == Shape.Simple.LONG_MARKDOWN));
            case DATE -> orWrong(PartialDate.parse(text), scalar, "a date such as 2015-11-27, 2015-11 or 2015", key);
            case MOMENT -> orWrong(Moments.parse(text), scalar, "a moment such as 2026-12-01T09:30Z", key);
            case WEB_ADDRESS -> webAddress(scalar, key);
            case PHONE -> phone(scalar, key);
            case WHOLE ->
                scalar.kind() == Kind.NUMBER && text.matches("-?[0-9]{1,9}")
                        ? Optional.of(Integer.valueOf(text))
                        : wrongType(scalar, Expected.of("a whole number"), key);
            case NUMBER_OR_WORDS -> Optional.of(figure(scalar));
            case FLAG ->
                scalar.kind() == Kind.TRUE_OR_FALSE
                        ? Optional.of(text.toLowerCase(Locale.ROOT).equals("true"))
                        : wrongType(scalar, Expected.of("true or false"), key);
        };
    }

    private Prose markdown(Scalar scalar, boolean mayBeLong) {
        String text = scalar.text().strip();
        if (mayBeLong && isFolded(scalar)) {
            if (JOINED_LIST.matcher(text).find())
                problems.error(
                        place(scalar),
                        "The items of this list are joined into one line.",
                        "Readers could not tell the points apart.",
                        "Write | behind the key's colon, as in text: |, and begin the words on the next line.");
            text = text.replaceAll("\\n+", "\n\n");
        }
        Prose words = new Prose(text, place(scalar), mayBeLong);
        prose.add(words);
        return words;
    }

    // Other than behind |, YAML joins the lines of a value, and makes one line end of a blank line.
    private boolean isFolded(Scalar scalar) {
        return "|\"".indexOf(signAt(scalar)) < 0;
    }

    private String lineOf(YamlNode node) {
        return node.line() <= lines.size() ? lines.get(node.line() - 1) : "";
    }

    private Optional<Object> reference(Scalar scalar, Shape.Reference shape, String key) {
        return text(scalar, Shape.Line.ANY, key)
                .flatMap(text -> shape.parse()
                        .apply(text.toString())
                        .<Object>map(reference -> reference)
                        .or(() -> wrong(
                                scalar,
                                Expected.like(shape.looksLike(), Key.Holds.WORDS),
                                key,
                                Remedies.reference(file, text.toString(), shape))));
    }

    private Optional<Object> text(Scalar scalar, Shape.Line rule, String key) {
        if (scalar.kind() != Kind.TEXT) {
            // 1.10 without quotes is the number 1.1 to every other program that reads the file.
            problem(
                    scalar,
                    "\"" + key + "\" is text, but " + scalar.text() + " stands without quotes.",
                    "Programs read it as " + (scalar.kind() == Kind.NUMBER ? "a number" : "yes or no")
                            + " and may change it, and an address that changes breaks every citation.",
                    "Put it in quotes: \"" + scalar.text() + "\".");
        }
        String text = scalar.text().strip();
        if (text.isEmpty()) return empty(scalar, key);
        if (text.indexOf('\n') >= 0)
            return problem(
                    scalar,
                    named(key) + " has a line break in it.",
                    "Titles and names stand on one line, in lists, in tabs of a browser and in the results of searches.",
                    "Write it on one line. Where it is too long for that, write " + (key.isEmpty() ? "" : key + ": ")
                            + ">- and the words under it, indented.");
        if (!rule.pattern().isEmpty() && !text.matches(rule.pattern()))
            return wrongType(scalar, Expected.like(rule.looksLike(), rule.holds()), key);
        return Optional.of(letters.filledIn(new Text(text, place(scalar))));
    }

    private Optional<Object> choice(Scalar scalar, Shape.Choice choice, String key) {
        int word = choice.words().indexOf(scalar.text());
        if (word >= 0) return Optional.of(choice.constants().get(word));
        Optional<String> now = Optional.ofNullable(choice.former().get(scalar.text()));
        return problem(
                scalar,
                "\"" + key + "\" cannot be \"" + shortened(scalar.text()) + "\""
                        + (now.isPresent() ? " any more." : "."),
                "Only known words can be shown and indexed so that readers find them.",
                now.orElseGet(() -> Nearest.remedy(scalar.text(), choice.words(), "word")));
    }

    private Optional<Object> webAddress(Scalar scalar, String key) {
        OutsideAddress.Reading reading = OutsideAddress.read(scalar.text().strip(), OutsideAddress.WEB);
        reading.fault()
                .ifPresent(fault -> problem(
                        scalar,
                        fault.sentence(
                                "In " + named(key) + ", the address",
                                shortened(scalar.text().strip())),
                        "Readers would be led nowhere, or somewhere unsafe.",
                        fault.fix()));
        return reading.address().map(address -> URI.create(address.url()));
    }

    private Optional<Object> phone(Scalar scalar, String key) {
        if (scalar.kind() == Kind.NUMBER) return text(scalar, Shape.Line.ANY, key);
        return PhoneNumber.parse(scalar.text())
                .<Object>map(number -> number)
                .or(() -> problem(
                        scalar,
                        named(key) + " must be one telephone number, but \"" + shortened(scalar.text())
                                + "\" stands here.",
                        "A telephone would dial another number, because it takes every figure for a part of it.",
                        "Write figures and spaces, with at most a + before them, such as \"0800 1111\". Words beside the number "
                                + "go into phone-note:."));
    }

    private Figure figure(Scalar scalar) {
        boolean number = scalar.kind() == Kind.NUMBER && scalar.text().matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
        return new Figure(
                new Text(scalar.text().strip(), place(scalar)),
                number ? Optional.of(new BigDecimal(scalar.text())) : Optional.empty());
    }

    private Optional<Object> orWrong(Optional<?> value, Scalar scalar, String expected, String key) {
        return value.<Object>map(found -> found).or(() -> wrongType(scalar, Expected.of(expected), key));
    }

    private Optional<Object> wrongType(YamlNode node, Expected expected, String key) {
        return wrong(node, expected, key, Remedies.of(node, expected, key));
    }

    private Optional<Object> wrong(YamlNode node, Expected expected, String key, String fix) {
        String found = node instanceof Scalar scalar
                ? "\"" + shortened(scalar.text()) + "\" stands"
                : node instanceof Sequence ? "a list stands" : "keys with values stand";
        return problem(
                node,
                named(key) + " must be " + expected.what() + ", but " + found + " here.",
                "It could not be shown to readers as what it is.",
                fix);
    }

    private Optional<Object> empty(YamlNode node, String key) {
        Matcher note = NOTE_AS_VALUE.matcher(lineOf(node));
        if (note.find())
            return problem(
                    node,
                    named(key) + " has no value: what stands behind # is a note that is not read.",
                    "Readers would find an empty place.",
                    "If it is the value, put it in quotes: " + key + ": \""
                            + note.group(1).strip() + "\".");
        return hasNoValue(node, key, "Write the value after the colon, or delete the key if there is nothing to say.");
    }

    private Optional<Object> hasNoValue(YamlNode node, String key, String fix) {
        return problem(node, named(key) + " has no value.", "Readers would find an empty place.", fix);
    }

    private Optional<Object> problem(YamlNode node, String what, String why, String fix) {
        problems.error(place(node), what, why, fix);
        return Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
    }

    private Place place(YamlNode node) {
        return new Place(file, node.line(), node.column());
    }

    // The root of a file, and an item of a list that is the root, have no key.
    private static String named(String key) {
        return key.isEmpty() ? "What stands here" : "\"" + key + "\"";
    }

    private static String in(String key) {
        return key.isEmpty() ? "" : " in \"" + key + "\"";
    }
}

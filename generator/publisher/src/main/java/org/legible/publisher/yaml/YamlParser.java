package org.legible.publisher.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.publisher.problem.ConflictMarks;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.yaml.YamlNode.Kind;
import org.legible.publisher.yaml.YamlNode.Mapping;
import org.legible.publisher.yaml.YamlNode.Member;
import org.legible.publisher.yaml.YamlNode.Scalar;
import org.legible.publisher.yaml.YamlNode.Sequence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML 1.2 strictly: no aliases, no duplicate keys, one document. Every node keeps its place. Size and depth are
 * bounded, so that no file can exhaust memory or the stack.
 */
final class YamlParser {

    private static final int MAX_CHARACTERS = 3_000_000;
    private static final int MAX_DEPTH = 30;
    private static final int MAX_NODES = 200_000;
    private static final String PLAIN =
            "Write plain YAML: keys and lists indented with spaces, text that holds a colon in quotes, "
                    + "and every value written out where it belongs.";
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final String file;
    private final Problems problems;
    private int nodes;
    private boolean isNoYaml;

    private YamlParser(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a file's text.
     *
     * @return the root node, or empty if the text is not YAML, breaks a bound or is empty; then problems say why
     */
    static Optional<YamlNode> parse(String file, String text, Problems problems) {
        if (text.length() > MAX_CHARACTERS)
            return new YamlParser(file, problems)
                    .refuse(
                            Place.of(file),
                            "The file is larger than 3 million characters.",
                            "Put a part of it into another report.");
        YamlParser parser = new YamlParser(file, new Problems());
        boolean conflict = ConflictMarks.areIn(text);
        Optional<YamlNode> root = conflict ? Optional.empty() : parser.parse(text);
        if (conflict || parser.isNoYaml) {
            // With its slips mended, the rest of the file can be read, and all of its faults told in one run.
            YamlSlips.Mended mended = YamlSlips.mend(file, text);
            mended.problems().forEach(problems::add);
            parser = new YamlParser(file, new Problems());
            root = parser.parse(mended.text());
        }
        parser.problems.sorted().forEach(problems::add);
        return root;
    }

    private Optional<YamlNode> parse(String text) {
        try (YAMLParser parser = (YAMLParser) MAPPER.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) return refuse(Place.of(file), "The file holds no content.", whereEmpty());
            YamlNode root = node(parser, first, 0);
            if (parser.nextToken() != null)
                return refuse(
                        place(parser.currentTokenLocation()),
                        "The file holds a second YAML document.",
                        "Delete the line of three dashes, ---, above this one.");
            return Optional.of(root);
        } catch (Refused refused) {
            return refuse(refused.place, refused.getMessage(), refused.fix);
        } catch (JacksonException broken) {
            isNoYaml = true;
            YamlFault fault = YamlFault.of(broken);
            return refuse(
                    new Place(file, fault.line(), fault.column()), "This is not YAML: " + fault.reason() + ".", PLAIN);
        }
    }

    private YamlNode node(YAMLParser parser, JsonToken token, int depth) {
        TokenStreamLocation at = parser.currentTokenLocation();
        if (depth > MAX_DEPTH)
            throw new Refused(
                    place(at),
                    "The content is nested more than " + MAX_DEPTH + " deep.",
                    "Take out all but one of the brackets that stand here one in another.");
        if (++nodes > MAX_NODES)
            throw new Refused(
                    place(at),
                    "The file holds more than " + MAX_NODES + " values.",
                    "Put a part of it into another report.");
        if (parser.isCurrentAlias())
            throw new Refused(
                    place(at),
                    "The alias *" + parser.getString() + " repeats content from elsewhere.",
                    "Write here what stands behind &" + parser.getString()
                            + "; if these are words, put them in quotes: \"*" + parser.getString() + "\".");
        if (parser.getTypeId() != null)
            throw new Refused(
                    place(at),
                    "The value begins with !, which gives it a type that no reader would see.",
                    "Put the value in quotes.");
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (token) {
            case START_OBJECT -> new Mapping(line, column, members(parser, depth));
            case START_ARRAY -> new Sequence(line, column, items(parser, depth));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(line, column, parser.getString(), Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(line, column, parser.getString(), Kind.TRUE_OR_FALSE);
            case VALUE_NULL -> new Scalar(line, column, "", Kind.EMPTY);
            default -> new Scalar(line, column, parser.getString(), Kind.TEXT);
        };
    }

    private List<Member> members(YAMLParser parser, int depth) {
        List<Member> members = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            TokenStreamLocation at = parser.currentTokenLocation();
            if (!seen.add(key))
                problems.error(
                        place(at),
                        "The key \"" + key + "\" stands twice here.",
                        "Only one of the two could be shown, and readers would never know of the other.",
                        "Keep one and delete the other.");
            YamlNode value = node(parser, parser.nextToken(), depth + 1);
            members.add(new Member(key, at.getLineNr(), at.getColumnNr(), value));
        }
        return List.copyOf(members);
    }

    private List<YamlNode> items(YAMLParser parser, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken())
            items.add(node(parser, token, depth + 1));
        return List.copyOf(items);
    }

    private String whereEmpty() {
        return file.matches("(?:.*/)?(?:site|report)\\.yaml")
                ? "Write its facts, beginning with title: and the title."
                : "Write what belongs there, or delete the file.";
    }

    private Optional<YamlNode> refuse(Place place, String what, String fix) {
        problems.error(place, what, "The file cannot be read, so nothing in it would reach a reader.", fix);
        return Optional.empty();
    }

    private Place place(TokenStreamLocation at) {
        return new Place(file, at.getLineNr(), at.getColumnNr());
    }

    /** Ends reading at once; never leaves this class. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;
        private final String fix;

        private Refused(Place place, String what, String fix) {
            super(what, null, false, false);
            this.fix = fix;
            this.place = place;
        }
    }
}

package org.legible.publisher.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.publisher.problem.ConflictMarks;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Holes;
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
    private static final int MAX_CUT = 20;
    private static final String PLAIN =
            "Write plain YAML: keys and lists indented with spaces, text that holds a colon in quotes, "
                    + "and every value written out where it belongs.";
    private static final Pattern DOCUMENT_MARK = Pattern.compile("(?m)^(?:---|\\.\\.\\.)(?=\\s|$)");
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final String file;
    private final Problems problems;
    private int nodes;
    private boolean isNoYaml;
    private boolean isSeveral;
    private int stoppedAt;

    private YamlParser(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * What a text holds.
     *
     * @param root the root node; empty if the text breaks a bound or is empty, or no part of it is YAML
     * @param holes the keys of the root that are missing because they are no YAML
     */
    record Parsed(Optional<YamlNode> root, Holes holes) {}

    /** Reads a file's text; problems say what of it cannot be read. */
    static Parsed parse(String file, String text, Problems problems) {
        YamlParser parser = new YamlParser(file, new Problems());
        if (text.length() > MAX_CHARACTERS) {
            parser.refuse(
                    Place.of(file),
                    "The file is larger than 3 million characters.",
                    "Put a part of it into another report.");
            return parser.told(Optional.empty(), Holes.EVERYWHERE, problems);
        }
        boolean conflict = ConflictMarks.areIn(text);
        Optional<YamlNode> root = conflict ? Optional.empty() : parser.parse(text);
        if (parser.isSeveral) {
            parser.told(root, Holes.NONE, problems);
            return parse(file, DOCUMENT_MARK.matcher(text).replaceAll(""), problems);
        }
        if (!conflict && !parser.isNoYaml)
            return parser.told(root, root.isEmpty() ? Holes.EVERYWHERE : Holes.NONE, problems);
        // With its slips mended, the rest of the file can be read, and all of its faults told in one run.
        YamlSlips.Mended mended = YamlSlips.mend(file, text);
        mended.problems().forEach(problems::add);
        return withoutWhatIsNoYaml(file, mended.text(), problems);
    }

    // What cannot be mended is left out, a key of the root at a time, and what is left is read.
    private static Parsed withoutWhatIsNoYaml(String file, String text, Problems problems) {
        RootKeys left = new RootKeys(text);
        Set<String> cut = new HashSet<>();
        for (int i = 0; i < MAX_CUT; i++) {
            YamlParser parser = new YamlParser(file, new Problems());
            Optional<YamlNode> root = parser.parse(left.text());
            if (root.isPresent()) return parser.told(root, new Holes(Set.copyOf(cut)), problems);
            // Where nothing is left, only what was left out is wrong.
            if (parser.isNoYaml || cut.isEmpty()) parser.told(root, Holes.NONE, problems);
            Optional<String> key = parser.isNoYaml ? left.cut(parser.stoppedAt) : Optional.empty();
            if (key.isEmpty()) break;
            cut.add(key.get());
        }
        return new Parsed(Optional.empty(), Holes.EVERYWHERE);
    }

    private Parsed told(Optional<YamlNode> root, Holes holes, Problems to) {
        problems.sorted().forEach(to::add);
        return new Parsed(root, holes);
    }

    private Optional<YamlNode> parse(String text) {
        try (YAMLParser parser = (YAMLParser) MAPPER.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) return refuse(Place.of(file), "The file holds no content.", whereEmpty());
            YamlNode root = node(parser, first, 0);
            if (parser.nextToken() != null) {
                isSeveral = true;
                return refuse(
                        place(parser.currentTokenLocation()),
                        "The file holds a second YAML document.",
                        "Delete the line of three dashes, ---, above this one.");
            }
            return Optional.of(root);
        } catch (Refused refused) {
            return refuse(refused.place, refused.getMessage(), refused.fix);
        } catch (JacksonException broken) {
            isNoYaml = true;
            YamlFault fault = YamlFault.of(broken);
            stoppedAt = fault.line();
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
            return unread(
                    parser,
                    "The alias *" + parser.getString() + " repeats content from elsewhere.",
                    "Write here what stands behind &" + parser.getString()
                            + "; if these are words, put them in quotes: \"*" + parser.getString() + "\".");
        if (parser.getTypeId() != null)
            return unread(
                    parser,
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

    // The rest of the file is read: what it says is told in the same run.
    private YamlNode unread(YAMLParser parser, String what, String fix) {
        TokenStreamLocation at = parser.currentTokenLocation();
        refuse(place(at), what, fix);
        parser.skipChildren();
        return new Scalar(at.getLineNr(), at.getColumnNr(), "", Kind.UNREAD);
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

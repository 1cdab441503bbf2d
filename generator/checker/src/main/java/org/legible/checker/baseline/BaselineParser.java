package org.legible.checker.baseline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a baseline strictly: a misspelt key must not turn into an entry without an owner. */
final class BaselineParser {

    /** An entry is two deep; a file that goes on and on would exhaust the stack of whoever reads it. */
    private static final int DEEPEST = 10;

    private static final List<String> KEYS = List.of("identity", "owner", "reason", "expires");

    private final String file;
    private final List<BaselineProblem> problems = new ArrayList<>();
    private final Set<String> identities = new HashSet<>();

    BaselineParser(String file) {
        this.file = file;
    }

    Baseline parse(String yaml) {
        List<Accepted> entries = new ArrayList<>();
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            if (tooDeep(settings, yaml)) return new Baseline(file, List.of(), problems);
            Optional<Node> root = new Compose(settings).composeString(yaml);
            root.ifPresent(node -> list(node).forEach(item -> entry(item).ifPresent(entries::add)));
        } catch (MarkedYamlEngineException broken) {
            problem(broken.getProblemMark(), "This is not YAML: " + broken.getProblem() + ".");
        } catch (YamlEngineException broken) {
            problem(Optional.empty(), "This is not YAML: " + broken.getMessage());
        }
        return new Baseline(file, entries, problems);
    }

    private boolean tooDeep(LoadSettings settings, String yaml) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                problem(event.getStartMark(), "This is nested more deeply than a baseline can be.");
                return true;
            }
            if (event instanceof CollectionEndEvent) depth--;
        }
        return false;
    }

    private List<Node> list(Node root) {
        Map<String, Node> top = keys(root, List.of("accepted"));
        Node list = top.get("accepted");
        if (list == null || empty(list)) return List.of();
        if (list instanceof SequenceNode items) return items.getValue();
        problem(list.getStartMark(), "\"accepted\" must be a list of entries, each with \"- \" before it.");
        return List.of();
    }

    private Optional<Accepted> entry(Node node) {
        int before = problems.size();
        Map<String, Node> fields = keys(node, KEYS);
        if (problems.size() > before) return Optional.empty();
        String identity = text(node, fields, "identity");
        String owner = text(node, fields, "owner");
        String reason = text(node, fields, "reason");
        LocalDate expires = date(node, fields);
        if (problems.size() > before) return Optional.empty();
        if (!identities.add(identity)) {
            problem(node.getStartMark(), "There is an entry for " + identity + " already.");
            return Optional.empty();
        }
        return Optional.of(new Accepted(identity, owner, reason, expires, line(node.getStartMark())));
    }

    /** The values of a mapping by key; anything but these keys is a problem. */
    private Map<String, Node> keys(Node node, List<String> known) {
        Map<String, Node> values = new HashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(node.getStartMark(), "Here must stand keys with values: " + String.join(", ", known) + ".");
            return values;
        }
        for (NodeTuple pair : mapping.getValue()) {
            String key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Optional<Mark> place = pair.getKeyNode().getStartMark();
            if (!known.contains(key))
                problem(place, "There is no key \"" + key + "\" here. The keys are: " + String.join(", ", known) + ".");
            else if (values.put(key, pair.getValueNode()) != null)
                problem(place, "The key \"" + key + "\" stands here twice.");
            if (pair.getValueNode().getAnchor().isPresent())
                problem(place, "Write the value out, without \"&\" and \"*\".");
        }
        return values;
    }

    private String text(Node entry, Map<String, Node> fields, String key) {
        Node value = fields.get(key);
        if (value == null) {
            problem(entry.getStartMark(), "This entry has no \"" + key + "\".");
            return "";
        }
        if (value instanceof ScalarNode scalar && !empty(value))
            return scalar.getValue().strip();
        problem(value.getStartMark(), "\"" + key + "\" must be text, and not empty.");
        return "";
    }

    private LocalDate date(Node entry, Map<String, Node> fields) {
        String text = text(entry, fields, "expires");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            if (!text.isEmpty())
                problem(
                        fields.get("expires").getStartMark(),
                        "\"expires\" must be a day such as 2027-03-31, not \"" + text + "\".");
            return LocalDate.MIN;
        }
    }

    private static boolean empty(Node node) {
        if (!(node instanceof ScalarNode scalar)) return false;
        String value = scalar.getValue().strip();
        return value.isEmpty() || scalar.isPlain() && (value.equals("~") || value.equals("null"));
    }

    private void problem(Optional<Mark> place, String message) {
        int column = place.map(mark -> mark.getColumn() + 1).orElse(1);
        problems.add(new BaselineProblem(file, line(place), column, message));
    }

    private static int line(Optional<Mark> place) {
        return place.map(mark -> mark.getLine() + 1).orElse(1);
    }
}

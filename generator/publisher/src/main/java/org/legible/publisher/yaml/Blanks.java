package org.legible.publisher.yaml;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.legible.publisher.report.Figure;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Prose;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Empty values that stand in for what could not be read. A record that holds one is never published; it only lets the rest of
 * its file be checked in the same run.
 */
final class Blanks {

    private static final JsonNodeFactory TREE = JsonNodeFactory.instance;

    private Blanks() {}

    /** An empty value of this shape. Lists are empty, so shapes that hold themselves end here. */
    static JsonNode of(Shape shape) {
        if (shape instanceof Shape.Fields fields) return object(fields);
        if (shape instanceof Shape.Items) return TREE.arrayNode();
        if (shape instanceof Shape.Choice choice)
            return TREE.stringNode(ShapeReader.constant(choice.words().get(0)));
        if (shape instanceof Shape.Markdown) return TREE.pojoNode(new Prose(""));
        if (shape instanceof Shape.Date)
            return TREE.pojoNode(new PartialDate(1000, Optional.empty(), Optional.empty()));
        if (shape instanceof Shape.Moment) return TREE.pojoNode(Instant.EPOCH.atOffset(ZoneOffset.UTC));
        if (shape instanceof Shape.WebAddress) return TREE.pojoNode(URI.create("https://example.org/"));
        if (shape instanceof Shape.Phone) return TREE.pojoNode(new PhoneNumber("00"));
        if (shape instanceof Shape.NumberOrWords) return TREE.pojoNode(new Figure("", Optional.empty()));
        if (shape instanceof Shape.Whole) return TREE.numberNode(0);
        if (shape instanceof Shape.Flag) return TREE.booleanNode(false);
        return TREE.stringNode("");
    }

    private static ObjectNode object(Shape.Fields shape) {
        ObjectNode object = TREE.objectNode();
        for (Shape.Field field : shape.fields())
            object.set(
                    field.component(),
                    field.presence() == Shape.Presence.OPTIONAL ? TREE.nullNode() : of(field.shape()));
        return object;
    }
}

package org.legible.publisher.yaml;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Figure;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Text;

/**
 * Empty values that stand in for what could not be read. A record that holds one is never published; it only lets the rest of
 * its file be checked in the same run.
 */
final class Blanks {

    private Blanks() {}

    /** An empty value of this shape. Lists are empty, so shapes that hold themselves end here. */
    static Object of(Shape shape, Place place) {
        if (shape instanceof Shape.Fields fields)
            return fields.make(
                    fields.fields().stream().map(field -> of(field, place)).toArray(), place);
        if (shape instanceof Shape.Items) return List.of();
        if (shape instanceof Shape.Either either) return of(either.value(), place);
        if (shape instanceof Shape.WithPlace with) return new Placed<>(of(with.value(), place), place);
        if (shape instanceof Shape.Choice choice) return choice.constants().get(0);
        if (shape instanceof Shape.Markdown) return new Prose("", place);
        if (shape instanceof Shape.Date) return new PartialDate(1000, Optional.empty(), Optional.empty());
        if (shape instanceof Shape.Moment) return Instant.EPOCH.atOffset(ZoneOffset.UTC);
        if (shape instanceof Shape.WebAddress) return URI.create("https://example.org/");
        if (shape instanceof Shape.Phone) return new PhoneNumber("00");
        if (shape instanceof Shape.NumberOrWords) return new Figure(new Text("", place), Optional.empty());
        if (shape instanceof Shape.Reference reference) return reference.blank();
        if (shape instanceof Shape.Whole) return 0;
        if (shape instanceof Shape.Flag) return false;
        return new Text("", place);
    }

    private static Object of(Shape.Field field, Place place) {
        return field.presence() == Shape.Presence.OPTIONAL ? Optional.empty() : of(field.shape(), place);
    }
}

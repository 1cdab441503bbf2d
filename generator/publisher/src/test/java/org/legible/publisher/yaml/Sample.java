package org.legible.publisher.yaml;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Figure;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Text;

/** A record with one key of every kind. Only {@code title} must be there. */
record Sample(
        @Key("Its title.") Text title,

        @Key(value = "Its code.", pattern = "[a-z]+-[0-9]+", looksLike = "ab-12")
        Optional<Text> code,

        @Key("What it says.") Optional<Prose> text,
        @Key("When it appeared.") Optional<PartialDate> published,
        @Key("When it was written.") Optional<Placed<PartialDate>> when,
        @Key("From when it may be read.") Optional<OffsetDateTime> embargo,
        @Key("Where it stands.") Optional<URI> url,
        @Key("How many.") Optional<Integer> count,
        @Key("How much.") Optional<Figure> value,
        @Key("What colour.") Optional<Colour> colour,
        @Key("Whether it is rough.") boolean approximate,

        @Key(value = "Whether to link it.", byDefault = true)
        boolean link,

        @Key(value = "Who wrote it.", single = true) List<Text> owners,

        @Key(value = "Whom it asks.", single = true, required = true)
        Optional<List<Text>> to,

        @Key(value = "For whom.", name = "for") Optional<Text> audience,
        @Key("Its parts.") List<Part> parts) {

    enum Colour {
        DARK_RED,
        BLUE
    }

    record Part(
            @Key("Its id.") Text id,
            @Key("What it says.") Optional<Prose> text,
            @Key("Parts of it.") List<Part> parts,
            Place place) {}
}

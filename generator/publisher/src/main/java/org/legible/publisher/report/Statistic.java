package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;

/** One figure about the area. Two figures on one topic are two statistics: they are shown as printed, never merged. */
public record Statistic(
        @Key("What is counted.") Text topic,
        @Key("The figure: a number, or words in quotes.") Figure value,

        @Key("What the figure counts in, such as children or percent.")
        Optional<Text> unit,

        @Key("The unit for the figure 1, such as child.") Optional<Text> unitOne,

        @Key("The date of the figure.") Optional<PartialDate> asOf,
        @Key("The heading of the section where it stands.") Optional<Text> section,
        @Key("What it is compared with.") List<Comparison> compare,
        @Key("The topic that it is a part of.") Optional<Text> partOf,
        @Key("The time that the figure covers, in words.") Optional<Text> period,

        @Key("True for a figure that the source calls approximate.")
        boolean approximate,

        @Key("The figure as printed, with its unit; shown in place of the value.")
        Optional<Text> asPrinted,

        @Key("What to know about it.") Optional<Prose> note) {

    /** What a figure is compared with: another figure, or the same one. */
    public record Comparison(
            @Key("The place or time it is compared with.") Text with,
            @Key("The other figure.") Optional<Figure> value,

            @Key("True if the source says that it is the same.")
            boolean same) {}
}

package org.legible.authoring.importing.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceWords;

/** A part of the text of a report. */
public sealed interface Part {

    /** What somebody should look at here. */
    List<Doubt> doubts();

    /** Its words as one; none where it has none, or many apart from one another. */
    SourceWords words();

    /**
     * A heading.
     *
     * @param id its address, where the facts name it
     * @param sequence the sequence of numbers that it opens
     */
    record Heading(int level, SourceWords words, Optional<String> id, Optional<String> sequence, List<Doubt> doubts)
            implements Part {
        Heading at(int other) {
            return new Heading(other, words, id, sequence, doubts);
        }

        Heading named(String name) {
            return new Heading(level, words, Optional.of(name), sequence, doubts);
        }

        Heading opening(String name) {
            return new Heading(level, words, Optional.of(name), Optional.of(name), doubts);
        }
    }

    /** A numbered paragraph; {@code repeat} is the address of one whose number the source prints twice. */
    record Numbered(String number, SourceWords words, Optional<String> repeat, List<Doubt> doubts) implements Part {}

    /**
     * A paragraph, or an item of a list.
     *
     * @param mark what stands before it: a bullet, a letter, a number; empty before running text
     * @param depth how deep in a list it stands
     * @param isQuote true if it is quoted
     */
    record Text(Optional<SourceBlock.Mark> mark, int depth, SourceWords words, boolean isQuote, List<Doubt> doubts)
            implements Part {
        /** True if it is an item with a bullet. */
        public boolean isBullet() {
            return mark.filter(SourceBlock.Mark::isBullet).isPresent();
        }

        /** True if it is an item of a list. */
        public boolean isItem() {
            return mark.isPresent();
        }

        Text with(SourceWords other) {
            return new Text(mark, depth, other, isQuote, doubts);
        }

        Text doubting(Doubt doubt) {
            return new Text(mark, depth, words, isQuote, joined(doubts, List.of(doubt)));
        }
    }

    /** A table; the first {@code heads} rows head its columns. */
    record Table(List<List<SourceWords>> rows, int heads, Optional<SourceWords> caption, List<Doubt> doubts)
            implements Part {
        @Override
        public SourceWords words() {
            return SourceWords.NONE;
        }
    }

    /** A picture under its name in the folder of pictures; empty if it cannot be shown. */
    record Picture(SourceBlock.Figure figure, Optional<SourceWords> caption, List<Doubt> doubts) implements Part {
        @Override
        public SourceWords words() {
            return SourceWords.NONE;
        }
    }

    /** A line at which a block made from the facts stands. */
    record Placement(String line, List<Doubt> doubts) implements Part {
        @Override
        public SourceWords words() {
            return SourceWords.NONE;
        }
    }

    /** Nothing in the text, but something to say. */
    record Gap(List<Doubt> doubts) implements Part {
        @Override
        public SourceWords words() {
            return SourceWords.NONE;
        }
    }

    /** Two lists of doubts as one. */
    static List<Doubt> joined(List<Doubt> first, List<Doubt> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}

package org.legible.authoring.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Running text. Offsets count its letters; the end of a line is one, the mark of a note none. */
public record SourceWords(List<Piece> pieces) {

    /** No words. */
    public static final SourceWords NONE = new SourceWords(List.of());

    public SourceWords {
        pieces = joined(pieces);
    }

    /** SourceWords without looks. */
    public static SourceWords of(String text) {
        return text.isEmpty() ? NONE : new SourceWords(List.of(new Piece.Letters(text, Set.of(), Optional.empty())));
    }

    /** The letters alone; a line feed for the end of a line. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Letters letters) plain.append(letters.text());
            if (piece instanceof Piece.Break) plain.append('\n');
        }
        return plain.toString();
    }

    /** The letters on one line, single spaces between words. */
    public String line() {
        return plain().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** True if nothing is to be seen. */
    public boolean isBlank() {
        return notes().isEmpty() && line().isEmpty();
    }

    /** True if every letter that is to be seen looks so. */
    public boolean areAll(Look look) {
        return !line().isEmpty()
                && letters()
                        .filter(letters -> !letters.text().isBlank())
                        .allMatch(letters -> letters.looks().contains(look));
    }

    /** The labels of the notes that are marked here. */
    public List<String> notes() {
        return pieces.stream()
                .filter(Piece.NoteMark.class::isInstance)
                .map(piece -> ((Piece.NoteMark) piece).label())
                .toList();
    }

    /** These words and others behind them. */
    public SourceWords and(SourceWords others) {
        return new SourceWords(
                Stream.concat(pieces.stream(), others.pieces.stream()).toList());
    }

    /** The words from an offset on, without spaces before the first. */
    public SourceWords from(int start) {
        return between(start, Integer.MAX_VALUE).stripped();
    }

    /** The words before an offset. */
    public SourceWords to(int end) {
        return between(0, end).stripped();
    }

    /** Without marks of notes. */
    public SourceWords withoutNotes() {
        return new SourceWords(pieces.stream()
                .filter(piece -> !(piece instanceof Piece.NoteMark))
                .toList());
    }

    /** Without a look. */
    public SourceWords without(Look look) {
        return mapped(letters -> new Piece.Letters(
                letters.text(),
                Set.copyOf(
                        letters.looks().stream().filter(other -> other != look).toList()),
                letters.link()));
    }

    /** With each stretch of letters as a function makes it. */
    public SourceWords mapped(Function<Piece.Letters, Piece.Letters> change) {
        return new SourceWords(pieces.stream()
                .map(piece -> piece instanceof Piece.Letters letters ? change.apply(letters) : piece)
                .toList());
    }

    /** Without spaces and ends of lines at both ends. */
    public SourceWords stripped() {
        List<Piece> rest = new ArrayList<>(pieces);
        while (!rest.isEmpty() && strip(rest, 0, String::stripLeading)) continue;
        while (!rest.isEmpty() && strip(rest, rest.size() - 1, String::stripTrailing)) continue;
        return new SourceWords(rest);
    }

    // True if the piece at this end went away, so that the next one is to be stripped.
    private static boolean strip(List<Piece> pieces, int index, Function<String, String> how) {
        Piece piece = pieces.get(index);
        if (piece instanceof Piece.NoteMark) return false;
        String left = piece instanceof Piece.Letters letters ? how.apply(letters.text()) : "";
        if (left.isEmpty()) {
            pieces.remove(index);
            return true;
        }
        pieces.set(index, ((Piece.Letters) piece).with(left));
        return false;
    }

    private SourceWords between(int start, int end) {
        List<Piece> kept = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int length = piece instanceof Piece.Letters letters
                    ? letters.text().length()
                    : piece instanceof Piece.Break ? 1 : 0;
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, length);
            if (piece instanceof Piece.NoteMark && at >= start && at <= end
                    || piece instanceof Piece.Break && from < to) kept.add(piece);
            if (piece instanceof Piece.Letters letters && from < to)
                kept.add(letters.with(letters.text().substring(from, to)));
            at += length;
        }
        return new SourceWords(kept);
    }

    private Stream<Piece.Letters> letters() {
        return pieces.stream().filter(Piece.Letters.class::isInstance).map(Piece.Letters.class::cast);
    }

    // Programs cut words into many pieces that look alike.
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? piece : joined.get(joined.size() - 1);
            if (last != piece
                    && piece instanceof Piece.Letters letters
                    && last instanceof Piece.Letters before
                    && before.looks().equals(letters.looks())
                    && before.link().equals(letters.link()))
                joined.set(joined.size() - 1, before.with(before.text() + letters.text()));
            else if (!(piece instanceof Piece.Letters letters && letters.text().isEmpty())) joined.add(piece);
        }
        return List.copyOf(joined);
    }
}

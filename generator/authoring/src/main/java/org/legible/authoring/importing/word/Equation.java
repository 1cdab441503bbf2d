package org.legible.authoring.importing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.Piece;

/** Writes simple equations in one line: letters, raised and lowered ones, brackets and fractions. */
final class Equation {

    private final List<Piece> pieces = new ArrayList<>();
    private boolean isWhole = true;

    private Equation() {}

    /** The equation in one line; empty if that would say something else. */
    static Optional<List<Piece>> pieces(Element equation) {
        Equation writing = new Equation();
        writing.within(equation, Set.of());
        return writing.isWhole ? Optional.of(writing.pieces) : Optional.empty();
    }

    private void within(Element element, Set<Look> looks) {
        for (Element child : element.children()) part(child, looks);
    }

    private void part(Element element, Set<Look> looks) {
        switch (element.name()) {
            case "m:r" ->
                element.all("m:t").forEach(letters -> add(letters.text().toString(), looks));
            case "m:e", "m:num", "m:den", "m:sup", "m:sub" -> within(element, looks);
            case "m:sSup" -> {
                child(element, "m:e", looks);
                shifted(element, "m:sup", looks, Look.RAISED);
            }
            case "m:sSub" -> {
                child(element, "m:e", looks);
                shifted(element, "m:sub", looks, Look.LOWERED);
            }
            case "m:f" -> {
                bracketed(element, "m:num", looks);
                add("/", looks);
                bracketed(element, "m:den", looks);
            }
            case "m:d" -> {
                add("(", looks);
                child(element, "m:e", looks);
                add(")", looks);
                if (element.child("m:dPr").isPresent()
                        && !element.child("m:dPr").get().children().isEmpty())
                    isWhole = isWhole
                            && element.child("m:dPr").get().child("m:begChr").isEmpty();
            }
            default ->
                isWhole =
                        isWhole && (element.words().isEmpty() || element.name().endsWith("Pr"));
        }
    }

    private void child(Element element, String name, Set<Look> looks) {
        element.child(name).ifPresent(child -> within(child, looks));
    }

    private void bracketed(Element element, String name, Set<Look> looks) {
        String words = element.child(name).map(Element::words).orElse("");
        boolean isLong = words.length() > 1 && !words.matches("[\\p{L}\\p{N}.,]+");
        if (isLong) add("(", looks);
        child(element, name, looks);
        if (isLong) add(")", looks);
    }

    // A power of a power has no form in one line.
    private void shifted(Element element, String name, Set<Look> looks, Look look) {
        isWhole = isWhole && looks.isEmpty();
        child(element, name, Set.of(look));
    }

    private void add(String letters, Set<Look> looks) {
        pieces.add(new Piece.Letters(letters, looks, Optional.empty()));
    }
}

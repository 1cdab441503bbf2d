package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Prose;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.text.Target;

/** Links the text of one report: references in words to paragraphs, and terms, at their first use, to the glossary. */
final class TextLinker {

    private final References references;
    private final Terms terms;
    private final Function<Prose, List<Inline>> meanings;
    private final IntFunction<Place> places;
    private final Problems problems;
    private final Set<GlossaryTerm> used = new HashSet<>();
    private String sequence = "";
    private int line;

    /**
     * @param references what can be cited in the report, and how its language does it
     * @param terms what words and letters mean
     * @param meanings what a term means, to be shown where it stands
     * @param places the place of each line, for problems
     */
    TextLinker(
            References references,
            Terms terms,
            Function<Prose, List<Inline>> meanings,
            IntFunction<Place> places,
            Problems problems) {
        this.references = references;
        this.terms = terms;
        this.meanings = meanings;
        this.places = places;
        this.problems = problems;
    }

    /** The text with its links. */
    ReportText link(ReportText text) {
        List<Block> body = blocks(text.blocks());
        List<ReportText.Note> notes = new ArrayList<>();
        sequence = "";
        for (ReportText.Note note : text.notes())
            notes.add(new ReportText.Note(note.number(), note.label(), blocks(note.blocks()), note.line()));
        return new ReportText(text.file(), body, List.copyOf(notes));
    }

    List<Block> blocks(List<Block> blocks) {
        List<Block> linked = new ArrayList<>();
        for (Block block : blocks) linked.add(block(block));
        return List.copyOf(linked);
    }

    private Block block(Block block) {
        line = block.line();
        if (block instanceof Block.Numbered numbered)
            sequence = numbered.reference().sequence();
        if (block instanceof Block.Container container) return container.with(this::blocks);
        if (block instanceof Block.Paragraph p) return new Block.Paragraph(p.line(), inlines(p.content()));
        if (!(block instanceof Block.Table table)) return block;
        return new Block.Table(
                table.line(),
                table.id(),
                table.caption(),
                table.heading(),
                table.heads(),
                table.rows().stream()
                        .map(row -> row.stream().map(this::inlines).toList())
                        .toList());
    }

    private List<Inline> inlines(List<Inline> content) {
        List<Inline> linked = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) linked.addAll(text(text.text()));
            // A link within a link leads nowhere.
            else if (inline instanceof Inline.Span span && !(inline instanceof Inline.Link))
                linked.add(span.with(inlines(span.content())));
            else linked.add(inline);
        }
        return List.copyOf(linked);
    }

    private List<Inline> text(String text) {
        List<Inline> linked = new ArrayList<>();
        for (Inline inline : references.link(text, sequence, this::unknown)) {
            if (inline instanceof Inline.Text words) addTerms(words.text(), linked);
            else linked.add(inline);
        }
        return linked;
    }

    private void unknown(References.Unknown reference) {
        problems.add(reference.at(places.apply(line)));
    }

    private Target.Term target(GlossaryTerm term, boolean own) {
        return new Target.Term(term.term().value(), own, meanings.apply(term.meaning()));
    }

    private void addTerms(String text, List<Inline> linked) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Glossary.isWord(text.charAt(i)) || i > 0 && Glossary.isWord(text.charAt(i - 1))) continue;
            Optional<Glossary.Match> inOwn = terms.own().at(text, i);
            Optional<Glossary.Match> match =
                    inOwn.isPresent() ? inOwn : terms.shared().at(text, i);
            Optional<Inline.ShortForm> letters = terms.abbreviations().at(text, i);
            int endOfLetters = i + letters.map(form -> form.letters().length()).orElse(0);
            int end = match.map(Glossary.Match::end).orElse(endOfLetters);
            if (end == i) continue;
            boolean isExplained = match.isPresent() && used.add(match.get().term());
            if (isExplained || letters.isPresent() && end == endOfLetters) {
                if (i > from) linked.add(new Inline.Text(text.substring(from, i)));
                String words = text.substring(i, end);
                Inline shown = letters.filter(form -> form.letters().equals(words))
                        .map(Inline.class::cast)
                        .orElseGet(() -> new Inline.Text(words));
                linked.add(
                        isExplained
                                ? new Inline.Link(target(match.get().term(), inOwn.isPresent()), List.of(shown), 0, 0)
                                : shown);
                from = end;
            }
            i = end - 1;
        }
        if (from < text.length()) linked.add(new Inline.Text(text.substring(from)));
    }
}

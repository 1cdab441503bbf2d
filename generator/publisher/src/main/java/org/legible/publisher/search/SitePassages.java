package org.legible.publisher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Text;
import org.legible.publisher.report.Theme;
import org.legible.publisher.search.IndexedPassage.Kind;
import org.legible.publisher.text.Block;

/** What can be found that belongs to no report: words that are explained, themes, and where to get help. */
final class SitePassages {

    private SitePassages() {}

    /** The passages of a site; {@code prose} reads inline Markdown. */
    static List<IndexedPassage> of(Library library, Function<Prose, List<Block>> prose) {
        List<IndexedPassage> passages = new ArrayList<>();
        for (GlossaryTerm term : library.vocabularies().glossary())
            passages.add(new IndexedPassage(
                    Kind.TERM,
                    "",
                    Addresses.GLOSSARY.path() + "#" + Anchors.term(term.term().value()),
                    names(term),
                    BlockWords.of(prose.apply(term.meaning()))));
        for (Theme theme : library.vocabularies().themes().values())
            if (isUsed(theme, library))
                passages.add(new IndexedPassage(
                        Kind.THEME,
                        "",
                        Addresses.theme(theme.key().value()).path(),
                        theme.title().value(),
                        theme.plainTitle().value() + ". " + BlockWords.of(prose.apply(theme.description()))));
        for (Site.HelpLine line : library.site().helpLines())
            passages.add(new IndexedPassage(
                    Kind.HELP,
                    "",
                    Addresses.HELP.path(),
                    line.name().value(),
                    line.audience().value()));
        return List.copyOf(passages);
    }

    private static String names(GlossaryTerm term) {
        return Stream.concat(Stream.of(term.term()), term.abbreviation().stream())
                .map(Text::value)
                .collect(Collectors.joining(" – "));
    }

    private static boolean isUsed(Theme theme, Library library) {
        return library.entries().stream()
                .flatMap(entry -> entry.report().recommendations().stream())
                .anyMatch(recommendation -> recommendation.themes().contains(theme.key()));
    }
}

package org.legible.authoring.importing.typed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.Piece;
import org.legible.authoring.importing.source.SourceWords;

/**
 * Reads the marks that programs which take text out of documents leave in it:
 *
 * <pre>
 * **words**, &lt;b&gt;words&lt;/b&gt;     strong
 * *words*, &lt;i&gt;words&lt;/i&gt;       emphasis
 * 12&lt;sup&gt;th&lt;/sup&gt;            raised
 * [words](https://…)        a link
 * Board¹                    the mark of note 1, where there is one
 * </pre>
 */
final class InlineMarkup {

    private static final Pattern MARK =
            Pattern.compile("<(?<close>/?)(?<tag>b|strong|i|em|sup|sub|br|p|ul|ol|li|u|span|div)\\s*/?>"
                    + "|(?<strong>\\*\\*)(?=\\S)(?<in>[^*\\n]{1,2000}?)(?<=\\S)\\*\\*"
                    + "|(?<![\\w*])(?<light>\\*)(?=[^\\s*])(?<within>[^*\\n]{1,1000}?)(?<=[^\\s*])\\*(?![\\w*])"
                    + "|\\[(?<words>[^\\[\\]\\n]{1,500})]\\((?<address>(?:https?://|mailto:)[^()\\s]{1,1000})\\)"
                    + "|(?<note>[¹²³⁰⁴-⁹]{1,3})");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Set<String> notes;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Look> looks = EnumSet.noneOf(Look.class);

    private InlineMarkup(Set<String> notes) {
        this.notes = notes;
    }

    /** The words of a text, in which these notes may be marked. */
    static SourceWords words(String text, Set<String> notes) {
        InlineMarkup markup = new InlineMarkup(notes);
        markup.read(text, Optional.empty());
        return new SourceWords(markup.pieces).stripped();
    }

    private void read(String text, Optional<String> link) {
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            add(text.substring(from, mark.start()), link);
            if (mark.group("tag") != null)
                tag(mark.group("tag"), mark.group("close").isEmpty());
            else if (mark.group("strong") != null) looking(Look.BOLD, mark.group("in"), link);
            else if (mark.group("light") != null) looking(Look.ITALIC, mark.group("within"), link);
            else if (mark.group("words") != null) read(mark.group("words"), Optional.of(mark.group("address")));
            else note(mark.group("note"), link);
            from = mark.end();
        }
        add(text.substring(from), link);
    }

    private void looking(Look look, String text, Optional<String> link) {
        boolean isNew = looks.add(look);
        read(text, link);
        if (isNew) looks.remove(look);
    }

    private void tag(String tag, boolean opens) {
        Optional<Look> look = Optional.ofNullable(
                switch (tag) {
                    case "b", "strong" -> Look.BOLD;
                    case "i", "em" -> Look.ITALIC;
                    case "sup" -> Look.RAISED;
                    case "sub" -> Look.LOWERED;
                    default -> null;
                });
        if (look.isEmpty()) add(" ", Optional.empty());
        else if (opens) looks.add(look.get());
        else looks.remove(look.get());
    }

    private void note(String raised, Optional<String> link) {
        String label = figures(raised);
        if (notes.contains(label)) pieces.add(new Piece.NoteMark(label));
        else pieces.add(new Piece.Letters(label, Set.of(Look.RAISED), link));
    }

    private void add(String text, Optional<String> link) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) pieces.add(new Piece.Break());
            if (looks.equals(Set.of(Look.RAISED)) && notes.contains(lines[i].strip()))
                pieces.add(new Piece.NoteMark(lines[i].strip()));
            else pieces.add(new Piece.Letters(lines[i], looks, link));
        }
    }

    /** Raised figures as figures. */
    static String figures(String raised) {
        StringBuilder figures = new StringBuilder();
        raised.chars().forEach(c -> figures.append(RAISED.indexOf(c)));
        return figures.toString();
    }
}

package org.legible.publisher.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Letters;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Characters;

/** Turns flexmark's inline nodes into ours, refusing what may not stand in a report. */
final class Inlines {

    private static final String DECORATIVE = "decorative";
    private static final Pattern CALCULATION =
            Pattern.compile("(?:r|\\{(?:r|python|julia|ojs|eval)}) .+", Pattern.DOTALL);
    private static final Pattern CAPTION =
            Pattern.compile("(?:Figure|Fig\\.|Chart|Map|Table|Box)\\s+\\d.*", Pattern.DOTALL);

    private final Manuscript manuscript;
    private final Lines lines;
    private final Problems problems;
    private final Set<Reference> used = new HashSet<>();

    Inlines(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.lines = manuscript.lines();
        this.problems = manuscript.problems();
    }

    /** The content of a node. */
    List<Inline> of(Node parent) {
        return from(parent.getFirstChild());
    }

    /** The content of a node and of those beside it that follow. */
    List<Inline> from(Node first) {
        return content(first, true);
    }

    /** The content of a node from an offset on, and only before one of its children; null for all of it. */
    List<Inline> between(Node parent, int from, Node before) {
        WordMarks content = new WordMarks(manuscript, true);
        for (Node child = parent.getFirstChild(); child != before; child = child.getNext())
            if (child.getStartOffset() >= from) add(child, content);
            else if (child.getEndOffset() > from) content.words(from, child.getEndOffset());
        return content.inlines();
    }

    // A web address within a link's words is no link of its own.
    private List<Inline> wordsOfLink(Node link) {
        return content(link.getFirstChild(), false);
    }

    private List<Inline> content(Node first, boolean mayLink) {
        WordMarks content = new WordMarks(manuscript, mayLink);
        for (Node child = first; child != null; child = child.getNext()) add(child, content);
        return content.inlines();
    }

    private void add(Node node, WordMarks content) {
        if (node instanceof Emphasis) content.add(new Inline.Emphasis(of(node)));
        else if (node instanceof StrongEmphasis) content.add(new Inline.Strong(of(node)));
        else if (node instanceof Code code) addCode(code, content);
        else if (node instanceof SoftLineBreak) content.add(new Inline.LineBreak(false));
        else if (node instanceof HardLineBreak) content.add(new Inline.LineBreak(true));
        else if (node instanceof Link link)
            addLink(link, wordsOfLink(link), link.getUrl().unescape(), content);
        else if (node instanceof AutoLink link)
            addLink(link, text(link.getText()), link.getText().toString(), content);
        else if (node instanceof MailLink link)
            addLink(link, text(link.getText()), "mailto:" + link.getText(), content);
        else if (node instanceof Image image)
            addImage(image, image.getUrl().unescape(), image.getTitle().unescape(), content);
        else if (node instanceof Footnote mark) addMark(mark, content);
        else if (node instanceof RefNode reference) addReference(reference, content);
        else if (node instanceof HtmlInlineBase && !node.getChars().startsWith("&")) refuse(node);
        else if (node.hasChildren()) of(node).forEach(content::add);
        else addWords(node, content);
    }

    private void addCode(Code code, WordMarks content) {
        String typed = code.getText().toString();
        if (CALCULATION.matcher(typed).matches())
            problems.error(
                    lines.place(code),
                    "Another program would have calculated something here: " + typed,
                    "Readers would see the instruction instead of what it gives.",
                    "Write the figure or the words that it gives.");
        content.add(new Inline.Code(typed));
    }

    private void addWords(Node node, WordMarks content) {
        if (node instanceof HtmlEntity) words(node);
        content.words(node.getStartOffset(), node.getEndOffset());
    }

    // An entity such as &#xE000; can name what the file itself may not hold.
    private String words(Node node) {
        String words = node.getChars().unescape();
        OptionalInt strange = Characters.firstThatIsNotText(words);
        boolean isHidden = node instanceof HtmlEntity
                && (Letters.firstUnseen(words).isPresent() || words.codePoints().anyMatch(Letters::isTurn));
        if (isHidden)
            problems.error(
                    lines.place(node),
                    "The name " + node.getChars() + " stands for a letter that is not seen: " + Letters.name(words, 0)
                            + ".",
                    "Search does not find the word, and a screen reader may stumble over it.",
                    "Delete the name.");
        if (strange.isEmpty()) return isHidden ? "" : words;
        problems.error(
                lines.place(node),
                "A character that is not text stands here (" + Characters.name(words.codePointAt(strange.getAsInt()))
                        + ").",
                "Browsers and screen readers do not agree on what to do with it.",
                "Write the words without it.");
        return "";
    }

    private static List<Inline> text(CharSequence words) {
        return List.of(new Inline.Text(words.toString()));
    }

    private void addLink(Node node, List<Inline> words, String url, WordMarks content) {
        if (PlainText.of(words).isBlank())
            problems.error(
                    lines.place(node),
                    "This link has no words.",
                    "A screen reader can only say \"link\", not where it goes.",
                    "Write the words between the square brackets: [the council's plan](" + url + ").");
        Place place = lines.place(node);
        LinkTargets.of(
                        url,
                        manuscript.slug(),
                        fault -> problems.error(
                                place,
                                fault.sentence("The link's address", url),
                                "Readers would be led nowhere, or somewhere unsafe.",
                                fault.fix()))
                .ifPresent(target -> content.add(new Inline.Link(target, words, place.line(), place.column())));
    }

    private void addImage(Node image, String source, String title, WordMarks content) {
        String alt = alternative(image).strip();
        String caption = title.strip();
        Place place = lines.place(image);
        boolean isDecorative = alt.equalsIgnoreCase(DECORATIVE);
        if (alt.isBlank())
            problems.error(
                    place,
                    "The picture " + source + " has no words that stand for it.",
                    "People who cannot see it learn nothing of what it shows.",
                    "Describe it between the square brackets: ![What the picture shows](" + source
                            + "). If it shows nothing that a reader needs, write ![" + DECORATIVE + "](" + source
                            + ").");
        else if (isDecorative && !caption.isEmpty())
            problems.error(
                    place,
                    "The picture " + source + " has a caption, and is said to be only decorative.",
                    "People who cannot see it would hear a caption and never learn what it is about.",
                    "Say between the square brackets what the picture shows, or take the caption away.");
        if (caption.isEmpty() && CAPTION.matcher(alt).matches())
            problems.warning(
                    "caption-not-seen",
                    place,
                    "The words of this picture begin like a caption: \"" + alt + "\".",
                    "Only people who cannot see the picture would hear them; nobody would see them.",
                    "Say between the square brackets what the picture shows, and write the caption behind the address: ![What it shows]("
                            + source + " \"" + alt + "\").");
        content.add(new Inline.Image(source, isDecorative ? "" : alt, caption, place.line(), place.column()));
    }

    private void addMark(Footnote mark, WordMarks content) {
        Place place = lines.place(mark);
        content.add(new Inline.NoteMark(mark.getText().toString().strip(), place.line(), place.column()));
    }

    // Brackets without an address are words: "[name left out]". A note's mark without a note is a slip.
    private void addReference(RefNode node, WordMarks content) {
        Reference definition = node.getReferenceNode(node.getDocument());
        String raw = node.getChars().toString();
        if (definition != null) {
            used.add(definition);
            String url = definition.getUrl().unescape();
            if (node instanceof ImageRef)
                addImage(node, url, definition.getTitle().unescape(), content);
            else addLink(node, wordsOfLink(node), url, content);
        } else if (raw.startsWith("[^")) {
            Place place = lines.place(node);
            content.add(new Inline.NoteMark(raw.replaceAll("^\\[\\^|].*$", ""), place.line(), place.column()));
        } else if (raw.substring(1, raw.length() - 1).isBlank()
                || !raw.startsWith("[")
                || raw.endsWith("][]")
                || raw.indexOf(']') < raw.length() - 1) {
            addWords(node, content);
        } else {
            content.words(node.getStartOffset(), node.getStartOffset() + 1);
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) add(child, content);
            content.words(node.getEndOffset() - 1, node.getEndOffset());
        }
    }

    /** True if a link or picture takes its address from this definition. */
    boolean uses(Reference definition) {
        return used.contains(definition);
    }

    private void refuse(Node node) {
        RawHtml.refuse(node.getChars().toString(), lines.place(node), problems);
    }

    private String alternative(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext())
            words.append(child.hasChildren() ? alternative(child) : words(child));
        return words.toString();
    }
}

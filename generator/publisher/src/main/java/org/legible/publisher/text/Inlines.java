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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Letters;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Characters;

/** Turns flexmark's inline nodes into ours, refusing what may not stand in a report. */
final class Inlines {

    private static final Pattern BROKEN_ADDRESS = Pattern.compile("\\(((?=[^()\\n]*[./#:])[^()\\s]+ [^()\\n]*)\\)");

    private final String slug;
    private final Lines lines;
    private final Problems problems;
    private final Set<Reference> used = new HashSet<>();

    Inlines(String slug, Lines lines, Problems problems) {
        this.slug = slug;
        this.lines = lines;
        this.problems = problems;
    }

    /** The content of a node. */
    List<Inline> of(Node parent) {
        List<Inline> content = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) add(child, content);
        return join(content);
    }

    private void add(Node node, List<Inline> content) {
        if (node instanceof Emphasis) content.add(new Inline.Emphasis(of(node)));
        else if (node instanceof StrongEmphasis) content.add(new Inline.Strong(of(node)));
        else if (node instanceof Code code)
            content.add(new Inline.Code(code.getText().toString()));
        else if (node instanceof SoftLineBreak) content.add(new Inline.LineBreak(false));
        else if (node instanceof HardLineBreak) content.add(new Inline.LineBreak(true));
        else if (node instanceof Link link)
            addLink(link, of(link), link.getUrl().unescape(), content);
        else if (node instanceof AutoLink link)
            addLink(link, text(link.getText()), link.getText().toString(), content);
        else if (node instanceof MailLink link)
            addLink(link, text(link.getText()), "mailto:" + link.getText(), content);
        else if (node instanceof Image image) addImage(image, image.getUrl().unescape(), content);
        else if (node instanceof Footnote mark) addMark(mark, content);
        else if (node instanceof RefNode reference) addReference(reference, content);
        else if (node instanceof HtmlInlineBase && !node.getChars().startsWith("&")) refuse(node);
        else if (node.hasChildren()) content.addAll(of(node));
        else content.add(new Inline.Text(words(node)));
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

    private void addLink(Node node, List<Inline> words, String url, List<Inline> content) {
        if (PlainText.of(words).isBlank())
            problems.error(
                    lines.place(node),
                    "This link has no words.",
                    "A screen reader can only say \"link\", not where it goes.",
                    "Write the words between the square brackets: [the council's plan](" + url + ").");
        Place place = lines.place(node);
        LinkTargets.of(
                        url,
                        slug,
                        fault -> problems.error(
                                place,
                                fault.sentence("The link's address", url),
                                "Readers would be led nowhere, or somewhere unsafe.",
                                fault.fix()))
                .ifPresent(target -> content.add(new Inline.Link(target, words, place.line(), place.column())));
    }

    private void addImage(Node image, String source, List<Inline> content) {
        String alt = alternative(image);
        Place place = lines.place(image);
        if (alt.isBlank())
            problems.error(
                    place,
                    "The picture " + source + " has no words that stand for it.",
                    "People who cannot see it learn nothing of what it shows.",
                    "Describe it between the square brackets: ![What the picture shows](" + source + ").");
        content.add(new Inline.Image(source, alt.strip(), place.line(), place.column()));
    }

    private void addMark(Footnote mark, List<Inline> content) {
        Place place = lines.place(mark);
        content.add(new Inline.NoteMark(mark.getText().toString().strip(), place.line(), place.column()));
    }

    // Brackets without an address are words: "[name left out]". A note's mark without a note is a slip.
    private void addReference(RefNode node, List<Inline> content) {
        Reference definition = node.getReferenceNode(node.getDocument());
        String raw = node.getChars().toString();
        Optional<String> address = definition == null ? brokenAddress(node) : Optional.empty();
        if (address.isPresent()) {
            problems.error(
                    lines.place(node),
                    "The address \"" + address.get() + "\" has a space in it.",
                    "Readers would see brackets where a link or a picture belongs.",
                    "Write each space as %20, or give the file a name without spaces.");
        } else if (definition != null) {
            used.add(definition);
            String url = definition.getUrl().unescape();
            if (node instanceof ImageRef) addImage(node, url, content);
            else addLink(node, of(node), url, content);
        } else if (raw.startsWith("[^")) {
            Place place = lines.place(node);
            content.add(new Inline.NoteMark(raw.replaceAll("^\\[\\^|].*$", ""), place.line(), place.column()));
        } else if (raw.substring(1, raw.length() - 1).isBlank()
                || !raw.startsWith("[")
                || raw.endsWith("][]")
                || raw.indexOf(']') < raw.length() - 1) {
            content.add(new Inline.Text(words(node)));
        } else {
            content.add(new Inline.Text("["));
            content.addAll(of(node));
            content.add(new Inline.Text("]"));
        }
    }

    // What stands in parentheses right behind the brackets is meant as an address; with a space in it Markdown takes it
    // for words.
    private static Optional<String> brokenAddress(RefNode node) {
        String text = node.getDocument().getChars().toString();
        Matcher address = BROKEN_ADDRESS.matcher(text).region(node.getEndOffset(), text.length());
        return address.lookingAt() ? Optional.of(address.group(1)) : Optional.empty();
    }

    /** True if a link or picture takes its address from this definition. */
    boolean uses(Reference definition) {
        return used.contains(definition);
    }

    private void refuse(Node node) {
        RawHtml.refuse(node.getChars().toString(), lines.place(node), problems);
    }

    // Neighbouring pieces of text are one piece, so that phrases are found across what flexmark cuts apart.
    private static List<Inline> join(List<Inline> content) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : content) {
            int last = joined.size() - 1;
            if (inline instanceof Inline.Text next && last >= 0 && joined.get(last) instanceof Inline.Text text)
                joined.set(last, new Inline.Text(text.text() + next.text()));
            else joined.add(inline);
        }
        return List.copyOf(joined);
    }

    private String alternative(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext())
            words.append(child.hasChildren() ? alternative(child) : words(child));
        return words.toString();
    }
}

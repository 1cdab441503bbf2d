package org.legible.publisher.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.OutsideAddress;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Pictogram;

/**
 * Gathers the content of one node, and reads in its words the marks that Markdown does not know:
 *
 * <pre>
 * m^2^                     raised
 * H~2~O                    lowered
 * {picture=home}           a picture of the theme
 * [Adroddiad]{lang=cy}     in another language
 * https://www.example.org  a link
 * </pre>
 *
 * <p>Words come as stretches of the file. They are read when something else comes, so that a mark is found across what Markdown
 * cuts apart; brackets are remembered, so that they may hold emphasis and links.
 */
final class WordMarks {

    private static final Pattern MARK = Pattern.compile("\\\\[!-/:-@\\[-`{-~]"
            + "|\\^(?<raised>[^\\s^~\\[\\]]{1,40})\\^"
            + "|(?=~)(?<=[\\p{L}\\p{N})\\]])~(?<lowered>[^\\s^~\\[\\]]{1,40})~(?!~)"
            + "|\\{picture=(?<picture>[^{}\\n]*)}[ \\t]*"
            + "|(?=[hw])(?<![\\p{L}\\p{N}@/.<])(?<!]\\()(?<!] \\()(?<!\\)\\[)(?<web>(?:https?://|www\\.)[^\\s<>\\[\\]{}|\\\\^`\"“”]+)"
            + "|(?<open>\\[)|](?:\\{lang=(?<language>[^{}\\n]*)})?");
    private static final Pattern BEHIND = Pattern.compile("[.,;:!?'’”*_~]+$");

    private final Manuscript manuscript;
    private final boolean mayLink;
    private final List<Inline> content = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int start;
    private int end;

    /** Begins with nothing; {@code mayLink} is true where a web address becomes a link. */
    WordMarks(Manuscript manuscript, boolean mayLink) {
        this.manuscript = manuscript;
        this.mayLink = mayLink;
    }

    /** Adds what is no word. */
    void add(Inline inline) {
        readWords();
        content.add(inline);
    }

    /** Adds the words between two offsets of the text. */
    void words(int from, int to) {
        if (from != end) {
            readWords();
            start = from;
        }
        end = to;
    }

    /** All of the content, with neighbouring words as one piece. */
    List<Inline> inlines() {
        readWords();
        return joined(content);
    }

    private void readWords() {
        int from = start;
        Matcher mark = MARK.matcher(manuscript.text())
                .region(start, end)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        while (mark.find()) {
            if (mark.group("raised") != null || mark.group("lowered") != null) {
                boolean raised = mark.group("raised") != null;
                addText(from, mark.start());
                content.add(new Inline.Shifted(raised, plain(mark.group(raised ? "raised" : "lowered"))));
                manuscript.understood().add(mark.start(), mark.end());
            } else if (mark.group("picture") != null) {
                addText(from, mark.start());
                addPictogram(mark);
            } else if (mark.group("web") != null) {
                if (!mayLink) continue;
                addText(from, mark.start());
                mark.region(addLink(mark.start(), mark.end()), end);
                from = mark.regionStart();
                continue;
            } else if (mark.group("open") != null) {
                addText(from, mark.start());
                open.push(content.size());
                from = mark.start();
                continue;
            } else if (mark.group().startsWith("]") && !open.isEmpty()) {
                int bracket = open.pop();
                if (mark.group("language") == null) continue;
                addText(from, mark.start());
                inLanguage(bracket, mark);
            } else continue;
            from = mark.end();
        }
        addText(from, end);
        start = end;
    }

    private void addPictogram(Matcher mark) {
        String name = mark.group("picture").strip();
        Place place = manuscript.place(mark.start());
        Optional<Pictogram> known = Pictogram.named(name);
        known.ifPresent(picture -> content.add(new Inline.Pictogram(picture, place.line(), place.column())));
        if (known.isEmpty())
            manuscript
                    .problems()
                    .error(
                            place,
                            "There is no picture \"" + name + "\".",
                            "Readers who look for the pictures would miss this one.",
                            Nearest.remedy(name, Set.copyOf(Pictogram.names()), "picture"));
        manuscript.understood().add(mark.start(), mark.end());
    }

    private void inLanguage(int bracket, Matcher mark) {
        List<Inline> marked = content.subList(bracket, content.size());
        List<Inline> words = new ArrayList<>(joined(marked));
        marked.clear();
        if (!words.isEmpty() && words.get(0) instanceof Inline.Text first)
            words.set(0, new Inline.Text(first.text().substring(1)));
        manuscript.understood().add(mark.start(), mark.end());
        Place place = manuscript.place(mark.start() + 1);
        LanguageNames.named(mark.group("language"), place, manuscript.problems())
                .ifPresentOrElse(
                        language -> content.add(new Inline.InLanguage(language, List.copyOf(words))),
                        () -> content.addAll(words));
    }

    // What ends a sentence, or closes a bracket that stands before the address, is none of it.
    private int addLink(int from, int to) {
        String address = manuscript.text().substring(from, to);
        for (int before = -1; before != address.length(); ) {
            before = address.length();
            address = BEHIND.matcher(address).replaceFirst("");
            if (address.endsWith(")") && count(address, ')') > count(address, '('))
                address = address.substring(0, address.length() - 1);
        }
        int last = from + address.length();
        String shown = plain(address);
        String url = shown.startsWith("www.") ? "https://" + shown : shown;
        Optional<OutsideAddress> target =
                OutsideAddress.read(url, OutsideAddress.ANY).address();
        Place place = manuscript.place(from);
        List<Inline> words = List.of(new Inline.Text(shown));
        content.add(target.<Inline>map(outside ->
                        new Inline.Link(new Target.Outside(outside.url()), words, place.line(), place.column()))
                .orElse(words.get(0)));
        manuscript.understood().add(from, last);
        return last;
    }

    private void addText(int from, int to) {
        if (to > from) content.add(new Inline.Text(plain(manuscript.text().substring(from, to))));
    }

    private static String plain(String typed) {
        return BasedSequence.of(typed).unescape();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    // Phrases are found across what was cut apart.
    private static List<Inline> joined(List<Inline> content) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : content) {
            int last = joined.size() - 1;
            if (inline instanceof Inline.Text next && last >= 0 && joined.get(last) instanceof Inline.Text text)
                joined.set(last, new Inline.Text(text.text() + next.text()));
            else joined.add(inline);
        }
        return List.copyOf(joined);
    }
}

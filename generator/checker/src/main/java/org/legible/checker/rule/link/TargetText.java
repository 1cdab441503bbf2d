package org.legible.checker.rule.link;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.link.Base;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** What a page that a link leads to says. Words are kept as numbers: thousands of pages are remembered while a site is checked. */
public final class TargetText {

    private static final int MOST_REDIRECTS = 4;
    private static final Pattern AT_ONCE =
            Pattern.compile("^\\s*0\\s*[;,]?\\s*url\\s*=\\s*['\"]?([^'\"]*)", Pattern.CASE_INSENSITIVE);

    /** Nobody waits longer for a page to lead on by itself. */
    private static final Pattern SOON =
            Pattern.compile("^\\s*(\\d|10)(\\.\\d*)?\\s*[;,]?\\s*url", Pattern.CASE_INSENSITIVE);

    private static final Set<String> EMBEDDED =
            Set.of("img", "picture", "iframe", "frame", "object", "embed", "video", "audio", "canvas", "math", "input");

    /** All words of its own content in a row as one number, without what stands on other pages too; 0 where there are none. */
    private final long words;

    /** All figures in it in a row, as one number. */
    private final long numbers;

    /** Its words of three letters or more and its figures, a number each, in their order. */
    private final long[] telling;

    /** The same in ascending order; null until somebody asks what stands in two pages, as few do of most. */
    private volatile long[] ascending;

    private TargetText(long words, long numbers, long[] telling) {
        this.words = words;
        this.numbers = numbers;
        this.telling = telling;
    }

    /**
     * What the page at a path says, read once for all pages that link to it. Empty where that cannot be known: there is no
     * such page, a script may change it, it leads on after a few seconds, or it holds pictures and no words.
     */
    public static Optional<TargetText> at(Inspection page, String path) {
        return page.site().neighbours().about(path, TargetText.class, p -> read(page, p));
    }

    /** Reads the page at a path, following redirects that take no time. */
    private static Optional<TargetText> read(Inspection page, String path) {
        String at = path;
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            Optional<ParsedPage> known = page(page, at);
            if (known.isEmpty()) return Optional.empty();
            ParsedPage target = known.get();
            Optional<String> address = redirect(target);
            if (address.isEmpty()) return Optional.of(of(target)).filter(says -> known(target, says));
            Href onward = Href.of(address.get());
            String basePath = page.site().resources().basePath();
            Optional<String> next = Base.of(target, basePath)
                    .filter(from -> !onward.external())
                    .flatMap(from -> onward.resolve(from, basePath));
            if (next.isEmpty()) return Optional.empty();
            at = next.get();
        }
        return Optional.empty();
    }

    /** Links often lead to other places of their own page, which need not be read a second time. */
    private static Optional<ParsedPage> page(Inspection page, String path) {
        if (path.equals(page.page().file())) return Optional.of(page.page());
        return page.site().resources().text(path).map(html -> ParsedPage.read(html, path));
    }

    private static boolean known(ParsedPage target, TargetText says) {
        boolean leadsOn = target.elements("meta").stream()
                .anyMatch(m -> m.attr("http-equiv").strip().equalsIgnoreCase("refresh")
                        && SOON.matcher(m.attr("content")).find());
        boolean pictures = target.elements().stream().anyMatch(e -> e.svg() || EMBEDDED.contains(e.tag()));
        return !target.scripted() && !leadsOn && !(says.wordless() && pictures);
    }

    private static Optional<String> redirect(ParsedPage target) {
        for (PageElement meta : target.elements("meta")) {
            Matcher refresh = AT_ONCE.matcher(meta.attr("content"));
            if (meta.attr("http-equiv").equalsIgnoreCase("refresh") && refresh.find())
                return Optional.of(refresh.group(1));
        }
        return Optional.empty();
    }

    /** What a page says of its own. */
    public static TargetText of(ParsedPage page) {
        PageElement main = page.elements("main").stream().findFirst().orElse(page.body());
        String text = main.text();
        long words = 0;
        long numbers = 0;
        long[] telling = new long[text.length() / 2 + 1];
        int count = 0;
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = end(text, start);
            if (end == start) {
                end += Character.charCount(text.codePointAt(start));
                continue;
            }
            long word = Texts.number(text, start, end);
            boolean figure = Character.isDigit(text.charAt(start));
            if (figure) numbers = numbers * 31 + word;
            else words = words * 31 + word;
            if (figure || end - start > 2) telling[count++] = word;
        }
        return new TargetText(words, numbers, Arrays.copyOf(telling, count));
    }

    /** Where the word that begins at a place ends; the place itself where none begins. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Character.isLetterOrDigit(c) && !figure(c)) break;
            end += Character.charCount(c);
        }
        return end;
    }

    /** Figures that are no digits: Roman numerals, fractions. */
    private static boolean figure(int c) {
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Whether the page says nothing. */
    public boolean wordless() {
        return words == 0;
    }

    /** Same words with other numbers, or no word in common, is different; what lies between is for a person. */
    SameName.Verdict compare(TargetText other) {
        if (same(other)) return SameName.Verdict.SAME;
        return words == other.words || disjoint(other) ? SameName.Verdict.DIFFERENT : SameName.Verdict.UNKNOWN;
    }

    /** Whether both have the same words and the same figures. */
    public boolean same(TargetText other) {
        return words == other.words && numbers == other.numbers;
    }

    /** Whether no word of three letters or more, and no number, stands in both. */
    public boolean disjoint(TargetText other) {
        // Most pages share one of their first words, which is found soon where one of the two is in order already.
        boolean ordered = ascending != null;
        long[] known = ordered ? ascending : other.ascending();
        for (long word : ordered ? other.telling : telling) if (Arrays.binarySearch(known, word) >= 0) return false;
        return true;
    }

    private long[] ascending() {
        if (ascending == null) {
            long[] sorted = telling.clone();
            Arrays.sort(sorted);
            ascending = sorted;
        }
        return ascending;
    }
}

package org.legible.checker.rule.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.link.Address;
import org.legible.checker.link.Base;
import org.legible.checker.page.Page;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;

/**
 * What a page that a link leads to says.
 *
 * @param words of its own content, without what stands on other pages too
 * @param numbers in it, in order
 */
public record TargetText(List<String> words, List<String> numbers) {

    private static final int MOST_REDIRECTS = 4;
    private static final Pattern AT_ONCE =
            Pattern.compile("^\\s*0\\s*[;,]?\\s*url\\s*=\\s*['\"]?([^'\"]*)", Pattern.CASE_INSENSITIVE);

    /** Nobody waits longer for a page to lead on by itself. */
    private static final Pattern SOON =
            Pattern.compile("^\\s*(\\d|10)(\\.\\d*)?\\s*[;,]?\\s*url", Pattern.CASE_INSENSITIVE);

    private static final Set<String> EMBEDDED =
            Set.of("img", "picture", "iframe", "frame", "object", "embed", "video", "audio", "canvas", "math", "input");

    /**
     * What the page at a path says, read once for all pages that link to it. Empty where that cannot be known: there is no
     * such page, a script may change it, it leads on after a few seconds, or it holds pictures and no words.
     */
    public static Optional<TargetText> at(Inspection page, String path) {
        return page.surroundings().neighbours().about(path, TargetText.class, p -> read(page, p));
    }

    /** Reads the page at a path, following redirects that take no time. */
    private static Optional<TargetText> read(Inspection page, String path) {
        String at = path;
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            Optional<String> html = page.surroundings().resources().text(at);
            if (html.isEmpty()) return Optional.empty();
            Page target = Page.parse(html.get(), at);
            Optional<String> address = redirect(target);
            if (address.isEmpty()) return known(target) ? Optional.of(of(target)) : Optional.empty();
            Address onward = Address.of(address.get());
            String basePath = page.surroundings().resources().basePath();
            Optional<String> next = Base.of(target, basePath)
                    .filter(from -> !onward.external())
                    .flatMap(from -> onward.resolve(from, basePath));
            if (next.isEmpty()) return Optional.empty();
            at = next.get();
        }
        return Optional.empty();
    }

    private static boolean known(Page target) {
        boolean leadsOn = target.elements("meta").stream()
                .anyMatch(m -> m.attr("http-equiv").strip().equalsIgnoreCase("refresh")
                        && SOON.matcher(m.attr("content")).find());
        boolean wordless = of(target).words().isEmpty()
                && target.elements().stream().anyMatch(e -> e.svg() || EMBEDDED.contains(e.tag()));
        return !target.scripted() && !leadsOn && !wordless;
    }

    private static Optional<String> redirect(Page target) {
        for (PageElement meta : target.elements("meta")) {
            Matcher refresh = AT_ONCE.matcher(meta.attr("content"));
            if (meta.attr("http-equiv").equalsIgnoreCase("refresh") && refresh.find())
                return Optional.of(refresh.group(1));
        }
        return Optional.empty();
    }

    /** What a page says of its own. */
    public static TargetText of(Page page) {
        PageElement main = page.elements("main").stream().findFirst().orElse(page.body());
        List<String> words = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String word : Words.lower(main.text()).split("[^\\p{L}\\p{N}]+")) {
            if (word.isEmpty()) continue;
            if (Character.isDigit(word.charAt(0))) numbers.add(word);
            else words.add(word);
        }
        return new TargetText(words, numbers);
    }

    /** Same words with other numbers, or no word in common, is different; what lies between is for a person. */
    SameName.Verdict compare(TargetText other) {
        if (words.equals(other.words)) {
            return numbers.equals(other.numbers) ? SameName.Verdict.SAME : SameName.Verdict.DIFFERENT;
        }
        return disjoint(other) ? SameName.Verdict.DIFFERENT : SameName.Verdict.UNKNOWN;
    }

    /** Whether no word of three letters or more, and no number, stands in both. */
    public boolean disjoint(TargetText other) {
        Set<String> own = new HashSet<>(words);
        own.addAll(numbers);
        return other.words.stream().noneMatch(w -> w.length() > 2 && own.contains(w))
                && other.numbers.stream().noneMatch(own::contains);
    }
}

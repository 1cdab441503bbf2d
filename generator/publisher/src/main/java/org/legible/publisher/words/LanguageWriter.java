package org.legible.publisher.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.render.Origins;

/**
 * Says in a page's markup which language its text is in, where {@link ForeignText} marks it. One walk through the page keeps
 * two things: the language of the innermost element that names one, and the language of the innermost mark. Each run of text
 * between tags and marks whose two differ is put into a {@code span}. Words that no element can stand in, those of an attribute
 * or of the title, name their language at the element that has them, and what stands in that element is put right again in
 * the same way.
 */
final class LanguageWriter {

    private static final Set<String> WITHOUT_END = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** Elements whose content is text alone. */
    private static final Set<String> TEXT_ALONE = Set.of("title", "desc", "script", "style", "textarea", "option");

    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][^\\s/>]*)");
    private static final Pattern LANG = Pattern.compile("\\slang=\"([^\"]*)\"");
    private static final Pattern DIR = Pattern.compile("\\sdir=\"([^\"]*)\"");

    /** Attributes that hold words. */
    private static final Pattern WORDS = Pattern.compile(
            "\\s(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|content"
                    + "|data-[a-z-]+)=\"([^\"]*)\"");

    private static final Pattern XML_TEXT = Pattern.compile("<([A-Za-z:]+)([^<>]*)>([^<]*)(?=</)");

    private final String page;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<String> said = new ArrayDeque<>();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private String runsIn;

    /** An element that is open, and the language and direction that hold in it. */
    private record Element(String name, String language, boolean rightToLeft) {}

    LanguageWriter(String page) {
        this.page = page;
        this.runsIn = page;
        open.push(new Element("", page, Languages.isRightToLeft(page)));
    }

    /** An XML file in which elements that are foreign as a whole say so. */
    static String xml(String marked) {
        return XML_TEXT.matcher(marked)
                .replaceAll(element -> Matcher.quoteReplacement(ForeignText.languageOf(element.group(3))
                        .map(language -> "<" + element.group(1) + element.group(2) + " xml:lang=\"" + language + "\">"
                                + element.group(3))
                        .orElse(element.group())));
    }

    String write(String marked) {
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (c == ForeignText.BEGIN) {
                String language = ForeignText.language(marked, at);
                said.push(language);
                at += 1 + language.length();
            } else if (c == ForeignText.END) {
                said.poll();
                at++;
            } else if (c == '<') {
                endRun();
                at = markup(marked, at);
            } else {
                String language = Optional.ofNullable(said.peek()).orElse(page);
                if (!language.equals(runsIn)) endRun();
                runsIn = language;
                run.append(c);
                at++;
            }
        }
        endRun();
        return out.toString();
    }

    private int markup(String marked, int start) {
        if (marked.startsWith("<!--", start)) {
            int end = marked.indexOf("-->", start);
            return copy(marked, start, end < 0 ? marked.length() : end + 3);
        }
        int end = endOfTag(marked, start);
        String tag = marked.substring(start, end);
        Matcher named = NAME.matcher(tag);
        if (!named.lookingAt()) return copy(marked, start, end);
        String name = named.group(1).toLowerCase(Locale.ROOT);
        if (tag.startsWith("</")) {
            if (open.stream().anyMatch(element -> element.name().equals(name)))
                while (!open.pop().name().equals(name)) continue;
            return copy(marked, start, end);
        }
        return start(marked, tag, name, end);
    }

    private int start(String marked, String tag, String name, int end) {
        int content = end;
        Optional<String> foreign = wordsIn(tag);
        boolean textAlone = TEXT_ALONE.contains(name);
        if (textAlone) {
            content = marked.indexOf("</", end);
            if (content < 0) content = marked.length();
            foreign = ForeignText.languageOf(marked.substring(end, content)).or(() -> Optional.ofNullable(said.peek()));
        }
        String written = ForeignText.plain(tag);
        Element around = open.element();
        String language = value(LANG, written).orElse(around.language());
        if (value(LANG, written).isEmpty()
                && foreign.isPresent()
                && !foreign.get().equals(around.language())) {
            language = foreign.get();
            written = written.replaceFirst("^<[^\\s/>]+", "$0 lang=\"" + language + "\"");
        }
        out.append(written);
        boolean rightToLeft = value(DIR, written).map("rtl"::equals).orElse(around.rightToLeft());
        boolean isOpen = !WITHOUT_END.contains(name) && !tag.endsWith("/>");
        if (isOpen) open.push(new Element(name, language, rightToLeft));
        return textAlone && isOpen ? copy(marked, end, content) : end;
    }

    private void endRun() {
        String text = run.toString();
        String language = runsIn;
        run.setLength(0);
        Element around = open.element();
        boolean rightToLeft = Languages.isRightToLeft(language);
        boolean fits = language.equals(around.language()) && rightToLeft == around.rightToLeft();
        if (fits || Origins.plain(text).codePoints().noneMatch(Character::isLetterOrDigit)) {
            out.append(text);
            return;
        }
        String element = open.stream().anyMatch(outer -> outer.name().equals("svg")) ? "tspan" : "span";
        // Spaces at its ends belong to the text around it.
        String words = text.strip();
        int from = text.indexOf(words);
        out.append(text, 0, from).append('<').append(element);
        if (!language.equals(around.language()))
            out.append(" lang=\"").append(language).append('"');
        if (rightToLeft != around.rightToLeft())
            out.append(" dir=\"").append(Languages.direction(language)).append('"');
        out.append('>').append(words).append("</").append(element).append('>').append(text.substring(from + words.length()));
    }

    private int copy(String marked, int from, int to) {
        out.append(ForeignText.plain(marked.substring(from, to)));
        return to;
    }

    private static Optional<String> wordsIn(String tag) {
        if (!ForeignText.isMarked(tag)) return Optional.empty();
        return WORDS.matcher(tag)
                .results()
                .flatMap(attribute -> ForeignText.languageOf(attribute.group(1)).stream())
                .findFirst();
    }

    private static Optional<String> value(Pattern attribute, String tag) {
        Matcher found = attribute.matcher(tag);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static int endOfTag(String marked, int start) {
        boolean quoted = false;
        for (int i = start; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '"') quoted = !quoted;
            if (c == '>' && !quoted) return i + 1;
        }
        return marked.length();
    }
}

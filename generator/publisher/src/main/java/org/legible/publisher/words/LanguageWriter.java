package org.legible.publisher.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.PlaceMarks;

/**
 * Says in a finished page which language its text is in, where that is not the page's own (WCAG 3.1.2). Two kinds of marks tell
 * it: those of {@link ForeignText} around phrases that are not translated, and those of {@link PlaceMarks} around what authors
 * wrote, which is in the language of the file that it comes from.
 *
 * <p>One walk through the page keeps the language of the innermost element that names one and the language of the innermost
 * mark. Each run of text whose two differ is put into a {@code span}. Words that no element can stand in, those of an attribute
 * or of a title, name their language at the element that has them; what stands in that element is then put right again in
 * the same way.
 */
public final class LanguageWriter {

    private static final Set<String> WITHOUT_END = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** Elements whose content is text alone. */
    private static final Set<String> TEXT_ALONE = Set.of("title", "desc", "script", "style", "textarea", "option");

    /** Attributes that hold words; those for scripts do where a phrase stands in them. */
    private static final Set<String> WORDS = Set.of(
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext",
            "aria-placeholder",
            "title",
            "alt",
            "placeholder",
            "content");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z-]+)=\"([^\"]*)\"");

    private static final Pattern XML_TEXT = Pattern.compile("<([A-Za-z:]+)([^<>]*)>([^<]*)(?=</)");

    private final String page;
    private final UnaryOperator<String> languageOfFile;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<Said> said = new ArrayDeque<>();
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private String runsIn;
    private boolean runsRightToLeft;
    private int ownEnd;

    /** What the innermost mark, or an element that names a language itself, says of the text in it; the file is empty for a phrase. */
    private record Said(String language, String file) {}

    /**
     * An element that is open, and the language and direction that hold in it.
     *
     * @param says true if the markup itself names the language, as that of what stands in it
     */
    private record Element(String name, String language, boolean rightToLeft, boolean says) {}

    /**
     * @param page the page's own language
     * @param languageOfFile the language of a content file
     */
    public LanguageWriter(String page, UnaryOperator<String> languageOfFile) {
        this.page = page;
        this.languageOfFile = languageOfFile;
        this.runsIn = page;
        this.runsRightToLeft = Languages.isRightToLeft(page);
        open.push(new Element("", page, runsRightToLeft, false));
    }

    /** An XML file without marks of language, in which elements that are foreign as a whole say so. */
    public String xml(String marked) {
        return ForeignText.plain(XML_TEXT.matcher(marked)
                .replaceAll(element -> Matcher.quoteReplacement(whole(element.group(3))
                        .filter(language -> !language.equals(page))
                        .map(language -> "<" + element.group(1) + element.group(2) + " xml:lang=\"" + language + "\">"
                                + element.group(3))
                        .orElse(element.group()))));
    }

    /** An HTML page without marks of language, in which foreign text says so. Marks of places stay. */
    public String html(String marked) {
        if (isAllInThePagesLanguage(marked)) return marked;
        for (int at = 0; at < marked.length(); ) {
            if (marked.charAt(at) == '<') {
                endRun();
                at = markup(marked, at);
                continue;
            }
            int end = mark(marked, at, said);
            String language = said.isEmpty() ? page : said.element().language();
            if (end == at) {
                end = endOfWords(marked, at);
                add(marked, at, end, language);
            } else if (!ForeignText.isMark(marked.charAt(at))) run.append(marked, at, end);
            at = end;
        }
        endRun();
        return out.toString();
    }

    // Most pages are, and need no walk.
    private boolean isAllInThePagesLanguage(String marked) {
        String direction = Languages.isRightToLeft(page) ? "rtl" : "ltr";
        if (ForeignText.isMarked(marked) || !isAlways("lang", page, marked) || !isAlways("dir", direction, marked))
            return false;
        for (int at = marked.indexOf(PlaceMarks.BEGIN); at >= 0; at = marked.indexOf(PlaceMarks.BEGIN, at + 1))
            if (!fitting(languageOfFile.apply(file(marked, at, PlaceMarks.endOf(marked, at))))
                    .equals(page)) return false;
        return true;
    }

    private static boolean isAlways(String attribute, String value, String marked) {
        String begins = attribute + "=\"";
        for (int at = marked.indexOf(begins); at >= 0; at = marked.indexOf(begins, at + 1)) {
            int from = at + begins.length();
            int to = marked.indexOf('"', from);
            if (to < 0 || !PlaceMarks.strip(marked.substring(from, to)).equals(value)) return false;
        }
        return true;
    }

    /** Adds to the run. Figures and signs go with the words on their sides where these are in one language. */
    private void add(String marked, int start, int end, String language) {
        int own = start;
        if (!language.equals(runsIn)) {
            while (own < end && ownEnd > 0 && !isOfWord(marked.charAt(own))) own++;
            run.append(marked, start, own);
            if (own == end) return;
            endRun();
            runsIn = language;
            runsRightToLeft = Languages.isRightToLeft(language);
        }
        run.append(marked, own, end);
        int last = end;
        while (last > own && Character.isWhitespace(marked.charAt(last - 1))) last--;
        if (last > own) ownEnd = run.length() - (end - last);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c);
    }

    private static int endOfWords(String marked, int start) {
        int end = start + 1;
        while (end < marked.length() && marked.charAt(end) != '<' && !PlaceMarks.isMark(marked.charAt(end))) end++;
        return end;
    }

    /** Follows the mark at this index, if there is one, and says where it ends. */
    private int mark(String marked, int at, Deque<Said> languages) {
        char c = marked.charAt(at);
        if (c == ForeignText.BEGIN) {
            String language = ForeignText.language(marked, at);
            languages.push(new Said(fitting(language), ""));
            return at + 1 + language.length();
        }
        if (c == PlaceMarks.BEGIN) {
            int end = PlaceMarks.endOf(marked, at);
            String file = file(marked, at, end);
            // An author who says that a passage is in another language says it of every line in it.
            boolean isWithin =
                    !languages.isEmpty() && languages.element().file().equals(file);
            languages.push(isWithin ? languages.element() : new Said(fitting(languageOfFile.apply(file)), file));
            return end;
        }
        if (c != ForeignText.END && c != PlaceMarks.END) return at;
        languages.poll();
        return at + 1;
    }

    private static String file(String marked, int at, int end) {
        return PlaceMarks.read(marked, at, end).map(Place::file).orElse("");
    }

    // English is not foreign on a page in British English.
    private String fitting(String language) {
        return language.equals(page) || Languages.isWider(language, page) || Languages.isWider(page, language)
                ? page
                : language;
    }

    /** The language of the outermost marks around all of a text; empty where they differ, or where there is no text. */
    private Optional<String> whole(String marked) {
        Deque<Said> languages = new ArrayDeque<>();
        String found = "";
        for (int at = 0; at < marked.length(); ) {
            int end = mark(marked, at, languages);
            if (end == at) {
                String language =
                        languages.isEmpty() ? page : languages.getLast().language();
                boolean isWord = Character.isLetterOrDigit(marked.charAt(at));
                if (isWord && !found.isEmpty() && !found.equals(language)) return Optional.empty();
                if (isWord) found = language;
                end = at + 1;
            }
            at = end;
        }
        return Optional.of(found).filter(language -> !language.isEmpty());
    }

    private int markup(String marked, int start) {
        if (marked.startsWith("<!--", start)) {
            int end = marked.indexOf("-->", start);
            return copy(marked, start, end < 0 ? marked.length() : end + 3);
        }
        int end = endOfTag(marked, start);
        String tag = marked.substring(start, end);
        boolean isEnd = tag.startsWith("</");
        String name = name(tag, isEnd ? 2 : 1);
        if (name.isEmpty()) return copy(marked, start, end);
        if (!isEnd) return start(marked, tag, name, end);
        if (isWithin(name)) close(name);
        return copy(marked, start, end);
    }

    /** The name of the element whose tag this is; empty if it is no tag of one, as a doctype is none. */
    private static String name(String tag, int from) {
        int end = from;
        while (end < tag.length() && " \t\n\r\f/>".indexOf(tag.charAt(end)) < 0) end++;
        boolean isNamed = end > from && Character.isLetter(tag.charAt(from));
        return isNamed ? tag.substring(from, end).toLowerCase(Locale.ROOT) : "";
    }

    private boolean isWithin(String name) {
        for (Element element : open) if (element.name().equals(name)) return true;
        return false;
    }

    private void close(String name) {
        for (Element closed = null; closed == null || !closed.name().equals(name); ) {
            closed = open.pop();
            if (closed.says()) said.poll();
        }
    }

    private int start(String marked, String tag, String name, int end) {
        boolean isTextAlone = TEXT_ALONE.contains(name);
        int content = isTextAlone ? endOfText(marked, end) : end;
        Element around = open.element();
        Optional<String> words = isTextAlone ? whole(marked.substring(end, content)) : Optional.empty();
        Optional<String> named = Optional.empty();
        boolean rightToLeft = around.rightToLeft();
        for (Matcher attribute = ATTRIBUTE.matcher(tag); attribute.find(); ) {
            String value = attribute.group(2);
            String key = attribute.group(1);
            if (key.equals("lang")) named = Optional.of(PlaceMarks.strip(value));
            else if (key.equals("dir")) rightToLeft = PlaceMarks.strip(value).equals("rtl");
            else if (!isTextAlone && words.isEmpty() && holdsWords(key, value)) words = whole(value);
        }
        String language = named.orElse(words.orElse(around.language()));
        boolean isTold = named.isPresent() || language.equals(around.language());
        out.append(ForeignText.plain(isTold ? tag : tag.replaceFirst("^<[^\\s/>]+", "$0 lang=\"" + language + "\"")));
        if (WITHOUT_END.contains(name) || tag.endsWith("/>")) return end;
        open.push(new Element(name, language, rightToLeft, named.isPresent()));
        if (named.isPresent())
            said.push(new Said(language, said.isEmpty() ? "" : said.element().file()));
        return copy(marked, end, content);
    }

    private static boolean holdsWords(String attribute, String value) {
        return WORDS.contains(attribute) || attribute.startsWith("data-") && value.indexOf(ForeignText.BEGIN) == 0;
    }

    /** Writes the run so far. Spaces and marks of places at its ends belong to what is around it. */
    private void endRun() {
        int to = ownEnd;
        Element around = open.element();
        boolean isForeign = !runsIn.equals(around.language());
        boolean isTurned = runsRightToLeft != around.rightToLeft();
        ownEnd = 0;
        if (to == 0 || !isForeign && !isTurned) {
            out.append(run);
            run.setLength(0);
            return;
        }
        String text = run.toString();
        run.setLength(0);
        int from = to;
        boolean isWords = false;
        for (int at = 0; at < to; at++) {
            if (Character.isWhitespace(text.charAt(at)) || PlaceMarks.isMark(text.charAt(at))) continue;
            from = Math.min(from, at);
            isWords |= Character.isLetterOrDigit(text.codePointAt(at));
        }
        if (!isWords) {
            out.append(text);
            return;
        }
        String element = isWithin("svg") ? "tspan" : "span";
        out.append(text, 0, from).append('<').append(element);
        if (isForeign) out.append(" lang=\"").append(runsIn).append('"');
        if (isTurned)
            out.append(" dir=\"").append(runsRightToLeft ? "rtl" : "ltr").append('"');
        out.append('>')
                .append(text, from, to)
                .append("</")
                .append(element)
                .append('>')
                .append(text, to, text.length());
    }

    private int copy(String marked, int from, int to) {
        out.append(ForeignText.plain(marked.substring(from, to)));
        return to;
    }

    private static int endOfText(String marked, int start) {
        int end = marked.indexOf("</", start);
        return end < 0 ? marked.length() : end;
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
